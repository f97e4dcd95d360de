import { describe, expect, it } from 'vitest';
import type { Stroke } from '../../session/index.ts';
import { ShownInk } from './shown-ink.ts';

const stroke = (id: number, length = 1): Stroke => ({
  id,
  deck: 'what-is-car-t',
  slide: 'marks',
  language: 'en',
  tool: 'pen',
  colour: 'warm',
  points: Array.from({ length }, () => ['w0', 0, 0, 0]),
});
const news = (put: Stroke[], drop: number[] = []) => ({ put, drop, spot: null });
const ids = (ink: ShownInk) => ink.drawn.strokes.map(({ id }) => id);

describe('What the family sees of the ink', () => {
  it('is what was told meanwhile, where it is newer than what was asked for', () => {
    const ink = new ShownInk();
    ink.change(news([stroke(3), stroke(1, 4)], [2]));
    ink.begin({ strokes: [stroke(1), stroke(2)], spot: null });
    expect(ids(ink)).toEqual([1, 3]);
    expect(ink.drawn.strokes[0]?.points).toHaveLength(4);
  });

  it('is in the order in which it was drawn, also after an undo', () => {
    const ink = new ShownInk();
    ink.begin({ strokes: [], spot: null });
    ink.change(news([stroke(5), stroke(9)]));
    ink.change(news([stroke(7)]));
    expect(ids(ink)).toEqual([5, 7, 9]);
  });

  it('draws no stroke anew while somebody only points', () => {
    const ink = new ShownInk();
    ink.begin({ strokes: [stroke(1)], spot: null });
    const before = ink.drawn.strokes;
    ink.change(news([]));
    expect(ink.drawn.strokes).toBe(before);
  });
});
