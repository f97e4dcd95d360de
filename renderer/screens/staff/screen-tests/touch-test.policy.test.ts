import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  across,
  cellOf,
  down,
  type Felt,
  lifted,
  longestTrails,
  moved,
  ninths,
  nothingFelt,
  stuckSpot,
  touched,
  unanswered,
} from './touch-test.policy.ts';

const middle = { x: 0.5, y: 0.5 };

describe('a touch that goes on', () => {
  const begun = touched(nothingFelt, 1, middle, 0);

  test('is told after twenty seconds at one place', () => {
    expect(stuckSpot(begun, 20_000)).toBeNull();
    expect(stuckSpot(begun, 20_001)).toEqual(middle);
  });

  test('is told although it trembles', () => {
    const trembling = moved(begun, 1, { x: 0.505, y: 0.5 }, 15_000);
    expect(stuckSpot(trembling, 20_001)).toEqual(middle);
  });

  test('is somebody’s that moves, from its last move on', () => {
    const elsewhere = moved(begun, 1, { x: 0.6, y: 0.5 }, 15_000);
    expect(stuckSpot(elsewhere, 20_001)).toBeNull();
    expect(stuckSpot(elsewhere, 35_001)).toEqual({ x: 0.6, y: 0.5 });
  });

  test('is over when it lifts', () => {
    expect(stuckSpot(lifted(begun, 1), 99_000)).toBeNull();
  });

  test('is found among others', () => {
    expect(stuckSpot(touched(begun, 2, { x: 0, y: 0 }, 20_000), 20_001)).toEqual(middle);
  });
});

test('a finger that was never down draws nothing', () => {
  expect(moved(nothingFelt, 1, middle, 0)).toBe(nothingFelt);
});

test('the ninths that never answered are told by name, in order', () => {
  expect(unanswered(nothingFelt)).toEqual(ninths);
  const felt = [
    { x: 0.1, y: 0.1 },
    { x: 0.5, y: 0.9 },
  ].reduce<Felt>((before, spot, pointer) => touched(before, pointer, spot, 0), nothingFelt);
  expect(unanswered(felt)).toEqual([
    'top',
    'top-right',
    'left',
    'middle',
    'right',
    'bottom-left',
    'bottom-right',
  ]);
});

test('fingers are counted, those at once and all of them', () => {
  let felt = touched(nothingFelt, 1, middle, 0);
  felt = touched(felt, 2, middle, 1);
  felt = lifted(felt, 1);
  felt = touched(felt, 3, middle, 2);
  expect([felt.touches, felt.most, felt.fingers.size]).toEqual([3, 2, 2]);
});

test('a line that is drawn fast fills every cell on its way', () => {
  const felt = moved(touched(nothingFelt, 1, { x: 0, y: 0.5 }, 0), 1, { x: 1, y: 0.5 }, 5);
  expect(felt.cells.size).toBe(across);
});

test('a finger leaves a trail, and another one when it goes down again', () => {
  let felt = moved(touched(nothingFelt, 1, middle, 0), 1, { x: 0.6, y: 0.5 }, 1);
  felt = touched(lifted(felt, 1), 1, { x: 0.1, y: 0.1 }, 2);
  felt = moved(felt, 1, { x: 0.2, y: 0.1 }, 3);
  expect(felt.trails.map(({ spots }) => spots)).toEqual([
    [middle, { x: 0.6, y: 0.5 }],
    [
      { x: 0.1, y: 0.1 },
      { x: 0.2, y: 0.1 },
    ],
  ]);
});

test('of long trails the newest places stay', () => {
  let felt = touched(nothingFelt, 1, { x: 0, y: 0 }, 0);
  for (let step = 1; step <= 1000; step += 1) felt = moved(felt, 1, { x: step / 1000, y: 0 }, step);
  felt = touched(lifted(felt, 1), 2, middle, 1001);
  const places = felt.trails.flatMap(({ spots }) => spots);
  expect(places).toHaveLength(longestTrails);
  expect(places.at(-2)).toEqual({ x: 1, y: 0 });
  expect(places.at(-1)).toEqual(middle);
});

const anySpot = fc.record({
  x: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
  y: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
});

test('Whatever is touched, also beyond the edges, lies in a cell of the screen', () => {
  fc.assert(
    fc.property(anySpot, (spot) => {
      const cell = cellOf(spot);
      return Number.isInteger(cell) && cell >= 0 && cell < across * down;
    }),
  );
});

test('Whatever is drawn: what was felt stays felt, and no fingers are left when all have lifted', () => {
  const act = fc.record({
    pointer: fc.nat(4),
    spot: anySpot,
    does: fc.constantFrom('touch', 'move', 'lift'),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let felt = nothingFelt;
      for (const [at, { pointer, spot, does }] of acts.entries()) {
        const before = felt;
        if (does === 'touch') felt = touched(felt, pointer, spot, at);
        else if (does === 'move') felt = moved(felt, pointer, spot, at);
        else felt = lifted(felt, pointer);
        expect([...before.cells].every((cell) => felt.cells.has(cell))).toBe(true);
        expect(felt.most).toBeGreaterThanOrEqual(felt.fingers.size);
      }
      for (const pointer of [0, 1, 2, 3, 4]) felt = lifted(felt, pointer);
      expect(felt.fingers.size).toBe(0);
      expect(unanswered(felt).length === 0 || felt.cells.size < across * down).toBe(true);
    }),
  );
});
