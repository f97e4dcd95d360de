import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finds } from './finds.ts';
import { frameOf, placeAt } from './scene.ts';

const path = [
  { at: 1, x: 0, y: 10 },
  { at: 3, x: 100, y: 10, shown: 0, turned: 90 },
] as const;

test('Nobody is anywhere but between two moments, whatever the second', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (second) => {
      const { x, y, shown } = placeAt([...path], second);
      return x >= 0 && x <= 100 && y === 10 && shown >= 0 && shown <= 1;
    }),
  );
});

test('Somebody stands still before the first moment and after the last, and is halfway between', () => {
  const at = (second: number) => placeAt([...path], second);
  expect([at(0), at(2), at(9)]).toEqual([
    { x: 0, y: 10, shown: 1, turned: 0 },
    { x: 50, y: 10, shown: 0.5, turned: 45 },
    { x: 100, y: 10, shown: 0, turned: 90 },
  ]);
});

test('Every moment of the film comes after the one before, and within its length', () => {
  for (const { moments } of finds.actors) {
    const times = moments.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBeLessThanOrEqual(finds.seconds);
  }
});

test('A frame draws everybody with the cast', () => {
  const frame = frameOf(finds, 9, '<symbol id="car-t-cell"/>');
  expect(frame.match(/<use href="#[\w-]+"/g)).toHaveLength(finds.actors.length);
  expect(frame).toContain('<symbol id="car-t-cell"/>');
});
