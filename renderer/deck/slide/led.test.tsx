import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import type { Block } from '../../../slides/format/model/library.ts';
import { Speaking } from '../../i18n/speaking.tsx';
import { type Led, unled } from '../../session/index.ts';
import { examples as anatomy } from '../blocks/anatomy/examples.ts';
import { examples as people } from '../blocks/people/examples.ts';
import { examples as views } from '../blocks/views/examples.ts';
import { blockExamples } from '../examples/blocks.ts';
import { exampleBundle } from '../examples/bundle.ts';
import { LedContext, TouchableContext } from '../view/deck-context.ts';
import { SlideView } from './slide-view.tsx';

/** A slide that nobody can touch, as somebody leads on it. */
function markupWith(
  led: Led,
  active = true,
  blocks: Block[] = [views['two views'], anatomy['two parts']],
): string {
  const [first] = exampleBundle.deck.slides;
  if (first === undefined) throw new Error('There is no slide.');
  const slide = { ...first, layout: 'split' as const, blocks };
  return renderToStaticMarkup(
    <Speaking language="en">
      <TouchableContext value={false}>
        <LedContext value={led}>
          <SlideView
            slide={slide}
            bundle={exampleBundle}
            deckTitle="A deck"
            signedOn={null}
            active={active}
            moving={false}
            step="all"
          />
        </LedContext>
      </TouchableContext>
    </Speaking>,
  );
}

const chosen = (markup: string) => /data-shown="true"><h2[^>]*>([^<]+)/.exec(markup)?.[1];

it('A slide shows the view that is led to, and its first where it has none of that name', () => {
  expect(chosen(markupWith({ ...unled, view: 'without-mark' }))).toBe('Without it');
  expect(chosen(markupWith({ ...unled, view: 'another' }))).toBe('With its mark');
});

it('A slide shows the group of people that is led to, and their first where there is none of that name', () => {
  const groups = [people['three groups of the same people']];
  expect(chosen(markupWith({ ...unled, view: 'group-2' }, true, groups))).toBe('all signs gone');
  expect(chosen(markupWith({ ...unled, view: 'group-4' }, true, groups))).toBe('responded');
});

it('A slide explains the part that is led to, with nothing on it to be touched', () => {
  const spot = anatomy['two parts'].figure.parts[1]?.spot ?? '';
  const markup = markupWith({ ...unled, part: spot });
  expect(markup).toContain('data-explain="open"');
  expect(markup).not.toContain('aria-label="Close"');
  expect(markupWith(unled)).toContain('data-explain="closed"');
});

it('A slide that is not the shown one is as it was', () => {
  expect(chosen(markupWith({ ...unled, view: 'without-mark' }, false))).toBe('With its mark');
});

describe('Where nobody can touch the slide, nothing looks as if one could', () => {
  test.each(blockExamples)('$name', ({ block }) => {
    expect(markupWith(unled, true, [block])).not.toMatch(/<button|role="tab"|aria-pressed|aria-expanded/);
  });
});

it('The titles of views that are not shown keep their room, so that ink counts the same words', () => {
  const markup = markupWith(unled);
  expect(markup).toMatch(/data-panel="without-mark" data-shown="false"><h2[^>]*>Without it/);
});
