import { expect, it } from 'vitest';
import { quantile } from './quantile.ts';

it.each([
  [0, 1],
  [0.5, 11],
  [0.95, 20],
  [1, 20],
])('takes the share %d of twenty numbers as %d', (share, value) => {
  expect(
    quantile(
      [...Array(20).keys()].map((number) => 20 - number),
      share,
    ),
  ).toBe(value);
});
