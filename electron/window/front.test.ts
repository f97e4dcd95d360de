import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { waitBefore } from './front.policy.ts';
import { Front } from './front.ts';

let done: string[];
let focused: string | null;
/** Whether the system lets a window take the focus. */
let isGranted: boolean;
let isGone: boolean;
let front: Front;

const window = (name: string) => ({
  isDestroyed: () => isGone,
  isFocused: () => focused === name,
  moveTop: () => done.push(`${name} on top`),
  focus: () => {
    done.push(`${name} focused`);
    if (isGranted) focused = name;
  },
});

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  [done, focused, isGranted, isGone] = [[], null, true, false];
  front = new Front({
    windows: () => [window('cover'), window('kiosk')],
    now: Date.now,
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    tell: (message) => done.push(message),
  });
});
afterEach(() => vi.useRealTimers());

const attempts = () => done.filter((what) => what === 'kiosk focused').length;
const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

test('the kiosk and its covers come back when another program takes the front, and it is told', () => {
  front.lost();
  pass(60);
  expect(done).toEqual([
    'another program was in front; the kiosk comes back, for the 1. time',
    'cover on top',
    'kiosk on top',
    'kiosk focused',
  ]);
  expect(vi.getTimerCount()).toBe(0);
});

describe('nothing is done', () => {
  test('when the focus goes from one window of the kiosk to another', () => {
    front.lost();
    focused = 'cover';
    pass(60);
    expect(done).toEqual([]);
  });

  test('when the windows are gone', () => {
    front.lost();
    isGone = true;
    pass(60);
    expect(done).toEqual([]);
  });
});

describe('a program that does not give way', () => {
  beforeEach(() => {
    isGranted = false;
    front.lost();
  });

  test('is tried again and again, ever more slowly, at most every thirty seconds in the end', () => {
    pass(3600);
    expect(attempts()).toBeGreaterThan(110);
    expect(attempts()).toBeLessThan(130);
  });

  test('loses the front as soon as it can be had', () => {
    pass(3600);
    isGranted = true;
    pass(60);
    expect(focused).toBe('kiosk');
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a program that takes the front each time gets it back no faster than that', () => {
  for (let tenth = 0; tenth < 36_000; tenth += 1) {
    if (focused !== null) {
      focused = null;
      front.lost();
    } else if (tenth === 0) front.lost();
    vi.advanceTimersByTime(100);
  }
  expect(attempts()).toBeGreaterThan(100);
  expect(attempts()).toBeLessThan(140);
});

test('after a minute in front the next loss is answered at once again', () => {
  front.lost();
  pass(60);
  for (let loss = 0; loss < 6; loss += 1) {
    focused = null;
    front.lost();
    pass(10);
  }
  pass(61);
  focused = null;
  front.lost();
  vi.advanceTimersByTime(waitBefore(0));
  expect(focused).toBe('kiosk');
});

test('the wait doubles and has an end', () => {
  expect([0, 1, 2, 20, 2000].map(waitBefore)).toEqual([100, 200, 400, 30_000, 30_000]);
});
