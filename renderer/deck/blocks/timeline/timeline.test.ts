import { expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('is an ordered list: when, what, and a word more', () => {
  const markup = markupOf(examples['four years']);
  expect(markup).toMatch(/^<ol/);
  expect(
    markup
      .split('<li')
      .slice(1)
      .map((item) => wordsOf(`<li${item}`)),
  ).toEqual([
    '1989 The first CAR It is made in a lab.',
    '2010 First patients Their leukaemia goes away.',
    '2017 First approval For children with leukaemia.',
    '2021 Myeloma The first CAR T for myeloma.',
  ]);
});
