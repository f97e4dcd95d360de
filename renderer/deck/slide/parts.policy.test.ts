import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, partAt, partsOf } from './parts.policy.ts';

const line = (top: number, height = 10): Passage => ({ top, bottom: top + height, inner: [] });
/** A paragraph of lines of 10 each. */
const paragraph = (top: number, lines: number): Passage => ({
  top,
  bottom: top + lines * 10,
  inner: Array.from({ length: lines }, (_, at) => line(top + at * 10)),
});

describe('Words that do not fit', () => {
  it('are parted between paragraphs where that can be', () => {
    expect(partsOf([paragraph(0, 3), paragraph(40, 3)], 50)).toEqual([
      { from: 0, to: 30 },
      { from: 40, to: 70 },
    ]);
  });

  it('are parted between the lines of a paragraph that is too high as a whole', () => {
    expect(partsOf([paragraph(0, 7)], 50)).toEqual([
      { from: 0, to: 50 },
      { from: 50, to: 70 },
    ]);
  });

  it('take a heading to the part of what it speaks of', () => {
    const heading = { ...line(30), leads: true };
    expect(partsOf([paragraph(0, 3), heading, paragraph(40, 3)], 50)).toEqual([
      { from: 0, to: 30 },
      { from: 30, to: 70 },
    ]);
  });

  it('part what fits by itself and not with its heading, so that the heading does not stand alone', () => {
    const heading = { ...line(0), leads: true };
    expect(partsOf([heading, paragraph(10, 5)], 50)).toEqual([
      { from: 0, to: 50 },
      { from: 50, to: 60 },
    ]);
  });

  it('never part what stands beside each other', () => {
    expect(partsOf([line(0, 30), line(5, 45), line(50, 10)], 50)).toEqual([
      { from: 0, to: 50 },
      { from: 50, to: 60 },
    ]);
  });

  it('are parted between their lines beside a picture that is too high with them, and the picture where they are', () => {
    const picture = { top: 20, bottom: 78, inner: [], isPicture: true };
    expect(partsOf([line(0, 30), picture, line(40, 20), line(62, 10)], 50)).toEqual([
      { from: 0, to: 30 },
      { from: 40, to: 78 },
    ]);
  });

  it('stay whole beside a picture that fits with them', () => {
    const picture = { top: 20, bottom: 70, inner: [], isPicture: true };
    expect(partsOf([line(0, 10), picture, line(30, 20), line(60, 10)], 50)).toEqual([
      { from: 0, to: 10 },
      { from: 20, to: 70 },
    ]);
  });

  it('are parted within what has no line to part at, rather than lost', () => {
    expect(partsOf([line(0, 120)], 50)).toEqual([
      { from: 0, to: 50 },
      { from: 50, to: 100 },
      { from: 100, to: 120 },
    ]);
  });
});

describe('Words that fit', () => {
  it('are one part, and so is a slide without words', () => {
    expect([partsOf([paragraph(0, 5)], 50).length, partsOf([], 50).length]).toEqual([1, 1]);
  });

  it('may be higher by what a browser rounds', () => {
    expect(partsOf([line(0, 50.6)], 50)).toHaveLength(1);
  });
});

const anyPassages = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 12 }), fc.boolean()), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => {
    let top = 0;
    return all.map(([gap, lines, leads]) => {
      const passage = { ...paragraph(top + gap, lines), leads };
      top = passage.bottom;
      return passage;
    });
  });

describe('Whatever the words are', () => {
  it('each part fits, follows the one before, and no line is cut or left out', () => {
    fc.assert(
      fc.property(anyPassages, fc.integer({ min: 10, max: 120 }), (passages, room) => {
        const parts = partsOf(passages, room);
        for (const [at, { from, to }] of parts.entries()) {
          expect(to - from).toBeLessThanOrEqual(room + 1);
          expect(from).toBeGreaterThanOrEqual(parts[at - 1]?.to ?? 0);
        }
        for (const { top, bottom } of passages.flatMap(({ inner }) => inner))
          expect(parts.filter(({ from, to }) => from <= top + 1 && bottom <= to + 1)).not.toEqual([]);
      }),
    );
  });
});

describe('A place among the words', () => {
  const parts = partsOf([paragraph(0, 3), paragraph(40, 3)], 50);

  it.each([
    [-5, 0],
    [0, 0],
    [29.5, 1],
    [40, 1],
    [500, 1],
  ])('%s is in part %s', (place, part) => {
    expect(partAt(parts, place)).toBe(part);
  });
});
