import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spot, Stroke } from '../../../session/index.ts';
import { type Known, knownFrom, newsOf } from './news.ts';

const stroke = (id: number, length = 1): Stroke => ({
  id,
  deck: 'what-is-car-t',
  slide: 'marks',
  language: 'en',
  tool: 'pen',
  colour: 'warm',
  points: Array.from({ length }, () => ['w0', 0, 0, 0]),
});
const spot: Spot = {
  kind: 'pointer',
  deck: 'what-is-car-t',
  slide: 'marks',
  language: 'en',
  at: ['w0', 0, 0],
  power: 2,
};
const ink = (strokes: readonly Stroke[], pointed: Spot | null = null) => ({ strokes, spot: pointed });

describe('What the shell is told of the ink', () => {
  it('is nothing where nothing changed', () => {
    const first = newsOf(knownFrom([]), ink([stroke(1)]), true);
    const [one] = first?.told.put ?? [];
    expect(newsOf(first?.known ?? knownFrom([]), ink(one ? [one] : []), true)).toBeNull();
  });

  it('is once, at the beginning, that nothing is pointed at, and whether the family sees it', () => {
    expect(newsOf(knownFrom([]), ink([]), false)?.told).toEqual({
      put: [],
      drop: [],
      spot: null,
      isSeen: false,
    });
  });

  it('is not what it has kept over a crash', () => {
    const kept = [stroke(1), stroke(2)];
    expect(newsOf(knownFrom(kept), ink(kept), true)?.told.put).toEqual([]);
  });

  it('is that the family sees it again, also where nothing was drawn meanwhile', () => {
    const frozen: Known = { strokes: new Map(), spot: null, isSeen: false };
    expect(newsOf(frozen, ink([]), true)?.told).toMatchObject({ put: [], isSeen: true });
  });

  it('is where somebody points, and that nobody does any more', () => {
    const pointing = newsOf(knownFrom([]), ink([], spot), true);
    expect(pointing?.told.spot).toEqual(spot);
    expect(newsOf(pointing?.known ?? knownFrom([]), ink([]), true)?.told.spot).toBeNull();
  });

  it('arrives in pieces of twenty strokes, and in the end is all of it', () => {
    const anyStrokes = fc
      .uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 70 })
      .map((ids) => ids.map((id) => stroke(id, 1 + (id % 3))));
    fc.assert(
      fc.property(fc.array(anyStrokes, { maxLength: 5 }), (all) => {
        const shell = new Map<number, Stroke>();
        let known = knownFrom([]);
        for (const strokes of all) {
          for (
            let news = newsOf(known, ink(strokes), true);
            news !== null;
            news = newsOf(known, ink(strokes), true)
          ) {
            expect(news.told.put.length).toBeLessThanOrEqual(20);
            for (const id of news.told.drop) shell.delete(id);
            for (const put of news.told.put) shell.set(put.id, put);
            known = news.known;
          }
          expect([...shell.values()].sort((a, b) => a.id - b.id)).toEqual(
            strokes.toSorted((a, b) => a.id - b.id),
          );
        }
      }),
    );
  });
});
