import { expect, it } from 'vitest';
import { markupOf, signsOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('says what it is about, the signs, and then what to do', () => {
  expect(wordsOf(markupOf(examples['signs to call for']))).toBe(
    'Call your team at once a fever confusion shaky handwriting trouble breathing Call the number on your wallet card, day or night.',
  );
});

it('has a heading with a telephone that is not read out, and one item a sign', () => {
  const markup = markupOf(examples['signs to call for']);
  expect(signsOf(/<h2.*<\/h2>/.exec(markup)?.[0] ?? '')).toEqual(['phone-call']);
  expect([...markup.matchAll(/<li>([^<]*)<\/li>/g)].map((match) => match[1])).toEqual([
    'a fever',
    'confusion',
    'shaky handwriting',
    'trouble breathing',
  ]);
});
