import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../../languages/all.ts';
import type { Language } from '../../languages/language.ts';
import { units, type Value } from '../../model/schema/fact.ts';
import { formatDate, formatNumber, formatValue } from './format-value.ts';
import { findMentions } from './mentions.ts';

const noNames: ReadonlySet<string> = new Set();

describe('a value in words', () => {
  it.each([
    [{ value: 81, unit: 'percent' }, 'en', '81'],
    [{ value: 12.4, unit: 'percent' }, 'es', '12,4'],
    [{ value: 1, unit: 'weeks' }, 'en', '1 week'],
    [{ value: 3, unit: 'months' }, 'es', '3 meses'],
    [{ min: 2, max: 5, unit: 'weeks' }, 'en', '2 to 5 weeks'],
    [{ min: 2, max: 5, unit: 'weeks' }, 'es', '2 a 5 semanas'],
    [{ min: 2, max: 5, unit: 'people' }, 'en', '2 to 5'],
    [{ value: 475000, unit: 'usd' }, 'en', 'US$475,000'],
    [{ value: 38, unit: 'celsius' }, 'en', '38.0°C'],
    [{ value: 7, unit: 'products' }, 'en', '7'],
    [{ date: '2017-08-30' }, 'en', '30 August 2017'],
    [{ date: '2026-01' }, 'en', 'January 2026'],
    [{ date: '2017' }, 'en', '2017'],
    [{ date: '2017-08-30' }, 'es', '30 de agosto de 2017'],
    [{ value: 12.4, unit: 'percent' }, 'es-US', '12.4'],
    [{ value: 475000, unit: 'people' }, 'es', '475.000'],
    [{ value: 475000, unit: 'people' }, 'es-MX', '475,000'],
    [{ min: 8, max: 30, unit: 'days' }, 'es-US', '8 a 30 días'],
    [{ value: 12.4, unit: 'percent' }, 'ar', '١٢٫٤'],
    [{ date: '2017' }, 'ar', '٢٠١٧'],
    [{ min: 1, max: 2, unit: 'months' }, 'ar', 'شهر–شهران'],
  ] as const)('%o in %s is “%s”', (value, tag, expected) => {
    const language = languageOf(tag);
    expect(language && formatValue(value, language)).toBe(expected);
  });

  it.each([...languages.values()])('holds only plain spaces and no marks of direction: $tag', (language) => {
    const money = formatValue({ value: 475000, unit: 'usd' }, language);
    const text = [formatNumber(1234567.5, language), formatDate('2017-08-30', language), money].join();
    expect(text).not.toMatch(/[\u00a0\u2009\u202f\u061c\u200e\u200f]/);
  });
});

describe.each([...languages.values()])('a value written in $tag', (language) => {
  const read = (value: Value) => findMentions(`x ${formatValue(value, language)}.`, language, noNames);
  const unit = fc.constantFrom(...units);
  /** Some languages have a word of their own for one and two of a thing, without a number. */
  const fewest = hasDual(language) ? 3 : 0;
  const number = fc.oneof(
    fc.integer({ min: fewest, max: 10_000_000 }),
    fc.integer({ min: fewest * 100, max: 99_999_999 }).map((hundredths) => hundredths / 100),
  );

  it('is read back as the same number, with its unit', () => {
    fc.assert(
      fc.property(number, unit, (value, of) => {
        const [mention, ...others] = read({ value, unit: of });
        expect(others).toEqual([]);
        expect(mention).toMatchObject({ kind: 'exact', value });
        expect(mention?.foreign).toBeUndefined();
        if (language.units?.size && [...language.units.values()].includes(of)) expect(mention?.unit).toBe(of);
      }),
    );
  });

  it('is read back as the same range', () => {
    fc.assert(
      fc.property(number, number, unit, (one, another, of) => {
        fc.pre(one !== another);
        const [min, max] = one < another ? [one, another] : [another, one];
        expect(read({ min, max, unit: of })).toMatchObject([{ kind: 'exact', value: min, to: max }]);
      }),
    );
  });

  it('is read back as the same day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const values = read({ date: date.toISOString().slice(0, 10) }).map(({ value }) => value);
        expect(values).toEqual([date.getUTCDate(), date.getUTCFullYear()]);
      }),
    );
  });
});

function hasDual({ locales }: Language): boolean {
  return new Intl.PluralRules(locales.all).resolvedOptions().pluralCategories.includes('two');
}
