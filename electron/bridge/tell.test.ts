import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test } from 'vitest';
import { pushExamples } from './examples.fixture.ts';
import { Pages } from './pages.ts';
import { type Push, pushes } from './pushes.ts';
import { type Role, roles } from './roles.ts';
import { openTell, type Tell } from './tell.ts';

/** A page that notes what it is told. */
class Page extends EventEmitter {
  readonly id: number;
  readonly told: unknown[][] = [];
  isGone = false;
  constructor(id: number) {
    super();
    this.id = id;
  }
  isDestroyed = () => this.isGone;
  send = (...args: unknown[]) => void this.told.push(args);
}

let pages: Pages;
let shown: Record<Role, Page>;
let refusals: string[];
let tell: Tell;

beforeEach(() => {
  pages = new Pages();
  shown = Object.fromEntries(roles.map((role, id) => [role, new Page(id)])) as Record<Role, Page>;
  for (const role of roles) pages.give(shown[role] as never, role);
  refusals = [];
  tell = openTell(pages, (line) => refusals.push(line));
});

const hearing = () => roles.filter((role) => shown[role].told.length > 0);
const each = (Object.keys(pushes) as Push[]).map((name) => ({ name, ...pushExamples[name] }));

describe.each(each)('$name', ({ name, payload, wrong }) => {
  test.each(wrong.map((value) => ({ value })))('is not sent with $value', ({ value }) => {
    tell(name, value as never);
    expect(hearing()).toEqual([]);
    expect(refusals).toEqual([expect.stringMatching(`^${name}: wrong payload: `)]);
  });

  test('reaches the windows whose role hears it, and no others', () => {
    tell(name, payload);
    expect(hearing()).toEqual(pushes[name].roles);
    for (const role of pushes[name].roles) expect(shown[role].told).toEqual([[`kiosk:${name}`, payload]]);
    expect(refusals).toEqual([]);
  });
});

test('a page that is gone is not told', () => {
  shown.visitor.isGone = true;
  tell('reset', 'staff');
  expect(hearing()).toEqual(['presenter', 'staff', 'admin', 'setup']);
});

test('one page alone can be told', () => {
  tell('reset', 'recovered', shown.presenter.id);
  expect(hearing()).toEqual(['presenter']);
});

test('one page alone is not told what its role may not hear', () => {
  tell('reset', 'recovered', shown.audience.id);
  expect(hearing()).toEqual([]);
});

describe('the role of a window', () => {
  test('is none for a page that the shell did not open', () => {
    expect(pages.roleOf(77)).toBeUndefined();
  });

  test('ends with its page', () => {
    shown.staff.emit('destroyed');
    expect(pages.roleOf(shown.staff.id)).toBeUndefined();
  });

  test('is the last one that the shell gave', () => {
    pages.give(shown.visitor as never, 'staff');
    expect(pages.roleOf(shown.visitor.id)).toBe('staff');
    expect(shown.visitor.listenerCount('destroyed')).toBe(1);
  });
});
