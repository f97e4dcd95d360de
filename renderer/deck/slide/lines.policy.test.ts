import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesFrom } from './lines.policy.ts';

const box = (top: number, height: number) => ({ top, bottom: top + height });

/** A paragraph with room above and below its words. */
const wide = { top: 0, bottom: 2000 };

describe('The lines of a paragraph', () => {
  it('are none without words', () => {
    expect(linesFrom([], wide)).toEqual([]);
  });

  it('hold words of other sizes that stand beside each other, in whatever order they come', () => {
    expect(linesFrom([box(140, 100), box(30, 50), box(0, 100)], wide)).toHaveLength(2);
  });

  it('end below what is drawn under their words, and begin above their letters', () => {
    const [first, second] = linesFrom([box(0, 100), box(140, 100)], wide);
    expect(first).toEqual({ top: 4, bottom: 105 });
    expect(second).toEqual({ top: 144, bottom: 245 });
  });

  it('stay apart where they stand so close that their boxes overlap', () => {
    const [first, second] = linesFrom([box(0, 100), box(80, 100)], wide);
    expect(first?.bottom).toBe(second?.top);
    expect(first?.bottom).toBeGreaterThan(90);
    expect(first?.bottom).toBeLessThan(100);
  });

  it('stay within their paragraph, so that none of them stands beside the next one', () => {
    expect(linesFrom([box(-10, 100), box(70, 100)], { top: 0, bottom: 160 })).toMatchObject([
      { top: 0 },
      { bottom: 160 },
    ]);
  });

  it('never overlap, whatever their words are, and each word stands in one', () => {
    const boxes = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 10, max: 60 }))
        .map(([top, height]) => box(top, height)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(boxes, (all) => {
        const lines = linesFrom(all, wide);
        for (const [at, { top, bottom }] of lines.entries()) {
          expect(bottom).toBeGreaterThan(top);
          expect(top).toBeGreaterThanOrEqual(lines[at - 1]?.bottom ?? 0);
        }
        for (const { top, bottom } of all) {
          const middle = (top + bottom) / 2;
          expect(lines.some((line) => line.top < middle + 30 && middle - 30 < line.bottom)).toBe(true);
        }
      }),
    );
  });
});
