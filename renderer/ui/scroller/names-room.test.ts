import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesWithRoom } from './names-room.ts';

test('A line that is too short names as many as leave room for the sign of the others', () => {
  expect(namesWithRoom([100, 100, 100], 299 - 2, 20)).toBe(2);
  expect(namesWithRoom([100, 100, 100], 219, 20)).toBe(1);
  expect(namesWithRoom([100, 100, 100], 220, 20)).toBe(2);
});

test('A line without room for one name has none', () => {
  expect(namesWithRoom([100], 80, 20)).toBe(0);
});

test('A line with room for all has all, however it is rounded', () => {
  expect(namesWithRoom([100, 100, 100], 299.5, 20)).toBe(3);
  expect(namesWithRoom([], 0, 20)).toBe(0);
});

test('Whatever the names: no name that is shown is cut, and no further one had room', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 20 });
  fc.assert(
    fc.property(
      lengths,
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 1, max: 40 }),
      (widths, room, rest) => {
        const count = namesWithRoom(widths, room, rest);
        const upTo = (end: number) => widths.slice(0, end).reduce((sum, width) => sum + width, 0);
        if (count === widths.length) expect(upTo(count)).toBeLessThanOrEqual(room + 1);
        else {
          if (count > 0) expect(upTo(count) + rest).toBeLessThanOrEqual(room);
          expect(upTo(count + 1) + rest).toBeGreaterThan(room);
        }
      },
    ),
  );
});
