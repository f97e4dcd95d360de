import { expect, it } from 'vitest';
import { readGround } from '../../../scripts/content/session.ts';
import { root } from '../../../scripts/run.ts';
import type { SvgNode } from '../../../slides/format/model/library.ts';
import { neutralDeck, slideCount } from './neutral-deck.ts';
import { plainSections } from './plain-markup.ts';

const deck = neutralDeck(readGround(root));
const sections = plainSections(deck).split('\n');

const elementsIn = (node: SvgNode): number =>
  node.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : elementsIn(child)), 1);

it('has 60 slides, and on two of three a drawing of about 200 elements', () => {
  const drawn = deck.slides.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'figure'));
  expect([deck.slides.length, drawn.length]).toEqual([slideCount, (slideCount / 3) * 2]);
  for (const { figure } of drawn) expect(Math.abs(elementsIn(figure.root) - 200)).toBeLessThan(10);
});

it('is the same for both: each section of the plain page has the slide’s words and shapes', () => {
  expect(sections).toHaveLength(slideCount);
  for (const [place, slide] of deck.slides.entries()) {
    const section = sections[place] ?? '';
    expect(section).toContain(`data-slide-id="${slide.id}"`);
    expect(section).toContain(`<h1>${slide.titleText}</h1>`);
    const words = JSON.stringify(slide.blocks).match(/"text":"([^"]+)"/g) ?? [];
    for (const word of words) expect(section).toContain(word.slice(8, -1));
    const shapes = slide.blocks.flatMap((block) =>
      block.type === 'figure' ? [elementsIn(block.figure.root)] : [0],
    );
    const drawn = section.match(/<(?:svg|g|circle|path|ellipse)\b/g)?.length ?? 0;
    expect(drawn).toBe(shapes.reduce((sum, count) => sum + count));
  }
});
