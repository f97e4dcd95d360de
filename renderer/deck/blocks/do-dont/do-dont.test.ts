import { expect, it } from 'vitest';
import { markupOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('tells do from do not by heading, each with its own list', () => {
  const [dos, donts] = markupOf(examples['at home']).split('data-kind="dont"').map(wordsOf);
  expect(dos).toMatch(/Do Carry your wallet card. Take your temperature every day./);
  expect(donts).toMatch(/Do not Do not drive .* Do not wait with a fever.$/);
});
