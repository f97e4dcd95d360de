import { expect, test } from 'vitest';
import { type Arrow, arrowAfter, showsArrow } from './arrow.ts';

const moved = (at: number, arrow: Arrow = null) => arrowAfter(arrow, { isMouse: true, by: 3, at });

test('There is no arrow before a mouse moves, nor when the page moved under one that rests', () => {
  expect(showsArrow(null, 0)).toBe(false);
  expect(showsArrow(arrowAfter(null, { isMouse: true, by: 0, at: 0 }), 0)).toBe(false);
});

test('A mouse that moves brings the arrow, until it has rested for five seconds', () => {
  expect([0, 4999, 5000].map((now) => showsArrow(moved(0), now))).toEqual([true, true, false]);
  expect(showsArrow(moved(4000, moved(0)), 8999)).toBe(true);
});

test('A finger takes the arrow away at once', () => {
  expect(showsArrow(arrowAfter(moved(0), { isMouse: false, by: 0, at: 10 }), 11)).toBe(false);
});
