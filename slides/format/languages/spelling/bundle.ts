/** Decks in the spelling of a country. The deck itself carries how its words are written there. */
import type { DeckBundle } from '../../model/bundle.ts';
import type { Deck, Jurisdiction } from '../../model/library.ts';
import { changeDeck, type DeckWords } from './content.ts';
import { respell, respellPieces } from './respell.ts';

/** A deck as a country spells it; the same deck where the country has no spelling of its own. */
export function deckInSpelling<T extends DeckWords & Pick<Deck, 'spelling'>>(
  deck: T,
  country: Jurisdiction,
): T {
  const words = country === 'all' ? undefined : deck.spelling?.[country];
  if (words === undefined) return deck;
  return changeDeck(deck, (pieces, between) => respellPieces(pieces, words, between));
}

/** A bundle as a country spells it: its deck, and the facts and glossary words behind it. Titles of sources stay. */
export function bundleInSpelling(bundle: DeckBundle, country: Jurisdiction): DeckBundle {
  const words = country === 'all' ? undefined : bundle.deck.spelling?.[country];
  // The page has no use for how other countries write.
  const { spelling: _, ...deck } = deckInSpelling(bundle.deck, country);
  if (words === undefined) return { ...bundle, deck };
  const write = (text: string) => respell(text, words);
  return {
    ...bundle,
    deck,
    facts: each(bundle.facts, (fact) => ({ ...fact, statement: write(fact.statement) })),
    glossary: each(bundle.glossary, ({ term, meaning }) => ({ term: write(term), meaning: write(meaning) })),
  };
}

function each<T>(all: Readonly<Record<string, T>>, change: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]));
}
