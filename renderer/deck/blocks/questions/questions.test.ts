import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../../slides/format/model/library.ts';
import { exampleBundle } from '../../examples/bundle.ts';
import { line } from '../../examples/content.ts';
import { markupOf, signsOf, wordsOf } from '../../examples/render.tsx';
import type { BlockOf } from '../block-props.ts';
import { examples } from './examples.ts';
import { questionsOf } from './questions-of.ts';

it('is a list named by its theme', () => {
  const markup = markupOf(examples['for a visit']);
  const heading = /<h2 id="([^"]+)"[^>]*>For your next visit<\/h2>/.exec(markup)?.[1];
  expect(markup).toContain(`aria-labelledby="${heading}"`);
  expect(markup.match(/<li/g)).toHaveLength(5);
});

it('says what a touch does, and asks each question on a button that is not ticked yet', () => {
  const markup = markupOf(examples['for a visit']);
  expect(wordsOf(markup)).toBe(
    'For your next visit Touch to ask Why CAR T for me, and why now? What are my other choices? ' +
      'How long until I get my cells? Which signs mean “call now”, and whom do I call? Who can be with me in the first weeks?',
  );
  expect(markup.match(/<button[^>]*aria-pressed="false"/g)).toHaveLength(5);
  expect(signsOf(markup)).toEqual([]);
});

it('makes no second button of a hard word in a question', () => {
  const question = [
    ...line('What is my '),
    { type: 'term' as const, term: 'antigen', children: line('antigen') },
  ];
  const markup = markupOf({ type: 'questions', theme: 'Words', items: [question] });
  expect(markup.match(/<button/g)).toHaveLength(1);
});

describe('A question of a slide', () => {
  const first: BlockOf<'questions'> = { type: 'questions', theme: 'One', items: [line('A?'), line('B?')] };
  const second: BlockOf<'questions'> = { type: 'questions', theme: 'Two', items: [line('C?')] };
  const slide: Slide = { ...(exampleBundle.deck.slides[0] as Slide), id: 'ask', blocks: [first, second] };

  it('is known by its deck, its slide and its place among all questions there, with its words', () => {
    const known = [first, second].flatMap((block) => questionsOf(block, { bundle: exampleBundle, slide }));
    const at = { deck: exampleBundle.deck.id, slide: 'ask', language: 'en' };
    expect(known).toEqual([
      { ...at, place: 0, text: 'A?' },
      { ...at, place: 1, text: 'B?' },
      { ...at, place: 2, text: 'C?' },
    ]);
  });
});
