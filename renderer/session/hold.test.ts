import { describe, expect, test } from 'vitest';
import { type Hold, holdBegins, holdEnds, holdLasts, holdMoves, isHeld } from './hold.ts';
import { longestRoll } from './press.ts';

const down = { pointer: 1, x: 100, y: 100, at: 5000 };
const onName = holdBegins(down, true, false);
const atTheEnd = (hold: Hold | null) => isHeld(hold, down.at + holdLasts);

describe('The name is not held', () => {
  test('by nobody', () => expect(isHeld(null, 1e9)).toBe(false));

  test('by a finger beside it', () => expect(holdBegins(down, false, false)).toBeNull());

  test('by a finger that is not alone', () => expect(holdBegins(down, true, true)).toBeNull());

  test('before its time', () => expect(isHeld(onName, down.at + holdLasts - 1)).toBe(false));

  test('by a finger that rolls off', () => {
    expect(atTheEnd(holdMoves(onName, 1, 100 + longestRoll + 1, 100))).toBe(false);
  });

  test('by a finger that lifts or is taken away', () => expect(atTheEnd(holdEnds(onName, 1))).toBe(false));
});

test('A finger that stays for three seconds holds the name, though it rolls a little', () => {
  expect(atTheEnd(holdMoves(onName, 1, 100, 100 + longestRoll))).toBe(true);
});

test('What other fingers do that are not down is none of its business', () => {
  expect(atTheEnd(holdEnds(holdMoves(onName, 2, 900, 900), 2))).toBe(true);
});
