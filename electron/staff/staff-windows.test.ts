import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test } from 'vitest';
import { Pages } from '../bridge/pages.ts';
import { openTell } from '../bridge/tell.ts';
import { StaffWindows } from './staff-windows.ts';

/** A window's page: what it is told, and what happens to it. */
class Contents extends EventEmitter {
  readonly told: unknown[] = [];
  readonly id: number;
  constructor(id: number) {
    super();
    this.id = id;
  }
  isDestroyed = () => false;
  send = (...args: unknown[]) => void this.told.push(args);
}

let pages: Pages;
let one: Contents;
let other: Contents;
let left: string[];
let windows: StaffWindows;
beforeEach(() => {
  pages = new Pages();
  [one, other, left] = [new Contents(1), new Contents(2), []];
  windows = new StaffWindows({
    usual: () => 'visitor',
    pages,
    tell: openTell(pages, () => undefined),
    left: (role) => left.push(role),
  });
  for (const contents of [one, other]) {
    pages.give(contents as never, 'visitor');
    windows.watch(contents as never);
  }
});

const rolesNow = () => [pages.roleOf(1), pages.roleOf(2)];
/** The first page is let in, and its session says that it is there. */
const comeIn = () => {
  windows.told(1, 'door');
  windows.enter(1, 'admin');
  windows.told(1, 'staff');
};

describe('A page is not let in', () => {
  test('that does not stand before the door', () => {
    windows.told(1, 'home');
    expect([windows.enter(1, 'staff'), rolesNow()]).toEqual([false, ['visitor', 'visitor']]);
  });

  test('that turned away meanwhile', () => {
    windows.told(1, 'door');
    windows.told(1, 'home');
    expect([windows.enter(1, 'staff'), one.told]).toEqual([false, []]);
  });

  test('that nobody watches over', () => {
    windows.told(77, 'door');
    expect(windows.enter(77, 'staff')).toBe(false);
  });
});

test('The page that stands before the door is let in and told for whom, and no other', () => {
  windows.told(1, 'door');
  expect(windows.enter(1, 'admin')).toBe(true);
  expect(rolesNow()).toEqual(['admin', 'visitor']);
  expect([one.told, other.told]).toEqual([[['kiosk:staff', 'admin']], []]);
  expect(windows.inside).toEqual([1]);
});

test('What the page told before it was let in puts it out, if it was that it turned away', () => {
  windows.told(1, 'door');
  windows.enter(1, 'staff');
  windows.told(1, 'door');
  expect(rolesNow()).toEqual(['staff', 'visitor']);
  windows.told(1, 'home');
  expect(rolesNow()).toEqual(['visitor', 'visitor']);
});

describe('A page is a visitor’s again', () => {
  test.each(['attract', 'asleep', 'home', 'deck', 'search', 'warning', 'door', 'reset'] as const)(
    'when its session says %s',
    (state) => {
      comeIn();
      windows.told(1, state);
      expect([rolesNow(), left]).toEqual([['visitor', 'visitor'], ['admin']]);
    },
  );

  test.each(['render-process-gone', 'dom-ready', 'destroyed'])('after %s', (event) => {
    comeIn();
    one.emit(event);
    expect([rolesNow()[0] !== 'admin', windows.inside, left]).toEqual([true, [], ['admin']]);
  });

  test('and that is told once', () => {
    comeIn();
    one.emit('render-process-gone');
    one.emit('dom-ready');
    windows.told(1, 'attract');
    expect(left).toEqual(['admin']);
  });
});

test('A page whose document is new no longer stands before the door', () => {
  windows.told(1, 'door');
  one.emit('dom-ready');
  expect([windows.isBefore(1), windows.enter(1, 'staff')]).toEqual([false, false]);
});

test('Whoever sets up a kiosk that nobody has set up yet may do nothing but that, until they turn away', () => {
  windows.told(1, 'door');
  windows.enter(1, 'setup');
  windows.told(1, 'staff');
  expect(rolesNow()).toEqual(['setup', 'visitor']);
  windows.told(1, 'reset');
  expect([rolesNow(), left]).toEqual([['visitor', 'visitor'], ['setup']]);
});
