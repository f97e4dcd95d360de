import { describe, expect, test } from 'vitest';
import { afterPageCrash, isGpuUnreliable, noCrashes, planStart, rememberLoop } from './recovery.policy.ts';

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const now = 1_800_000_000_000;
const ago = (...times: number[]) => times.map((time) => now - time);

describe('after a crash of the page', () => {
  test.each([
    ['the fourth within a minute ends the kiosk', ago(50 * second, 20 * second, 1), 'exit'],
    ['four in the same instant end it too', ago(0, 0, 0), 'exit'],
    ['the third within a minute is mended', ago(50 * second, 20 * second), 'reload'],
    ['the first is mended', [], 'reload'],
    ['crashes of more than a minute ago do not count', ago(61 * second, 20 * second, 1), 'reload'],
    ['crashes in the future, after the clock was set back, do not count', ago(-5, -6, -7), 'reload'],
  ] as const)('%s', (_name, earlier, decision) => {
    expect(afterPageCrash(earlier, now)).toBe(decision);
  });
});

describe('the graphics process is unreliable', () => {
  test.each([
    ['after two crashes within ten minutes', ago(9 * minute, 0), true],
    ['not after one', ago(0), false],
    ['not after two that lie far apart', ago(11 * minute, 0), false],
    ['not without any', [], false],
  ])('%s', (_name, crashes, isIt) => {
    expect(isGpuUnreliable(crashes, now)).toBe(isIt);
  });
});

describe('a start', () => {
  test.each([
    ['after nothing', noCrashes, 'page', true],
    ['after one crash loop', { ...noCrashes, loops: ago(minute) }, 'page', true],
    [
      'after two crash loops within ten minutes',
      { ...noCrashes, loops: ago(9 * minute, minute) },
      'safe',
      true,
    ],
    [
      'after two crash loops of which one is eleven minutes ago',
      { ...noCrashes, loops: ago(11 * minute, minute) },
      'page',
      true,
    ],
    ['after two crash loops long ago', { ...noCrashes, loops: ago(day, 11 * minute) }, 'page', true],
    ['after two loops in the future', { ...noCrashes, loops: ago(-minute, -day) }, 'page', true],
    ['a day after the graphics failed', { ...noCrashes, withoutGpuSince: now - day }, 'page', false],
    ['eight days after the graphics failed', { ...noCrashes, withoutGpuSince: now - 8 * day }, 'page', true],
    ['with a clock set back', { ...noCrashes, withoutGpuSince: now + 1 }, 'page', true],
  ] as const)('%s', (_name, memory, first, hardware) => {
    expect(planStart({ ...memory, loops: [...memory.loops] }, now)).toEqual({ first, hardware });
  });
});

test('an end in a crash loop is remembered, and old ones are forgotten', () => {
  expect(rememberLoop({ loops: ago(day, minute), withoutGpuSince: 5 }, now)).toEqual({
    loops: [now - minute, now],
    withoutGpuSince: 5,
  });
});
