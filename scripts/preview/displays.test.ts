import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDisplay, originOfNext, overlap, rotateDisplay, sizeFromArguments } from './displays.ts';

describe('the size on the command line', () => {
  test.each([
    [['--size', '1080x1920'], { width: 1080, height: 1920 }],
    [['x', '--size=800x600'], { width: 800, height: 600 }],
    [[], null],
    [['--size'], null],
    [['--size', 'large'], null],
    [['--size', '0x0'], null],
    [['--size', '100x100x100'], null],
  ])('%j means %j', (given, size) => {
    expect(sizeFromArguments(given)).toEqual(size);
  });
});

test('four quarter turns bring a display back', () => {
  const display = makeDisplay(3, { width: 1920, height: 1080 }, { x: 10, y: 20 }, 1.5);
  const turned = rotateDisplay(display);
  expect(turned).toMatchObject({ rotation: 90, bounds: { x: 10, y: 20, width: 1080, height: 1920 } });
  expect(rotateDisplay(rotateDisplay(rotateDisplay(turned)))).toEqual(display);
});

test('the next display is to the right of all others', () => {
  const first = makeDisplay(1, { width: 100, height: 100 });
  const second = makeDisplay(2, { width: 50, height: 100 }, originOfNext([first]));
  expect(second.bounds.x).toBe(100);
  expect(originOfNext([first, second])).toEqual({ x: 150, y: 0 });
  expect(originOfNext([])).toEqual({ x: 0, y: 0 });
});

describe('areas', () => {
  const side = fc.integer({ min: 1, max: 500 });
  const at = fc.integer({ min: -500, max: 500 });
  const area = fc.record({ x: at, y: at, width: side, height: side });

  test('an area shares all of itself with itself, and nothing with its neighbour', () => {
    fc.assert(
      fc.property(area, (one) => {
        expect(overlap(one, one)).toBe(one.width * one.height);
        expect(overlap(one, { ...one, x: one.x + one.width })).toBe(0);
      }),
    );
  });

  test('what two areas share does not depend on their order', () => {
    fc.assert(
      fc.property(area, area, (one, two) => {
        expect(overlap(one, two)).toBe(overlap(two, one));
      }),
    );
  });
});
