/** Days, countries, values and grades of proof as a clinician reads them. */
import { type Jurisdiction, jurisdictionSchema } from '../../../slides/format/model/library.ts';
import type { Fact, Value } from '../../../slides/format/model/schema/fact.ts';
import { countryNames } from '../country-names.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day, month or year: `2026-11-22` is “22 Nov 2026”. */
export function saidDay(text: string): string {
  const [year, month, day] = text.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

const names: Readonly<Record<Jurisdiction, string>> = {
  all: 'everywhere',
  ...countryNames,
};

/** Where something holds, in words. */
export function saidPlaces(places: readonly string[]): string {
  return places.map((place) => nameOf(place) ?? place.toUpperCase()).join(', ');
}

/** Facts may also be of countries for which no deck is made. */
function nameOf(place: string): string | undefined {
  const known = jurisdictionSchema.safeParse(place);
  return known.success ? names[known.data] : undefined;
}

/** A value with its unit. */
export function saidValue(value: Value): string {
  if ('date' in value) return saidDay(value.date);
  if ('phone' in value) return value.phone;
  const unit = value.unit === 'count' ? '' : ` ${value.unit.replaceAll('-', ' ')}`;
  return 'min' in value
    ? `${number(value.min)} to ${number(value.max)}${unit}`
    : `${number(value.value)}${unit}`;
}

/** What the verification of a fact means. */
export const saidVerification: Record<Fact['verification'], string> = {
  read: 'source was read',
  partly: 'source was read in part',
  unread: 'source was not read',
};

/** How old the label is that a fact's figures come from: `2025-12`, or `unknown` where no newer label is known by date. */
export function saidLabel(before: string): string {
  if (before === 'unknown') return 'from an older label; the current text was not seen';
  return `from a label older than ${saidDay(before)}; the new text was not seen`;
}

const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
