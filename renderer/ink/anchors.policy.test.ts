import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InkPoint } from '../session/index.ts';
import {
  type Anchor,
  type Anchors,
  type Box,
  fitted,
  lineNow,
  movedBy,
  ontoDrawing,
  type Point,
  passes,
  placeNow,
  tiedTo,
} from './anchors.policy.ts';

const slide: Box = { left: 0, top: 0, width: 1920, height: 1080 };
const word = (left: number, top: number, width = 100, height = 40): Anchor => ({
  kind: 'word',
  box: { left, top, width, height },
  isHidden: false,
});
const drawing = (box: Box): Anchor => ({ kind: 'drawing', box, isHidden: false });
const sheet = (anchors: Record<string, Anchor>, box = slide): Anchors =>
  new Map([['slide', { kind: 'slide', box, isHidden: false } as Anchor], ...Object.entries(anchors)]);

/** Three words in a line, and a drawing beside them. */
const wide = sheet({
  w0: word(100, 100),
  w1: word(220, 100),
  w2: word(340, 100),
  d0: drawing({ left: 1000, top: 200, width: 800, height: 600 }),
});
/** The same on a narrow display in larger type: the third word stands on a line of its own. */
const narrow = sheet(
  {
    w0: word(50, 900, 200, 80),
    w1: word(290, 900, 200, 80),
    w2: word(50, 1010, 200, 80),
    d0: drawing({ left: 50, top: 50, width: 980, height: 735 }),
  },
  { left: 0, top: 0, width: 1080, height: 1920 },
);

const line = (points: readonly Point[], on = wide): InkPoint[] =>
  points.map((point) => [...tiedTo(point, on), 0]);
const below = (from: number, to: number) =>
  Array.from({ length: 21 }, (_, at) => ({ x: from + ((to - from) * at) / 20, y: 150 }));

describe('A point', () => {
  it('on a drawing of which a part is seen is shown in that part alone', () => {
    const box = { left: 0, top: -300, width: 400, height: 600 };
    const seen = { left: 0, top: 0, width: 400, height: 300 };
    const half = sheet({ d0: { ...drawing(box), seen } });
    expect(placeNow(['d0', 500, 750], half)).toEqual({ x: 200, y: 150 });
    expect(placeNow(['d0', 500, 250], half)).toBeNull();
  });

  it('near a word is tied to it, also above, below and beside it', () => {
    for (const at of [
      { x: 250, y: 120 },
      { x: 250, y: 170 },
      { x: 250, y: 40 },
    ])
      expect(tiedTo(at, wide)[0]).toBe('w1');
  });

  it('on a drawing is tied to it, and of drawings in each other to the smaller one', () => {
    const both = sheet({
      d0: drawing({ left: 1000, top: 200, width: 800, height: 600 }),
      d1: drawing({ left: 1100, top: 300, width: 100, height: 100 }),
    });
    expect([tiedTo({ x: 1150, y: 350 }, both)[0], tiedTo({ x: 1500, y: 350 }, both)[0]]).toEqual([
      'd1',
      'd0',
    ]);
  });

  it('with nothing near is tied to the slide', () => {
    expect(tiedTo({ x: 960, y: 1000 }, wide)).toEqual(['slide', 500, 926]);
  });

  it('is never tied to what is not shown yet', () => {
    const hidden = sheet({ w0: word(100, 100), w1: { ...word(220, 100), isHidden: true } });
    expect(tiedTo({ x: 250, y: 120 }, hidden)[0]).toBe('w0');
  });

  it('lies where it was drawn as long as the slide stands as it did, to a fraction of a pixel', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1920, noNaN: true }),
        fc.double({ min: 0, max: 1080, noNaN: true }),
        (x, y) => {
          const back = placeNow(tiedTo({ x, y }, wide), wide);
          expect(Math.hypot((back?.x ?? 0) - x, (back?.y ?? 0) - y)).toBeLessThan(1.5);
        },
      ),
    );
  });

  it('stays within what the bridge takes, wherever a pointer says it is', () => {
    const odd = fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.constantFrom(-1e9, 1e9));
    const flat = sheet({ w0: word(100, 100, 0, 0), d0: drawing({ left: 0, top: 0, width: 0, height: 0 }) });
    fc.assert(
      fc.property(odd, odd, fc.constantFrom(wide, narrow, flat), (x, y, on) => {
        const [, ...offsets] = tiedTo({ x, y }, on);
        for (const offset of offsets) {
          expect(Number.isInteger(offset)).toBe(true);
          expect(Math.abs(offset)).toBeLessThanOrEqual(100_000);
        }
      }),
    );
  });
});

describe('On a display of another shape', () => {
  it('a ring around a word is a ring around that word', () => {
    const ring = Array.from({ length: 30 }, (_, at) => ({
      x: 390 + 60 * Math.cos(at / 4.7),
      y: 120 + 30 * Math.sin(at / 4.7),
    }));
    const [piece, ...others] = lineNow(line(ring), narrow);
    expect(others).toEqual([]);
    const xs = piece?.map(({ x }) => x) ?? [];
    const ys = piece?.map(({ y }) => y) ?? [];
    // Twice as large, around the third word.
    expect([Math.min(...xs), Math.max(...xs)].map(Math.round)).toEqual([30, 270]);
    expect([Math.min(...ys), Math.max(...ys)].map((y) => Math.round(y / 10))).toEqual([99, 111]);
  });

  it('a line under words is parted where they are, and lies under each of them', () => {
    const pieces = lineNow(line(below(100, 440)), narrow);
    expect(pieces).toHaveLength(2);
    const bottoms = pieces.map((piece) => [...new Set(piece.map(({ y }) => Math.round(y)))]);
    expect(bottoms).toEqual([[1000], [1110]]);
  });

  it('a part of a drawing keeps its mark', () => {
    const [, x, y] = tiedTo({ x: 1200, y: 350 }, wide);
    expect(placeNow(['d0', x, y], narrow)).toEqual({ x: 295, y: 233.75 });
  });

  it('an arrow from a word to a drawing leads there in one piece, straight over whatever it passed', () => {
    const arrow = Array.from({ length: 51 }, (_, at) => ({ x: 150 + at * 25, y: 150 + at * 8 }));
    expect(new Set(line(arrow).map(([name]) => name))).toEqual(new Set(['w0', 'w1', 'w2', 'slide', 'd0']));
    expect(lineNow(line(arrow), wide).flat()).toHaveLength(arrow.length);
    const [piece, ...others] = lineNow(line(arrow), narrow);
    expect(others).toEqual([]);
    const ys = piece?.map(({ y }) => Math.round(y)) ?? [];
    expect(ys.filter((y) => y > 785 && y < 900)).toEqual([]);
    expect([ys[0], (ys.at(-1) ?? 0) < 785]).toEqual([1000, true]);
  });

  it('a line begins and ends where its own does, whatever the display', () => {
    const at = fc.record({ x: fc.integer({ min: 0, max: 1920 }), y: fc.integer({ min: 0, max: 1080 }) });
    fc.assert(
      fc.property(
        fc.array(at, { minLength: 1, maxLength: 50 }),
        fc.constantFrom(wide, narrow),
        (points, on) => {
          const own = line(points);
          const pieces = lineNow(own, on);
          expect(pieces.every((piece) => piece.length > 0)).toBe(true);
          const ends = [own[0], own.at(-1)].map(
            (point) => point && placeNow([point[0], point[1], point[2]], on),
          );
          expect([pieces[0]?.[0], pieces.at(-1)?.at(-1)]).toMatchObject(ends);
        },
      ),
    );
  });
});

describe('What a line is tied to', () => {
  it('takes its part of the line along when it is hidden, and nothing else', () => {
    const later = new Map(wide).set('w1', { ...word(220, 100), isHidden: true });
    const pieces = lineNow(line(below(100, 440)), later);
    expect(pieces).toHaveLength(2);
    expect(pieces.flat().length).toBeLessThan(21);
  });

  it('may be no longer there: then the line is not shown, and nothing fails', () => {
    expect(lineNow(line(below(100, 440)), sheet({}))).toEqual([]);
  });
});

describe('The eraser', () => {
  const pieces = [
    [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ],
    [{ x: 0, y: 200 }],
  ];

  it('hits a line between its points, and a dot', () => {
    expect([passes(pieces, { x: 50, y: 8 }, 10), passes(pieces, { x: 3, y: 204 }, 10)]).toEqual([true, true]);
  });

  it('hits nothing that it does not reach, nor the gap between two pieces', () => {
    expect([
      passes(pieces, { x: 50, y: 12 }, 10),
      passes(pieces, { x: 50, y: 100 }, 10),
      passes([], { x: 0, y: 0 }, 10),
    ]).toEqual([false, false, false]);
  });
});

describe('Arrows', () => {
  it('move what is pointed at, and never off the slide', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom({ x: 0.04, y: 0 }, { x: -0.04, y: 0 }, { x: 0, y: 0.04 }, { x: 0, y: -0.04 }),
          {
            maxLength: 80,
          },
        ),
        (moves) => {
          let at = tiedTo({ x: 960, y: 540 }, wide);
          for (const by of moves) at = movedBy(at, by, wide);
          const now = placeNow(at, wide);
          expect(now?.x).toBeGreaterThanOrEqual(-2);
          expect(now?.x).toBeLessThanOrEqual(1922);
          expect(now?.y).toBeGreaterThanOrEqual(-2);
          expect(now?.y).toBeLessThanOrEqual(1082);
        },
      ),
    );
  });

  it('begin in the middle where nothing is pointed at that is there', () => {
    const now = placeNow(movedBy(['w77', 0, 0], { x: 0.25, y: 0 }, wide), wide);
    expect([now?.x, now?.y].map((pixels) => Math.round(pixels ?? 0))).toEqual([1440, 540]);
  });
});

describe('The magnifier', () => {
  it('has nothing to show on a slide without a drawing', () => {
    expect(ontoDrawing({ x: 10, y: 10 }, sheet({ w0: word(0, 0) }))).toBeNull();
  });

  it('goes to the nearest point of a drawing when it is put beside it', () => {
    expect(ontoDrawing({ x: 500, y: 500 }, wide)).toEqual(['d0', 0, 500]);
  });
});

describe('A drawing in a place of another shape', () => {
  it('keeps its own and stands in the middle', () => {
    expect(fitted({ left: 10, top: 10, width: 400, height: 100 }, { width: 200, height: 100 })).toEqual({
      left: 110,
      top: 10,
      width: 200,
      height: 100,
    });
  });

  it('without a shape fills its place', () => {
    expect(fitted(slide, { width: 0, height: 0 })).toEqual(slide);
  });
});
