import { expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('names the slide’s sources with publisher and date, and no address to follow', () => {
  const markup = markupOf(examples['the sources of a slide']);
  expect(wordsOf(markup)).toBe(
    'Where this comes from CAR T cells: engineering immune cells to treat cancer An institute, 2025',
  );
  expect(markup).not.toContain('https:');
});

it('is a numbered list, named by its heading, of one title a source', () => {
  const markup = markupOf(examples['the sources of a slide']);
  const heading = /<h2 id="([^"]+)"/.exec(markup)?.[1];
  expect(markup).toMatch(new RegExp(`<ol[^>]*aria-labelledby="${heading}"`));
  expect(markup).toContain('<cite>CAR T cells: engineering immune cells to treat cancer</cite>');
});
