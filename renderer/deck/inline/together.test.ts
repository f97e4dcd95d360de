import fc from 'fast-check';
import { expect, it } from 'vitest';
import { togetherParts } from './together.ts';

const together = (text: string) =>
  togetherParts(text)
    .filter((part) => part.together)
    .map((part) => part.text);

it.each([
  ['What is CAR T-cell therapy?', ['CAR T-cell']],
  ['T cells look for B cells.', ['T cells', 'B cells']],
  ['Why CAR T, and why now?', ['CAR T']],
])('keeps the names in “%s” together', (text, expected) => {
  expect(together(text)).toEqual(expected);
});

it.each(['A treatment for you', 'I have a question', 'Plan B-', 'well-known'])(
  'leaves “%s” alone',
  (text) => {
    expect(together(text)).toEqual([]);
  },
);

it('loses and adds nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        togetherParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
