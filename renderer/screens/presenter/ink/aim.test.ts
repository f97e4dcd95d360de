import { describe, expect, it } from 'vitest';
import type { Anchor, Anchors } from '../../../ink/anchors.policy.ts';
import { firstAim } from './aim.ts';

const slide: Anchor = { kind: 'slide', box: { left: 0, top: 0, width: 1000, height: 500 }, isHidden: false };
const drawing = (size: number, isHidden = false): Anchor => ({
  kind: 'drawing',
  box: { left: 0, top: 0, width: size, height: size },
  isHidden,
});
const on = (anchors: Record<string, Anchor>): Anchors =>
  new Map([['slide', slide], ...Object.entries(anchors)]);

describe('Before anybody touched the slide', () => {
  it('the spotlight is on its middle', () => {
    expect(firstAim('spotlight', on({}))).toEqual(['slide', 500, 500]);
  });

  it('the magnifier is on the middle of its largest drawing that is shown', () => {
    const drawings = { d0: drawing(100), d1: drawing(300), d2: drawing(400, true) };
    expect(firstAim('magnifier', on(drawings))).toEqual(['d1', 500, 500]);
  });

  it('the magnifier is nowhere on a slide without one', () => {
    expect(firstAim('magnifier', on({}))).toBeNull();
  });

  it('the pointer points at nothing', () => {
    expect(firstAim('pointer', on({ d0: drawing(100) }))).toBeNull();
  });
});
