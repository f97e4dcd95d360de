import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, type Mention } from './mentions.ts';

const names = new Set(['CD19', '4-1BB', 'ZUMA-1', 'IL-6']);
const mentions = (text: string, language = 'en') =>
  findMentions(text, language, names).map(({ kind, value, of, unit }) =>
    [kind, value, ...(of === undefined ? [] : [of]), ...(unit === undefined ? [] : [unit])].join(' '),
  );

describe('numbers that a text mentions', () => {
  it.each([
    ['no number at all', []],
    ['one of them', []],
    ['CD19, 4-1BB and IL-6 in ZUMA-1', []],
    ['CD19-negative cells', []],
    ['CD20 cells', ['exact 20']],
    ['in 2017', ['exact 2017']],
    ['81%', ['percent 81']],
    ['81 per cent', ['percent 81']],
    ['8 out of 10 people', ['ratio 8 10']],
    ['one in five', ['ratio 1 5']],
    ['8 in every 10', ['ratio 8 10']],
    ['61 of the 75 people', ['ratio 61 75']],
    ['two to five weeks', ['exact 2', 'exact 5 weeks']],
    ['twenty-one days', ['exact 21 days']],
    ['two hundred and fifty', ['exact 200', 'exact 50']],
    ['1.5 million', ['exact 1500000']],
    ['475,000 dollars', ['exact 475000']],
    ['many millions', ['vague 1000000']],
    ['half of them', ['share 50']],
    ['two thirds', ['share 66.7']],
    ['38.5 °C', ['exact 38.5 celsius']],
    ['a dozen', ['exact 12']],
    ['twice', ['exact 2']],
    ['the third line of treatment', []],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it.each([
    ['una persona', []],
    ['8 de cada 10 personas', ['ratio 8 10']],
    ['una de cada cinco', ['ratio 1 5']],
    ['81 por ciento', ['percent 81']],
    ['treinta y dos días', ['exact 32 days']],
    ['475.000', ['exact 475000']],
    ['10,5 meses', ['exact 10.5 months']],
    ['la mitad', ['share 50']],
    ['dos millones', ['exact 2000000']],
    ['veintidós', ['exact 22']],
  ])('in Spanish: %s', (text, expected) => {
    expect(mentions(text, 'es')).toEqual(expected);
  });

  it('looks only at digits in a language whose number words it does not know', () => {
    expect(mentions('zwei oder 3', 'de')).toEqual(['exact 3']);
  });

  it('finds every whole number that stands between words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.constantFrom('en', 'es', 'de'), (number, language) => {
        const [found] = findMentions(`x ${number} y`, language, names);
        expect(found?.value).toBe(number);
      }),
    );
  });

  it('places each mention on text that holds a digit or a word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('en', 'es'),
        (text, language) => {
          for (const { index, length } of findMentions(text, language, names) satisfies Mention[]) {
            expect(text.slice(index, index + length)).toMatch(/^[\p{L}\p{N}]/u);
          }
        },
      ),
    );
  });
});
