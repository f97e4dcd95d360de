/** Decks and libraries in the spelling of a country. The deck itself carries how its words are written there. */
import type { Deck, Jurisdiction, Library } from '../../model/library.ts';
import type { Language } from '../language.ts';
import { changeDeck } from './content.ts';
import { keptNames, namePattern, wordsOfSource } from './find.ts';
import { type Respelling, respell, respellPieces } from './respell.ts';

/**
 * How each of these countries writes the words of some lines where it writes them otherwise than the source spelling;
 * undefined where none does. `names` are those of the glossary.
 */
export function respellingsFor(
  lines: readonly string[],
  countries: readonly Jurisdiction[],
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

/** A deck as a country spells it; the same deck where the country has no spelling of its own. */
export function deckInSpelling<T extends Omit<Deck, 'hashes'>>(deck: T, country: Jurisdiction): T {
  const words = deck.spelling?.[country];
  if (words === undefined) return deck;
  return changeDeck(deck, (pieces, between) => respellPieces(pieces, words, between));
}

/** A library as a country spells it: its decks, and the facts and glossary words behind them. Titles of sources stay. */
export function libraryInSpelling(library: Library, country: Jurisdiction): Library {
  const words: Respelling = Object.assign({}, ...library.decks.map(({ spelling }) => spelling?.[country]));
  const decks = library.decks.map((deck) => withoutSpelling(deckInSpelling(deck, country)));
  const write = (text: string) => respell(text, words);
  return {
    ...library,
    decks,
    facts: each(library.facts, (fact) => ({ ...fact, statement: write(fact.statement) })),
    glossary: each(library.glossary, ({ term, meaning }) => ({
      term: write(term),
      meaning: write(meaning),
    })),
  };
}

/** The page has no use for how other countries write. */
function withoutSpelling({ spelling: _, ...deck }: Deck): Deck {
  return deck;
}

function each<T>(all: Readonly<Record<string, T>>, change: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]));
}
