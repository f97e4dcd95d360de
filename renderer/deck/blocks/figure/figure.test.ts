import { expect, it } from 'vitest';
import { markupOf, signsOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('has no caption and no parts where none are given', () => {
  const { figure } = examples['a picture with a caption'];
  const markup = markupOf({ type: 'figure', figure, caption: [] });
  expect(markup).not.toContain('<figcaption');
  expect(markup).not.toContain('<button');
});

it('shows the picture, whose name is what it teaches', () => {
  expect(markupOf(examples['a picture with a caption'])).toMatch(
    /<svg[^>]*role="img" aria-label="One cell meets another cell that carries a mark\."/,
  );
});

it('says that its parts can be touched, and has a named list of them', () => {
  const markup = markupOf(examples['a picture with parts']);
  expect(wordsOf(markup)).toMatch(/Touch a part to learn more the cell the mark$/);
  expect(markup).toContain('<ul class="');
  expect(markup).toContain('aria-label="Parts of the picture"');
  expect(signsOf(markup)).toEqual(['pointer']);
});

it('shows its caption', () => {
  expect(markupOf(examples['a picture with a caption'])).toMatch(
    /<figcaption[^>]*>Drawn larger than life.<\/figcaption>/,
  );
});
