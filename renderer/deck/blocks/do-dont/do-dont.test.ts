import { expect, it } from 'vitest';
import { markupOf, signsOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it('tells do from do not by heading, each with its own list', () => {
  const [dos, donts] = markupOf(examples['at home']).split('data-kind="dont"').map(wordsOf);
  expect(dos).toMatch(/Do Carry your wallet card. Take your temperature every day./);
  expect(donts).toMatch(/Do not Do not drive .* Do not wait with a fever.$/);
});

it('has a sign beside each, and each list is named by its heading', () => {
  const markup = markupOf(examples['at home']);
  expect(signsOf(markup)).toEqual(['check', 'check', 'x', 'x']);
  const headings = [...markup.matchAll(/<h2 id="([^"]+)"/g)].map((match) => match[1]);
  const named = [...markup.matchAll(/<ul[^>]*aria-labelledby="([^"]+)"/g)].map((match) => match[1]);
  expect(named).toEqual(headings);
});
