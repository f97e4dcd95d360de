import { expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('says what it is about, the signs, and then what to do', () => {
  expect(wordsOf(markupOf(examples['signs to call for']))).toBe(
    'Call your team at once a fever confusion shaky handwriting trouble breathing Call the number on your wallet card, day or night.',
  );
});
