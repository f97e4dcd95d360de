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
