import { expect, it } from 'vitest';
import { markupOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('has no caption and no parts where none are given', () => {
  const { figure } = examples['a picture with a caption'];
  const markup = markupOf({ type: 'figure', figure, caption: [] });
  expect(markup).not.toContain('<figcaption');
  expect(markup).not.toContain('<button');
});

it('shows its caption', () => {
  expect(markupOf(examples['a picture with a caption'])).toMatch(
    /<figcaption[^>]*>Drawn larger than life.<\/figcaption>/,
  );
});
