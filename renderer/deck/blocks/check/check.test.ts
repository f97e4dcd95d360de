import { expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

const markup = markupOf(examples['a question with one right answer']);

it('does not give the answer away', () => {
  expect(wordsOf(markup)).toBe('What does the CAR do? It finds a mark on cancer cells. It cools a fever.');
  expect(markup).not.toContain('data-right');
});

it('has one button an answer, none of them pressed', () => {
  expect(markup.match(/<button[^>]*aria-pressed="false"/g)).toHaveLength(2);
});

it('keeps a polite place for the answer', () => {
  expect(markup).toMatch(/aria-live="polite"><\/div>/);
});
