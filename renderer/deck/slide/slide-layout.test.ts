import { describe, expect, it } from 'vitest';
import type { Block, Slide } from '../../../slides/format/model/library.ts';
import { line, paragraph } from '../examples/content.ts';
import { plainFigure, touchableFigure, viewedFigure } from '../examples/figures.ts';
import { headlineSize, slideParts, wordsSize } from './slide-layout.ts';

const text = (words: number): Block => ({ type: 'text', prose: [paragraph('word '.repeat(words))] });
const picture: Block = { type: 'figure', figure: plainFigure, caption: line('a caption') };
const anatomy: Block = { type: 'anatomy', figure: touchableFigure, caption: [] };

const slide = (layout: Slide['layout'], ...blocks: Block[]): Slide => ({
  id: 'a',
  title: [],
  titleText: '',
  layout,
  blocks,
  facts: [],
  sources: [],
});

describe('the parts of a slide', () => {
  it('have no picture when a split slide has none', () => {
    expect(slideParts(slide('split', text(3)))).toEqual({ picture: null, words: [text(3)] });
  });

  it('leave a full slide as it is', () => {
    expect(slideParts(slide('full', text(3), picture))).toEqual({ picture: null, words: [text(3), picture] });
  });

  it('put the first picture beside the words, with its caption, and keep the second among them', () => {
    expect(slideParts(slide('split', text(3), picture, anatomy))).toEqual({
      picture: { block: picture, figure: plainFigure, caption: line('a caption') },
      words: [text(3), anatomy],
    });
  });

  it('keep the lead of a cover among the words', () => {
    const cover: Block = { type: 'cover', lead: [paragraph('lead')], figure: plainFigure };
    expect(slideParts(slide('cover', cover))).toEqual({
      picture: { block: cover, figure: plainFigure, caption: [] },
      words: [cover],
    });
  });

  it('keep the words of views where they stand among the others', () => {
    const views: Block = { type: 'views', figure: viewedFigure, caption: [], views: [] };
    expect(slideParts(slide('split', views, text(3)))).toEqual({
      picture: { block: views, figure: viewedFigure, caption: [] },
      words: [views, text(3)],
    });
  });
});

describe('the size of the words', () => {
  it.each([
    [44, picture, 'large'],
    [45, picture, 'medium'],
    [61, picture, 'normal'],
    [16, anatomy, 'large'],
    [17, anatomy, 'medium'],
    [45, anatomy, 'normal'],
  ] as const)('for %d words beside a picture', (count, block, size) => {
    expect(wordsSize(slideParts(slide('split', text(count), block)))).toBe(size);
  });

  it('leaves room for the frame of a callout', () => {
    const callout: Block = { type: 'callout', tone: 'note', body: [paragraph('one two three four five')] };
    expect(wordsSize(slideParts(slide('split', text(30), callout, picture)))).toBe('medium');
  });

  it('is normal beside anything but running text', () => {
    expect(wordsSize(slideParts(slide('split', { type: 'steps', items: [] }, picture)))).toBe('normal');
  });

  it.each([
    [70, 'large'],
    [71, 'medium'],
    [111, 'normal'],
  ] as const)('for %d words on a whole slide', (count, size) => {
    expect(wordsSize(slideParts(slide('full', text(count))))).toBe(size);
  });

  it('is normal around a table, which needs its room', () => {
    const table: Block = { type: 'table', caption: [], columns: [], rows: [] };
    expect(wordsSize(slideParts(slide('full', table)))).toBe('normal');
  });
});

it.each([
  [30, 'large'],
  [31, 'medium'],
  [52, 'medium'],
  [53, 'small'],
] as const)('sets a headline of %d characters %s', (length, size) => {
  expect(headlineSize('words '.repeat(20).slice(0, length))).toBe(size);
});

it.each([
  ['Immunosuppressed', 'narrow'],
  ['Hypogammaglobulinaemia can follow', 'narrow'],
  ['Off-the-shelf-made-cells', 'large'],
] as const)('sets “%s”, with its longest word, %s', (title, size) => {
  expect(headlineSize(title)).toBe(size);
});
