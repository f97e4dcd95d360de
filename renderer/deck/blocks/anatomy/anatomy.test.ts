import { expect, it } from 'vitest';
import { line } from '../../examples/content.ts';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('is a picture whose name is what it teaches', () => {
  expect(markupOf(examples['two parts'])).toContain(
    'aria-label="One cell meets another cell that carries a mark."',
  );
});

it('shows its caption', () => {
  const block = { ...examples['two parts'], caption: line('Drawn larger than life.') };
  expect(wordsOf(markupOf(block))).toContain('Drawn larger than life.');
});

it('has a button for each part, by its name, none of them pressed', () => {
  const buttons = [
    ...markupOf(examples['two parts']).matchAll(/<button[^>]*aria-pressed="(\w+)"[^>]*>([^<]+)/g),
  ];
  expect(buttons.map((match) => [match[2], match[1]])).toEqual([
    ['the cell', 'false'],
    ['the mark', 'false'],
  ]);
});

it('explains nothing before it is asked', () => {
  expect(markupOf(examples['two parts'])).not.toContain('It looks for marks');
});
