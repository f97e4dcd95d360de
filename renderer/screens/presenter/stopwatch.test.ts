import { expect, test } from 'vitest';
import { clockTime, nothingSpent, spentAfter } from './stopwatch.ts';

test('time counts for the consultation, and for the deck that is open', () => {
  const first = spentAfter(nothingSpent, 1000, undefined);
  const second = spentAfter(first, 2000, 'results');
  expect(spentAfter(second, 500, 'results')).toEqual({ elapsed: 3500, decks: { results: 2500 } });
});

test('a clock that runs backwards takes nothing away', () => {
  expect(spentAfter({ elapsed: 5, decks: {} }, -1000, 'results')).toEqual({
    elapsed: 5,
    decks: { results: 0 },
  });
});

test.each([
  [0, '0:00'],
  [7_400, '0:07'],
  [760_000, '12:40'],
  [3_723_000, '1:02:03'],
])('%i ms is %s', (milliseconds, shown) => {
  expect(clockTime(milliseconds)).toBe(shown);
});
