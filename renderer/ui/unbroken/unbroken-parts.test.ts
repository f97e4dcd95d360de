import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unbrokenParts } from './unbroken-parts.ts';

const whole = (text: string) => unbrokenParts(text).flatMap((part) => (part.whole ? [part.text] : []));

test('Nothing is lost and nothing is added, and each part knows where it begins, whatever the text', () => {
  const name = fc.constantFrom('CAR T', 'T-cell', 'CAR-T', ' B cells', '-');
  const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), name)).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (any) => {
      const parts = unbrokenParts(any);
      expect(parts.map((part) => part.text).join('')).toBe(any);
      expect(parts.every((part) => any.startsWith(part.text, part.start))).toBe(true);
    }),
  );
});

test.each([
  'A treatment for you',
  'I have a question',
  'Plan B-',
  'well-known',
  'side-by-side studies',
  'OTC T',
])('A line may part “%s”', (text) => {
  expect(whole(text)).toEqual([]);
});

test.each([
  ['What is CAR T-cell therapy?', ['CAR T-cell']],
  ['T cells look for B cells.', ['T cells', 'B cells']],
  ['Why CAR T, and why now?', ['CAR T']],
  ['B-cells, células CAR-T.', ['B-cells', 'CAR-T']],
  ['an e-mail', ['e-mail']],
])('A line never parts the names in “%s”', (text, expected) => {
  expect(whole(text)).toEqual(expected);
});
