import { expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('shows a lead that is a list', () => {
  expect(wordsOf(markupOf(examples['a cover with a list']))).toBe('What it is How it is made');
});

it('shows the lead and leaves the picture to the slide', () => {
  const markup = markupOf(examples['a cover with a lead']);
  expect(wordsOf(markup)).toBe('A treatment that uses your own immune cells, changed in a lab.');
  expect(markup).not.toContain('<svg');
});
