import { expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('shows a step that has only a title', () => {
  expect(wordsOf(markupOf(examples['a step without more words']))).toBe('Ask your team');
});

it('is an ordered list of one item a step, each with its title and what it says', () => {
  const markup = markupOf(examples['five steps']);
  expect(markup).toMatch(/^<ol/);
  expect(
    markup
      .split('<li')
      .slice(1)
      .map((item) => wordsOf(`<li${item}`)),
  ).toEqual([
    'Collect A machine takes white cells from your blood.',
    'Make Your cells get the CAR in the lab.',
    'Make room Short chemotherapy clears space.',
    'Give back The cells go in through a vein.',
    'Watch You are checked daily at first.',
  ]);
});
