import { expect, it } from 'vitest';
import { markupOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

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
