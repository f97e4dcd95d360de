import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinePoint } from './anchors.policy.ts';
import { breadths, outlineOf } from './outline.policy.ts';

const at = (x: number, y: number, pressure = 0): LinePoint => ({ x, y, pressure });
const numbersOf = (path: string) => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
const heightOf = (path: string) => {
  const ys = numbersOf(path).filter((_, place) => place % 2 === 1);
  return Math.max(...ys) - Math.min(...ys);
};
const across = (pressure: number) => Array.from({ length: 30 }, (_, step) => at(step * 10, 100, pressure));

describe('The trace of a line', () => {
  it('is nothing where nothing of it is shown', () => {
    expect(outlineOf([], 'pen', 16)).toBe('');
  });

  it('of one touch is a dot that can be seen', () => {
    expect(heightOf(outlineOf([[at(50, 50)]], 'pen', 16))).toBeGreaterThan(4);
  });

  it('of a highlighter is as broad as it says, however fast the hand', () => {
    expect(heightOf(outlineOf([across(0)], 'highlighter', 16))).toBeCloseTo(breadths.highlighter * 16, 0);
  });

  it('of a pen that presses hard is broader', () => {
    expect(heightOf(outlineOf([across(1)], 'pen', 16))).toBeGreaterThan(
      heightOf(outlineOf([across(0.2)], 'pen', 16)),
    );
  });

  it('is smaller on a smaller slide', () => {
    expect(heightOf(outlineOf([across(0)], 'highlighter', 8))).toBeLessThan(
      heightOf(outlineOf([across(0)], 'highlighter', 16)),
    );
  });

  it('has one closed shape for each piece, of numbers alone', () => {
    const point = fc.record({
      x: fc.double({ min: -500, max: 4000, noNaN: true }),
      y: fc.double({ min: -500, max: 4000, noNaN: true }),
      pressure: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const pieces = fc.array(fc.array(point, { minLength: 1, maxLength: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(pieces, fc.constantFrom('pen', 'highlighter'), (line, tool) => {
        const path = outlineOf(line, tool, 16);
        expect(path).toMatch(/^(?:M[-\d. ]+Q[-\d. ]+Z)*$/);
        expect(path.split('Z')).toHaveLength(line.length + 1);
      }),
    );
  });
});
