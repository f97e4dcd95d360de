import { expect, it } from 'vitest';
import { markupOf, signsOf, wordsOf } from '../../examples/render.tsx';
import { examples } from './examples.ts';

it.each([
  ['a note', 'note', 'info', 'This takes a few weeks.'],
  ['the own plan', 'plan', 'clipboard-list', 'Follow the plan from your own team.'],
] as const)(
  'says %s in its own tone, with a sign of its own that is not read out',
  (name, tone, sign, words) => {
    const markup = markupOf(examples[name]);
    expect(wordsOf(markup)).toBe(words);
    expect(markup).toContain(`data-tone="${tone}"`);
    expect(signsOf(markup)).toEqual([sign]);
  },
);
