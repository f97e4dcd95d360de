/** How current the decks of a clinic are: what of them is outdated, what runs out next, what is signed. Pure. */
import type { Entry, Index } from '../../slides/format/model/catalogue.ts';
import type { Jurisdiction } from '../../slides/format/model/library.ts';

/** The decks of a language: as the catalogue has them, those of them that can be shown, and as the clinic shows them. */
export interface LanguageDecks {
  entries: readonly Entry[];
  usable: readonly Entry[];
  cards: Index['cards'];
}

export interface Currency {
  /** How many decks are on home, in whatever language; or would be, once they are signed. */
  decks: number;
  /** How many texts (a deck in a language) are on home, and how many of them the clinic has signed. */
  texts: number;
  signed: number;
  /** How many texts cannot be shown because a file of theirs is damaged. */
  damaged: number;
  /** How many slides rest on a fact that has run out. */
  outdated: number;
  /** The next day, `YYYY-MM-DD`, after which facts have run out, and the slides that rest on them; null without any. */
  next: { day: string; slides: number } | null;
}

/**
 * What is to be said of the decks in these languages.
 *
 * @param today `YYYY-MM-DD`; a fact still holds on the day of its review
 */
export function currencyOf(
  languages: readonly LanguageDecks[],
  { country, today }: { country: Jurisdiction; today: string },
): Currency {
  const cards = languages.flatMap((each) => each.cards);
  const reviews = languages
    .flatMap(({ usable }) => usable)
    .flatMap(({ countries }) => Object.entries(countries[country]?.reviews ?? {}));
  const sum = (isMeant: (day: string) => boolean) =>
    reviews.reduce((slides, [day, count]) => (isMeant(day) ? slides + count : slides), 0);
  const day = reviews
    .map(([each]) => each)
    .filter((each) => each >= today)
    .sort()[0];
  return {
    decks: new Set(cards.map(({ id }) => id)).size,
    texts: cards.length,
    signed: cards.filter(({ signedOn }) => signedOn !== null).length,
    damaged: languages.reduce((count, { entries, usable }) => count + entries.length - usable.length, 0),
    outdated: sum((each) => each < today),
    next: day === undefined ? null : { day, slides: sum((each) => each === day) },
  };
}
