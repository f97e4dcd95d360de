import { expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('shows a step that has only a title', () => {
  expect(wordsOf(markupOf(examples['a step without more words']))).toBe('Ask your team');
});

it('is an ordered list of one item a step', () => {
  const markup = markupOf(examples['five steps']);
  expect(markup).toMatch(/^<ol/);
  expect(markup.match(/<li/g)).toHaveLength(5);
});
