import { beforeEach, describe, expect, test } from 'vitest';
import { watchClock } from './clock-watch.ts';

const minute = 60_000;
let wall: number;
let steady: number;
let look: () => void;
let warnings: string[];
let lastJump: ReturnType<typeof watchClock>;

beforeEach(() => {
  [wall, steady, warnings] = [1_000 * minute, 5 * minute, []];
  lastJump = watchClock({
    look: () => ({ wall, steady }),
    every: (run) => {
      look = run;
    },
    warn: (line) => warnings.push(line),
  });
});

/** Lets a minute pass, in which the wall's clock is set by so many milliseconds. */
function minutePasses(set: number): void {
  wall += minute + set;
  steady += minute;
  look();
}

describe('a clock that is set', () => {
  test.each([
    [3 * 60 * minute, 'the clock was set forward by 3 hours'],
    [-36 * 60 * minute, 'the clock was set back by 36 hours'],
    [-2 * minute, 'the clock was set back by 2 minutes'],
  ])('by %d ms is told', (by, line) => {
    minutePasses(by);
    expect(warnings).toEqual([line]);
    expect(lastJump()).toEqual({ at: wall, by });
  });

  test('is told once for each time, and the last one is remembered', () => {
    minutePasses(60 * minute);
    minutePasses(0);
    minutePasses(-60 * minute);
    expect(warnings).toHaveLength(2);
    expect(lastJump()?.by).toBe(-60 * minute);
  });
});

test('a clock that is put right by seconds, again and again, is a good one', () => {
  for (let times = 0; times < 100; times += 1) minutePasses(2_000);
  expect([warnings, lastJump()]).toEqual([[], null]);
});

test('a computer that slept for hours has not set its clock', () => {
  wall += 8 * 60 * minute;
  steady += 8 * 60 * minute;
  look();
  expect([warnings, lastJump()]).toEqual([[], null]);
});
