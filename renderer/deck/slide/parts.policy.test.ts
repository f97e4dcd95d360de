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

  it('leave the upper of two headings behind, where both do not fit with what they speak of', () => {
    const [title, name] = [line(0), line(10)].map((each) => ({ ...each, leads: true }));
    if (!title || !name) throw new Error('something is not there');
    expect(partsOf([title, name, line(20, 40)], 50)).toEqual([
      { from: 0, to: 10 },
      { from: 10, to: 60 },
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

/** A row of a table: its name in a line of 10, and cells of so many lines. */
const row = (top: number, ...cells: number[]): Passage => {
  let bottom = top + 10;
  const inner: Passage[] = [{ ...line(top), leads: true }];
  for (const lines of cells) {
    inner.push(paragraph(bottom, lines));
    bottom += lines * 10;
  }
  return { top, bottom, inner, name: { words: `row at ${top}`, top, bottom: top + 10 } };
};

describe('A row that does not fit', () => {
  const again = { words: 'row at 0', height: 10 };

  it('is parted between its cells, and says what it is about above each part', () => {
    expect(partsOf([row(0, 3, 3, 3, 1)], 50)).toEqual([
      { from: 0, to: 40 },
      { from: 40, to: 70, again },
      { from: 70, to: 110, again },
    ]);
  });

  it('leaves room for its name where a cell is parted, too', () => {
    expect(partsOf([row(0, 10)], 50)).toEqual([
      { from: 0, to: 50 },
      { from: 50, to: 90, again },
      { from: 90, to: 110, again },
    ]);
  });

  it('does not say a name again that would take most of the room', () => {
    const long = { ...row(0, 6), name: { words: 'long', top: 0, bottom: 30 } };
    expect(partsOf([long], 50).map((part) => part.again)).toEqual([undefined, undefined]);
  });

  it('says it within a table, too', () => {
    const table = { top: 0, bottom: 110, inner: [row(0, 4), row(50, 5)] };
    expect(partsOf([table], 50)).toEqual([
      { from: 0, to: 50 },
      { from: 50, to: 100 },
      { from: 100, to: 110, again: { words: 'row at 50', height: 10 } },
    ]);
  });
});

describe('Rows that fit', () => {
  it('are never parted, and no name is said again', () => {
    expect(partsOf([row(0, 2), row(30, 2), row(60, 2)], 50)).toEqual([
      { from: 0, to: 30 },
      { from: 30, to: 60 },
      { from: 60, to: 90 },
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
      const from = top + gap;
      const passage = { ...paragraph(from, lines), leads };
      top = passage.bottom;
      // What leads has no name; every third of the others has one, which is its first line.
      const name = { words: 'name', top: from, bottom: from + 10 };
      return leads || lines % 3 !== 0 ? passage : { ...passage, name };
    });
  });

describe('Whatever the words are', () => {
  it('each part fits, follows the one before, and no line is cut or left out', () => {
    fc.assert(
      fc.property(anyPassages, fc.integer({ min: 10, max: 120 }), (passages, room) => {
        const parts = partsOf(passages, room);
        for (const [at, { from, to, again }] of parts.entries()) {
          expect(to - from + (again?.height ?? 0)).toBeLessThanOrEqual(room + 1);
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
