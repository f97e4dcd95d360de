import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../../languages/all.ts';
import type { Language } from '../../languages/language.ts';
import { findMentions } from './mentions.ts';

const names = new Set(['CD19', '4-1BB', 'ZUMA-1', 'IL-6']);

function known(tag: string): Language {
  const language = languageOf(tag);
  if (!language) throw new Error(`nothing is known of ${tag}`);
  return language;
}

/** Mentions in short: `ratio 8–9 10` is 8 to 9 out of 10. */
const mentions = (text: string, tag = 'en') =>
  findMentions(text, known(tag), names).map(({ kind, value, to, of, unit }) =>
    [kind, to === undefined ? value : `${value}–${to}`, of, unit]
      .filter((part) => part !== undefined)
      .join(' '),
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
    ['81％', ['percent 81']],
    ['８１％', ['percent 81']],
    ['8 out of 10 people', ['ratio 8 10']],
    ['one in five', ['ratio 1 5']],
    ['8 in every 10', ['ratio 8 10']],
    ['61 of the 75 people', ['ratio 61 75']],
    ['two to five weeks', ['exact 2–5 weeks']],
    ['twenty-one days', ['exact 21 days']],
    ['two hundred and fifty', ['exact 250']],
    ['1.5 million', ['exact 1500000']],
    ['475,000 dollars', ['exact 475000']],
    ['many millions', ['vague 1000000']],
    ['half of them', ['share 50']],
    ['two thirds', ['share 66.7']],
    ['38.5 °C', ['exact 38.5 celsius']],
    ['a dozen', ['exact 12']],
    ['twice', ['multiple 2']],
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
    expect(mentions('two عشرة 3', 'ar')).toEqual(['exact 3']);
  });

  it('finds every whole number that stands between words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.constantFrom(...languages.values()),
        (number, language) => {
          const [found] = findMentions(`x ${number} y`, language, names);
          expect(found?.value).toBe(number);
        },
      ),
    );
  });

  it('places each mention on text that holds a digit or a word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom(...languages.values()),
        (text, language) => {
          for (const { index, length } of findMentions(text, language, names)) {
            expect(text.slice(index, index + length)).toMatch(/^[\p{L}\p{N}]/u);
          }
        },
      ),
    );
  });
});

describe('a range', () => {
  it.each([
    ['8 to 30', 'en', ['exact 8–30']],
    ['8–30 days', 'en', ['exact 8–30 days']],
    ['8-30 days', 'en', ['exact 8–30 days']],
    ['between 8 and 30', 'en', ['exact 8–30']],
    ['from 8% to 30%', 'en', ['percent 8–30']],
    ['between 8 and 30 out of 100', 'en', ['ratio 8–30 100']],
    ['one to two weeks', 'en', ['exact 1–2 weeks']],
    ['between two hundred and three hundred', 'en', ['exact 200–300']],
    ['de 8 a 30', 'es', ['exact 8–30']],
    ['entre 8 y 30 días', 'es', ['exact 8–30 days']],
    ['entre treinta y cuarenta', 'es', ['exact 30–40']],
    ['entre 8 y 30 de cada 100', 'es', ['ratio 8–30 100']],
    ['٨–٣٠', 'ar', ['exact 8–30']],
  ])('is one mention: %s (%s)', (text, tag, expected) => {
    expect(mentions(text, tag)).toEqual(expected);
  });

  it.each([
    ['8 and 30', ['exact 8', 'exact 30']],
    ['between 8 people and 30 people', ['exact 8', 'exact 30']],
    ['2 weeks to 5 months', ['exact 2 weeks', 'exact 5 months']],
    ['from 50 to 30', ['exact 50', 'exact 30']],
    ['in 2017 – 3 products', ['exact 2017', 'exact 3']],
  ])('is not seen where there are two numbers: %s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('fractions and multiples', () => {
  it.each([
    ['½ of them', 'en', ['share 50']],
    ['2½ years', 'en', ['exact 2.5 years']],
    ['2 ½ years', 'en', ['exact 2.5 years']],
    ['3/4 of them', 'en', ['ratio 3 4']],
    ['3⁄4 of them', 'en', ['ratio 3 4']],
    ['one fifth', 'en', ['share 20']],
    ['a third', 'en', ['share 33.3']],
    ['three-quarters', 'en', ['share 75']],
    ['two and a half years', 'en', ['exact 2.5 years']],
    ['2 and a half million', 'en', ['exact 2500000']],
    ['doubled', 'en', ['multiple 2']],
    ['threefold', 'en', ['multiple 3']],
    ['ten-fold', 'en', ['multiple 10']],
    ['una quinta parte', 'es', ['share 20']],
    ['las tres cuartas partes', 'es', ['share 75']],
    ['un tercio', 'es', ['share 33.3']],
    ['el doble', 'es', ['multiple 2']],
    ['se duplicó', 'es', ['multiple 2']],
    ['dos años y medio', 'es', ['exact 2 years']],
    ['2 y medio', 'es', ['exact 2.5']],
  ])('%s (%s)', (text, tag, expected) => {
    expect(mentions(text, tag)).toEqual(expected);
  });

  it.each(['the half-life', 'a double-blind trial', 'triple-class'])('are not in %s', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe('a quantity in words that give no number', () => {
  it.each([
    ['most patients', 'en', ['portion 50']],
    ['most of them', 'en', ['portion 50']],
    ['Nearly all B cells', 'en', ['portion 90']],
    ['almost everyone', 'en', ['portion 90']],
    ['the vast majority', 'en', ['portion 50']],
    ['a minority', 'en', ['portion 50']],
    ['hardly anyone', 'en', ['portion 10']],
    ['twice as many', 'en', ['multiple 2']],
    ['la mayoría', 'es', ['portion 50']],
    ['casi todas', 'es', ['portion 90']],
  ])('is a mention: %s (%s)', (text, tag, expected) => {
    expect(mentions(text, tag)).toEqual(expected);
  });

  it.each(['the most', 'most common', 'most recently', 'at most', 'almost there', 'nearly done'])(
    'is not in a superlative or another word: %s',
    (text) => {
      expect(mentions(text)).toEqual([]);
    },
  );
});

describe('a number in a common name', () => {
  it.each([
    ['type 2 diabetes', 'en'],
    ['grade 3', 'en'],
    ['grades 3 and 4', 'en'],
    ['stage 4 lymphoma', 'en'],
    ['COVID-19', 'en'],
    ['vitamin B12', 'en'],
    ['24/7', 'en'],
    ['at 8:30 a.m.', 'en'],
    ['diabetes tipo 2', 'es'],
    ['grado 3 o 4', 'es'],
    ['a las 8:30', 'es'],
  ])('counts nothing: %s (%s)', (text, tag) => {
    expect(mentions(text, tag)).toEqual([]);
  });

  it.each([
    ['at this stage 4 out of 10', ['ratio 4 10']],
    ['in this phase 2 weeks', ['exact 2 weeks']],
    ['grade 3%', ['percent 3']],
    ['grade 81', ['exact 81']],
    ['type 2 of them', ['exact 2']],
    ['25/7', ['exact 25', 'exact 7']],
    ['call 911', ['exact 911']],
  ])('is a number where the name ends before it: %s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it('is one in the whole of a name of several words, and nowhere else', () => {
    const found = (text: string) => findMentions(text, known('en'), new Set(['factor 8'])).length;
    expect([found('factor 8'), found('8 people'), found('factor 81')]).toEqual([0, 1, 1]);
  });
});

describe('digits and signs of number of every script', () => {
  it.each([
    ['٣ أشهر', 'ar', ['exact 3']],
    ['١٢٬٣٤٥٫٦', 'ar', ['exact 12345.6']],
    ['٣٨٪', 'ar', ['percent 38']],
    ['12.5', 'ar', ['exact 12.5']],
    ['１２ cells', 'en', ['exact 12']],
    ['१२ cells', 'en', ['exact 12']],
    ['𝟏𝟐 cells', 'en', ['exact 12']],
    ['10⁹ cells', 'en', ['exact 1000000000']],
    ['10¹² cells', 'en', ['exact 1000000000000']],
    ['① cell', 'en', ['exact 1']],
    ['room Ⅳ', 'en', ['exact 4']],
    ['㊀ cells', 'en', ['exact NaN']],
    ['m² and O₂', 'en', []],
  ])('%s (%s)', (text, tag, expected) => {
    expect(mentions(text, tag)).toEqual(expected);
  });

  it('are foreign where the language does not write them', () => {
    const foreign = (text: string, tag: string) =>
      findMentions(text, known(tag), names).map((mention) => mention.foreign ?? false);
    expect(foreign('3 ٣ ３', 'en')).toEqual([false, true, true]);
    expect(foreign('3 ٣ ３', 'ar')).toEqual([false, false, true]);
  });
});

describe('numbers in words', () => {
  const ones =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
      .concat(' seventeen eighteen nineteen')
      .split(' ');
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

  function inEnglish(number: number): string {
    if (number >= 1000) return join(`${inEnglish(Math.floor(number / 1000))} thousand`, number % 1000, ' ');
    if (number >= 100) return join(`${ones[Math.floor(number / 100) - 1]} hundred`, number % 100, ' and ');
    if (number >= 20) return join(tens[Math.floor(number / 10) - 2] ?? '', number % 10, '-');
    return ones[number - 1] ?? '';
  }

  function join(head: string, rest: number, joint: string): string {
    return rest === 0 ? head : `${head}${rest < 100 && joint === ' ' ? ' and ' : joint}${inEnglish(rest)}`;
  }

  it('are read as the number that they spell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (number) => {
        expect(findMentions(`x ${inEnglish(number)} y`, known('en'), names)[0]?.value).toBe(number);
      }),
    );
  });

  it.each([
    ['two hundred fifty', 'en', ['exact 250']],
    ['twelve hundred', 'en', ['exact 1200']],
    ['two million three hundred thousand', 'en', ['exact 2300000']],
    ['two hundred and three hundred', 'en', ['exact 200', 'exact 300']],
    ['doscientos cincuenta', 'es', ['exact 250']],
    ['doscientos cincuenta mil', 'es', ['exact 250000']],
    ['ciento ochenta y uno', 'es', ['exact 181']],
    ['mil', 'es', ['exact 1000']],
    ['2,5 millones', 'es', ['exact 2500000']],
  ])('%s (%s)', (text, tag, expected) => {
    expect(mentions(text, tag)).toEqual(expected);
  });
});
