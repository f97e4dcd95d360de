import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterFailure,
  type BackOff,
  noFailures,
  resumed,
  toldNow,
  waitLeft,
  waits,
} from './back-off.policy.ts';

const minute = 60_000;

/** What is remembered after so many wrong PINs, the last of them at this uptime. */
const afterWrong = (failures: number, uptime: number) =>
  Array.from({ length: failures }).reduce<BackOff>((before) => afterFailure(before, uptime), noFailures);

test('The door is open before anything was wrong', () => {
  expect(waitLeft(noFailures, 0)).toBe(0);
});

test.each([
  [1, 1_000],
  [2, 5_000],
  [3, 30_000],
  [4, 5 * minute],
  [5, 15 * minute],
  [6, 15 * minute],
  [600, 15 * minute],
])('After %d wrong PINs it stays shut for %d ms', (failures, wait) => {
  expect(waitLeft(afterWrong(failures, 5000), 5000)).toBe(wait);
  expect(waitLeft(afterWrong(failures, 5000), 5000 + wait - 1)).toBe(1);
  expect(waitLeft(afterWrong(failures, 5000), 5000 + wait)).toBe(0);
});

test('A wrong PIN that took a while to be looked at counts from when that is told', () => {
  const told = toldNow(afterWrong(2, 1000), 1800);
  expect([told.failures, waitLeft(told, 1800)]).toEqual([2, 5000]);
});

/** As Linux counts: in hundredths of a second, which times 1000 are not always whole milliseconds. */
const hundredths = fc.nat(100_000_000).map((ticks) => (ticks / 100) * 1000);

test('What is left to wait is whole milliseconds, and never less than is due, whatever the clock says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.oneof(hundredths, fc.double({ min: 0, max: 1e9, noNaN: true })),
      fc.nat(900_000),
      (failures, since, passed) => {
        const shut = afterWrong(failures, since);
        const left = waitLeft(shut, since + passed / 10);
        expect(Number.isInteger(left)).toBe(true);
        expect(left).toBeGreaterThanOrEqual(shut.waitMs - (since + passed / 10 - since));
        expect(left).toBeLessThanOrEqual(shut.waitMs);
      },
    ),
  );
});

describe('A start of the kiosk goes on waiting', () => {
  test('for what is left, where the machine ran on', () => {
    const left = resumed(afterWrong(4, 100 * minute), 102 * minute);
    expect(waitLeft(left, 102 * minute)).toBe(3 * minute);
  });

  test('for what the machine has not run since, where it was switched off', () => {
    const left = resumed(afterWrong(4, 100 * minute), minute);
    expect(waitLeft(left, minute)).toBe(4 * minute);
  });

  test('and not anew when the machine has run for as long as it had before', () => {
    const left = resumed(afterWrong(5, 2 * minute), minute);
    expect(waitLeft(left, 2 * minute)).toBe(13 * minute);
    expect(waitLeft(left, 15 * minute)).toBe(0);
  });

  test.each<[string, BackOff]>([
    ['a wait of days', { failures: 1, waitMs: 1e12, uptimeMs: 0 }],
    ['no number', { failures: Number.NaN, waitMs: Number.NaN, uptimeMs: Number.NaN }],
    ['less than nothing', { failures: -3, waitMs: -1, uptimeMs: -1 }],
  ])('for 15 minutes at most, where what was remembered is %s', (_what, remembered) => {
    const left = resumed(remembered, minute);
    expect(waitLeft(left, minute)).toBeLessThanOrEqual(15 * minute);
    expect(left.failures).toBeGreaterThanOrEqual(0);
  });
});

/** What somebody may do who wants in: try, wait, start the kiosk again, switch the machine off for a while. */
const anyDeed = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ do: 'try' as const }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 20 * minute }) }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'restart' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('switch off' as const),
      ms: fc.integer({ min: 0, max: 60 * minute }),
    }),
  },
);

/** Plays it, and returns when a PIN was looked at, in real milliseconds. */
function looksAt(deeds: readonly (typeof anyDeed extends fc.Arbitrary<infer D> ? D : never)[]): number[] {
  let [real, uptime] = [0, 0];
  let kept = noFailures;
  let inMemory = noFailures;
  const looks: number[] = [];
  for (const deed of deeds) {
    if (deed.do === 'try') {
      if (waitLeft(inMemory, uptime) > 0) continue;
      looks.push(real);
      [kept, inMemory] = [afterFailure(inMemory, uptime), afterFailure(inMemory, uptime)];
      continue;
    }
    const ms = 'ms' in deed ? deed.ms : 0;
    real += ms;
    uptime = deed.do === 'switch off' ? 0 : uptime + ms;
    if (deed.do === 'wait') continue;
    inMemory = resumed(kept, uptime);
    if (inMemory.failures > 0) kept = inMemory;
  }
  return looks;
}

test('Whatever somebody does, after each wrong PIN no other is looked at before its time', () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { maxLength: 80, size: 'max' }), (deeds) => {
      const looks = looksAt(deeds);
      for (const [place, at] of looks.entries()) {
        const next = looks[place + 1];
        if (next === undefined) continue;
        expect(next - at).toBeGreaterThanOrEqual(waits[Math.min(place, waits.length - 1)] ?? 0);
      }
    }),
    { numRuns: 400 },
  );
});

test('Whatever was remembered, nobody waits for more than 15 minutes after a start', () => {
  const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.maxSafeInteger());
  const anyBackOff = fc.record({ failures: anyNumber, waitMs: anyNumber, uptimeMs: anyNumber });
  fc.assert(
    fc.property(anyBackOff, fc.nat(), (remembered, uptime) => {
      expect(waitLeft(resumed(remembered, uptime), uptime + 15 * minute)).toBe(0);
    }),
  );
});
