import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Spent, spend } from './budget.ts';

const budget = { most: 3, within: 1000 };

/** The times, of those at which it was asked for, at which it was granted. */
function granted(times: readonly number[]): number[] {
  let spent: Spent = [];
  return times.filter((now) => {
    const result = spend(budget, spent, now);
    spent = result.spent;
    return result.granted;
  });
}

describe('A budget', () => {
  test('is spent after as many times as it allows', () => {
    expect(granted([0, 1, 2, 3, 999])).toEqual([0, 1, 2]);
  });

  test('comes back bit by bit, even to those who never stop asking', () => {
    const asking = Array.from({ length: 25 }, (_, index) => index * 100);
    expect(granted(asking)).toEqual([0, 100, 200, 1000, 1100, 1200, 2000, 2100, 2200]);
  });

  test('is never overspent, whenever it is asked for', () => {
    const times = fc
      .array(fc.nat(800), { maxLength: 60 })
      .map((pauses) => pauses.map((_, index) => pauses.slice(0, index).reduce((sum, each) => sum + each, 0)));
    fc.assert(
      fc.property(times, (asked) => {
        const all = granted(asked);
        for (const start of all) {
          expect(all.filter((time) => time >= start && time < start + 1000).length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});
