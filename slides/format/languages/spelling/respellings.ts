/** What the words of a deck become in the countries that spell them otherwise. */
import type { Country } from '../../model/countries.ts';
import type { Deck } from '../../model/library.ts';
import type { Language } from '../language.ts';
import { keptNames, namePattern, wordsOfSource } from './find.ts';
import { respellPieces } from './respell.ts';

/**
 * How each of these countries writes the words of some lines where it writes them otherwise than the source spelling;
 * undefined where none does. `names` are those of the glossary.
 */
export function respellingsFor(
  lines: readonly string[],
  countries: readonly Country[],
  language: Language,
  names: readonly string[],
): Deck['spelling'] {
  const { spelling } = language;
  if (spelling === null) return undefined;
  const keep = namePattern(spelling, names);
  const made = spelling.others.flatMap((other) => {
    const own = countries.filter((country) => other.countries.includes(country));
    if (own.length === 0) return [];
    const words = lines.flatMap((line) => [
      ...wordsOfSource(line, other, keep).map(({ word, written }): [string, string] => [word, written]),
      ...keptNames(line, other, keep).map((name): [string, string] => [name, name]),
    ]);
    if (words.length === 0) return [];
    const sorted = Object.fromEntries(words.sort(([a], [b]) => (a < b ? -1 : 1)));
    return own.map((country): [string, Record<string, string>] => [country, sorted]);
  });
  return made.length === 0 ? undefined : Object.fromEntries(made);
}

/** The lines of a label as they are written, and as each other spelling of the language writes them. */
export function linesInSpellings(
  lines: readonly string[],
  { spelling }: Language,
  names: readonly string[],
): (readonly string[])[] {
  if (spelling === null) return [lines];
  const keep = namePattern(spelling, names);
  const others = spelling.others.map((other) => {
    const found = wordsOfSource(lines.join(' '), other, keep);
    const words = Object.fromEntries(found.map(({ word, written }) => [word, written]));
    return respellPieces(lines, words, ' ');
  });
  return [lines, ...others];
}
