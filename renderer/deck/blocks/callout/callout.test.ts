import { expect, it } from 'vitest';
import { markupOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it.each([
  ['a note', 'note'],
  ['the own plan', 'plan'],
] as const)('shows %s in its own tone, with a sign that is not read out', (name, tone) => {
  const markup = markupOf(examples[name]);
  expect(markup).toContain(`data-tone="${tone}"`);
  expect(markup).toMatch(/<svg[^>]*aria-hidden="true"/);
});
