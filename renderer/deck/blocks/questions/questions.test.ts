import { expect, it } from 'vitest';
import { markupOf, signsOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('is a list named by its theme', () => {
  const markup = markupOf(examples['for a visit']);
  const heading = /<h2 id="([^"]+)"[^>]*>For your next visit<\/h2>/.exec(markup)?.[1];
  expect(markup).toContain(`aria-labelledby="${heading}"`);
  expect(markup.match(/<li/g)).toHaveLength(5);
});

it('asks each question in words, beside a sign that is not read out', () => {
  const markup = markupOf(examples['for a visit']);
  expect(wordsOf(markup)).toBe(
    'For your next visit Why CAR T for me, and why now? What are my other choices? How long until I get my cells? ' +
      'Which signs mean “call now”, and whom do I call? Who can be with me in the first weeks?',
  );
  expect(signsOf(markup)).toEqual(Array(5).fill('message-circle-question-mark'));
});
