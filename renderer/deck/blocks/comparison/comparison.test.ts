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

  it('ends with its note, if it has one', () => {
    expect(wordsOf(markupOf(examples.bars))).toMatch(/12 months Half of the people had gone this long/);
    expect(wordsOf(markupOf(examples['dots without a note']))).toMatch(/12 months$/);
  });

  it.each([
    ['bars', /<rect[^>]*width="100%"[^>]*><\/rect><rect[^>]*width="([\d.]+%)"/g],
    ['dots without a note', /<line[^>]*x2="100%"[^>]*><\/line><circle[^>]*cx="([\d.]+%)"/g],
  ] as const)('draws each mark on the same scale: %s', (name, mark) => {
    const drawn = [...markupOf(examples[name]).matchAll(mark)].map((match) => match[1]);
    expect(drawn).toEqual(['69.17%', '16.67%']);
  });

  it('leaves it to the words to be read out', () => {
    expect(markupOf(examples.bars).match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(2);
  });

  it('says of each row on which fact it rests', () => {
    expect(markupOf(examples.bars).match(/<li[^>]*data-fact="yescarta\.zuma7\.event-free"/g)).toHaveLength(2);
  });
});
