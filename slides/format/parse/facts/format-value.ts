/** A fact's value as a slide says it, in the language of the slide. */
import type { Language } from '../../languages/language.ts';
import type { Unit, Value } from '../../model/schema/fact.ts';

/** Units that Intl writes out; the others count things that the sentence names itself. */
const written: Partial<Record<Unit, Intl.NumberFormatOptions>> = {
  months: unitOptions('month'),
  weeks: unitOptions('week'),
  days: unitOptions('day'),
  hours: unitOptions('hour'),
  minutes: unitOptions('minute'),
  years: unitOptions('year'),
  ml: { style: 'unit', unit: 'milliliter', unitDisplay: 'short' },
  celsius: temperature('celsius'),
  fahrenheit: temperature('fahrenheit'),
  usd: money('USD'),
  gbp: money('GBP'),
  eur: money('EUR'),
};

function unitOptions(unit: string): Intl.NumberFormatOptions {
  return { style: 'unit', unit, unitDisplay: 'long' };
}

/** With the tenth that a thermometer shows: whoever reads 38.0 there finds the same on the slide. */
function temperature(unit: string): Intl.NumberFormatOptions {
  return { style: 'unit', unit, unitDisplay: 'short', minimumFractionDigits: 1 };
}

function money(currency: string): Intl.NumberFormatOptions {
  return { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' };
}

/**
 * A value in words: numbers with their unit where it is a unit of time, temperature, volume or money ("2 to 5 weeks",
 * "38.0°C"), phone numbers as they are printed, dates as far as they are known ("January 2026"), and otherwise the number alone, so that the sentence
 * names what is counted ("81" out of 100).
 */
export function formatValue(value: Value, language: Language): string {
  if ('date' in value) return formatDate(value.date, language);
  if ('phone' in value) return value.phone;
  const options = written[value.unit] ?? {};
  if ('value' in value) return formatNumber(value.value, language, options);
  return formatRange(value.min, value.max, language, options);
}

/** A number as the language writes it, with at most three digits after the point. */
export function formatNumber(
  number: number,
  language: Language,
  options: Intl.NumberFormatOptions = {},
): string {
  const format = numberFormat(language, options);
  return plainSpaces(format.format(number));
}

function formatRange(
  min: number,
  max: number,
  language: Language,
  options: Intl.NumberFormatOptions,
): string {
  const { written } = language.range;
  const parts = numberFormat(language, options).formatToParts(max);
  const first = parts.findIndex((part) => part.type === 'integer');
  // Where the language has a word of its own for so many (two months in Arabic), each end stands with its unit.
  if (first === -1)
    return `${formatNumber(min, language, options)}${written}${formatNumber(max, language, options)}`;
  const text = parts.map((part, index) => (index === first ? '\u0000' : '') + part.value).join('');
  return plainSpaces(text.replace('\u0000', `${formatNumber(min, language)}${written}`));
}

/** A day, month or year, as precise as it was written: `2017-08-30`, `2017-08` or `2017`. */
export function formatDate(date: string, language: Language): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return formatNumber(year, language, { useGrouping: false });
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  const instant = Date.UTC(year, month - 1, day ?? 1);
  return plainSpaces(new Intl.DateTimeFormat(language.locales.all, options).format(instant));
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = language.locales.all;
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/**
 * Intl's thin and hard spaces differ between versions of its data, and the content knows one kind of space. Marks of
 * direction are left out: the page knows the direction of the language.
 */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u061c\u200e\u200f]/g, '');
}
