import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InkNews, type InkSpot, type InkStroke, inkNewsSchema, mostStrokes } from '../bridge/ink.ts';
import { InkBook } from './ink-book.ts';

const stroke = (id: number, length = 1): InkStroke => ({
  id,
  deck: 'what-is-car-t',
  slide: 'marks',
  language: 'en',
  tool: 'pen',
  colour: 'warm',
  points: Array.from({ length }, () => ['w0', 0, 0, 0]),
});
const spot = (kind: InkSpot['kind']): InkSpot => ({
  kind,
  deck: 'what-is-car-t',
  slide: 'marks',
  language: 'en',
  at: ['d0', 1, 1],
  power: 2,
});
const told = (put: InkStroke[], more: { drop?: number[]; spot?: InkSpot | null; isSeen?: boolean } = {}) => ({
  put,
  drop: [],
  spot: null,
  isSeen: true,
  ...more,
});
const idsOf = (strokes: readonly InkStroke[]) => strokes.map(({ id }) => id);

describe('While the family’s screen stands still', () => {
  it('they are told nothing of what is drawn, and a page of theirs that comes back sees what they saw', () => {
    const book = new InkBook();
    book.take(told([stroke(1)]));
    expect(book.take(told([stroke(2)], { drop: [1], spot: spot('spotlight'), isSeen: false }))).toEqual([]);
    expect([idsOf(book.seen.strokes), book.seen.spot, idsOf(book.drawn.strokes)]).toEqual([[1], null, [2]]);
  });

  it('ends by all of it at once, and no more than that', () => {
    const book = new InkBook();
    book.take(told([stroke(1), stroke(2)]));
    book.take(told([stroke(1, 5), stroke(3)], { drop: [2], isSeen: false }));
    const [news, ...more] = book.take(told([]));
    expect(more).toEqual([]);
    expect([idsOf(news?.put ?? []).sort(), news?.drop]).toEqual([[1, 3], [2]]);
  });
});

describe('What is pointed at', () => {
  it('is told; a spotlight is there again for a page that comes back, and of a pointer nothing is kept', () => {
    const book = new InkBook();
    expect(book.take(told([], { spot: spot('pointer') }))).toEqual([
      { put: [], drop: [], spot: spot('pointer') },
    ]);
    expect(book.seen.spot).toBeNull();
    book.take(told([], { spot: spot('spotlight') }));
    expect([book.seen.spot, book.drawn.spot]).toEqual([spot('spotlight'), null]);
  });
});

it('A page that never stops drawing fills no memory: the oldest goes', () => {
  const book = new InkBook();
  for (let id = 1; id <= mostStrokes + 40; id += 20)
    book.take(told(Array.from({ length: 20 }, (_, at) => stroke(id + at))));
  expect(idsOf(book.drawn.strokes)).toHaveLength(mostStrokes);
  expect(Math.min(...idsOf(book.drawn.strokes))).toBe(41);
});

it('Forgotten is forgotten', () => {
  const book = new InkBook();
  book.take(told([stroke(1)], { spot: spot('spotlight') }));
  book.forget();
  expect([book.seen, book.drawn]).toEqual([
    { strokes: [], spot: null },
    { strokes: [], spot: null },
  ]);
});

it('Whatever is drawn, rubbed out and held back: the family has what they were told, in messages that the bridge takes', () => {
  const anyTold = fc.record({
    put: fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 4 }))
        .map(([id, length]) => stroke(id, length)),
      { maxLength: 20 },
    ),
    drop: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }),
    spot: fc.constantFrom(null, spot('pointer'), spot('magnifier')),
    isSeen: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyTold, { maxLength: 25 }), (all) => {
      const book = new InkBook();
      const family = new Map<number, InkStroke>();
      const hears = ({ put, drop }: InkNews) => {
        for (const id of drop) family.delete(id);
        for (const each of put) family.set(each.id, each);
      };
      for (const each of all) {
        for (const news of book.take(each)) {
          expect(inkNewsSchema.safeParse(news).success).toBe(true);
          hears(news);
        }
        expect(new Map(book.seen.strokes.map((seen) => [seen.id, seen]))).toEqual(family);
        if (each.isSeen) expect(book.seen.strokes).toEqual(book.drawn.strokes);
      }
    }),
  );
});
