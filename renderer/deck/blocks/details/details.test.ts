import { expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('shows nothing but its button before it is asked', () => {
  expect(wordsOf(markupOf(examples['words of its own on the button']))).toBe('What the study found');
});

it('offers the numbers in the words of the screen where the slide has none of its own', () => {
  const block = examples['numbers behind a button'];
  expect(wordsOf(markupOf(block))).toBe('I want the numbers');
  expect(wordsOf(markupOf(block, { language: 'es' }))).toBe('Quiero ver las cifras');
});
