import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unbrokenParts } from './unbroken-parts.ts';

const whole = (text: string) => unbrokenParts(text).flatMap((part) => (part.whole ? [part.text] : []));

test('Nothing is lost and nothing is added, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        unbrokenParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('Ordinary hyphens may end a line', () => {
  expect(whole('long-term follow-up of side-by-side studies')).toEqual([]);
});

test('A letter keeps the word that belongs to it', () => {
  expect(whole('What is CAR T-cell therapy? B-cells, células CAR-T.')).toEqual([
    'T-cell',
    'B-cells',
    'CAR-T',
  ]);
});
