import { describe, expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';
import { shareOf } from './share.ts';

describe('a comparison', () => {
  it.each([
    [-2, 12, '0%'],
    [0, 12, '0%'],
    [8.3, 12, '69.17%'],
    [12, 12, '100%'],
    [15, 12, '100%'],
  ])('puts %d on a scale to %d at %s', (value, max, share) => {
    expect(shareOf(value, max)).toBe(share);
  });

  it.each(['bars', 'dots without a note'] as const)('shows every number in words: %s', (name) => {
    const words = wordsOf(markupOf(examples[name]));
    expect(words).toContain('with CAR T cells 8.3 months');
    expect(words).toContain('with the usual treatment 2 months');
  });

  it('says where its scale begins and ends', () => {
    expect(wordsOf(markupOf(examples.bars))).toContain('Scale from 0 to 12 months');
  });

  it('draws each mark on the same scale', () => {
    const shares = [...markupOf(examples.bars).matchAll(/data-share="([^"]+)"/g)].map((match) => match[1]);
    expect(shares).toEqual(['69.17%', '16.67%']);
  });
});
