import { describe, expect, test } from 'vitest';
import type { Block, Slide } from '../../../slides/format/model/library.ts';
import { callParts } from './call-parts.ts';

const prose = (text: string) => [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }];
const figure: Block = {
  type: 'figure',
  caption: [],
  figure: {
    id: 'f',
    alt: 'A sign',
    viewBox: [0, 0, 1, 1],
    root: { tag: 'svg', attributes: {}, children: [] },
    parts: [],
    moves: false,
  },
};

function slide(id: string, ...blocks: Block[]): Slide {
  return { id, title: [], titleText: id, layout: 'full', blocks, facts: [], sources: [] };
}

const partsOf = (...slides: Slide[]) =>
  callParts({
    deck: {
      id: 'call',
      title: '',
      summary: '',
      group: 'tool',
      order: 0,
      minutes: 1,
      status: 'draft',
      hashes: {},
      slides,
    },
  });
const whom = slide('whom', { type: 'text', prose: prose('Call.') });
const say = slide('say', { type: 'text', prose: prose('Say.') });
const nobody = slide('nobody-answers', { type: 'text', prose: prose('Do not wait.') });

describe('The words of the tool', () => {
  test('are signs in their own order, and steps in the order in which they are taken', () => {
    const { signs, steps } = partsOf(nobody, slide('fever', figure), say, slide('bleeding', figure), whom);
    expect(signs.map(({ id }) => id)).toEqual(['fever', 'bleeding']);
    expect(steps.map(({ id }) => id)).toEqual(['whom', 'say', 'nobody-answers']);
  });

  test('leave out what is missing, and a sign without a picture', () => {
    const { signs, steps } = partsOf(slide('fever', ...say.blocks), whom);
    expect([signs, steps.map(({ id }) => id)]).toEqual([[], ['whom']]);
  });

  test('set apart what stands in a callout, and nothing where the country has none', () => {
    const number: Block = { type: 'callout', tone: 'note', body: prose('911') };
    const apart = (...blocks: Block[]) => partsOf(slide('nobody-answers', ...blocks)).steps[0]?.apart;
    expect(apart(...nobody.blocks, number)).toEqual(prose('911'));
    expect(apart(...nobody.blocks)).toEqual([]);
  });

  test('say which of them are being looked at again', () => {
    const { steps } = partsOf({ ...whom, beingReviewed: true }, say);
    expect(steps.map(({ beingReviewed }) => beingReviewed)).toEqual([true, false]);
  });
});
