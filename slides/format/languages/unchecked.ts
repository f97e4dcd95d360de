/** What the checks cannot look at in a language, so that it is told and not passed over. */
import type { Language } from './language.ts';

type Nullable = { [K in keyof Language]-?: null extends Language[K] ? K : never }[keyof Language];

/**
 * What goes unchecked where a field is null. A null here says that nothing does: either the check is then only
 * stricter, or the language has no such thing.
 */
const unchecked: Readonly<Record<Exclude<Nullable, 'screens'>, string | null>> = {
  numberWords: 'number words',
  shares: 'fractions in words',
  additions: null,
  multiples: '“twice” and its like',
  portions: '“most” and its like',
  quantifiers: '“all”, “none” and their like',
  idioms: null,
  ratio: null,
  rounding: null,
  units: 'units of numbers',
  wording: 'hype and vague words',
  cure: 'words of cure',
  countries: 'short names of countries',
  reading: 'reading grade',
  abbreviations: null,
  instructions: 'statements without a fact',
  spelling: null,
};

/** The checks that are not made in a language, in words. */
export function uncheckedIn(language: Language): string[] {
  return Object.entries(unchecked).flatMap(([field, said]) =>
    said !== null && language[field as keyof typeof unchecked] === null ? [said] : [],
  );
}
