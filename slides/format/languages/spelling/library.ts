/** Decks and libraries in the spelling of a country. The deck itself carries how its words are written there. */
import type { Deck, Jurisdiction, Library } from '../../model/library.ts';
import { changeDeck } from './content.ts';
import { type Respelling, respell, respellPieces } from './respell.ts';

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
