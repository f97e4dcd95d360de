import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALLEST_TARGET, spotAt } from './spot-at.ts';

const box = (spot: string, left: number, top: number, width: number, height: number) => ({
  spot,
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the spot that a finger means', () => {
  it('is none away from every spot', () => {
    expect(spotAt(500, 500, [box('cell', 0, 0, 100, 100)])).toBeNull();
    expect(spotAt(0, 0, [])).toBeNull();
  });

  it('is a small part, even where it lies on a large one', () => {
    const boxes = [box('cell', 0, 0, 200, 200), box('mark', 90, 90, 20, 20)];
    expect(spotAt(100, 100, boxes)).toBe('mark');
    expect(spotAt(20, 20, boxes)).toBe('cell');
  });

  it('is the nearer of two small parts whose targets overlap', () => {
    const boxes = [box('left', 0, 0, 10, 10), box('right', 20, 0, 10, 10)];
    expect(spotAt(8, 5, boxes)).toBe('left');
    expect(spotAt(22, 5, boxes)).toBe('right');
  });

  it('is never missed by a finger within the smallest target around its middle', () => {
    const within = fc.double({ min: -SMALLEST_TARGET / 2, max: SMALLEST_TARGET / 2, noNaN: true });
    const size = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(size, size, within, within, (width, height, dx, dy) => {
        expect(spotAt(width / 2 + dx, height / 2 + dy, [box('part', 0, 0, width, height)])).toBe('part');
      }),
    );
  });
});
