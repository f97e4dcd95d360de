/** Every language that the format knows. A new one gets a folder beside these, and a line here and in `faces.ts`. */
import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';
import { spanish, spanishOfMexico, spanishOfTheUs } from './es/index.ts';
import { baseOf } from './faces.ts';
import type { Language } from './language.ts';

/** By tag. */
export const languages: ReadonlyMap<string, Language> = new Map(
  [english, spanish, spanishOfTheUs, spanishOfMexico, arabic].map((language) => [language.tag, language]),
);

/** What is known of exactly this tag. A region does not stand in for another: they differ in the decimal sign. */
export function languageOf(tag: string): Language | undefined {
  return languages.get(tag);
}

/** What to write when nothing is known of a language. */
export function adviceForUnknown(tag: string): string {
  const base = baseOf(tag);
  const known = `Known are ${[...languages.keys()].join(', ')}.`;
  return languages.has(base)
    ? `Add ${tag} to slides/format/languages/${base}/index.ts, or name the file ${base}. ${known}`
    : `Write slides/format/languages/${base}/index.ts, or rename the file. ${known}`;
}

/** The language in which facts are stated and decks are first written. */
export const first: Language = english;
