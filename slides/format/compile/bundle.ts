/** A deck as it travels: with the facts, sources and words that it uses. */
import { type CastBundle, type DeckBundle, formatVersion } from '../model/bundle.ts';
import type { Figure, ShownFact } from '../model/library.ts';
import type { NotesBundle } from '../model/notes.ts';
import { termsOf } from '../model/slides.ts';
import { castSymbols } from '../parse/figure/cast.ts';
import type { FilmFile } from '../parse/film/film.ts';
import type { Ground } from '../parse/ground/ground.ts';
import type { CompiledDeck } from './deck.ts';
import type { MadeDeck } from './make-deck.ts';

/** A deck in one language, and what of it travels by itself: the figure on its card, and its films with their posters. */
export interface MadeBundle {
  bundle: DeckBundle;
  card: Figure;
  /** Absent where the deck shows none. */
  films?: readonly FilmFile[];
  /** What a consultant is told beside it; absent where nothing is noted. */
  notes?: NotesBundle;
}

/** The bundles of a compiled deck, by language. */
export function bundlesOf(
  ground: Ground,
  { decks, notes }: Pick<CompiledDeck, 'decks' | 'notes'>,
): Record<string, MadeBundle> {
  return Object.fromEntries(
    Object.entries(decks).map(([language, deck]) => {
      const own = notes[language];
      return [language, { ...bundleOf(ground, language, deck), ...(own ? { notes: own } : {}) }];
    }),
  );
}

/** What a `DeckView` shows and draws with. */
export interface DeckViews {
  /** Each deck in each language, for every country. */
  bundles: DeckBundle[];
  cast: CastBundle;
  /** What is noted to them, for every country. */
  notes: NotesBundle[];
  /** Films and their posters. */
  films: FilmFile[];
}

/** Compiled decks as they can be looked at: for the tools that show decks without a kiosk. */
export function viewsOf(ground: Ground, decks: readonly Pick<CompiledDeck, 'decks' | 'notes'>[]): DeckViews {
  const made = decks.flatMap((deck) => Object.values(bundlesOf(ground, deck)));
  return {
    bundles: made.map(({ bundle }) => bundle),
    cast: { formatVersion, symbols: Object.fromEntries(castSymbols(ground.cast)) },
    notes: made.flatMap(({ notes }) => notes ?? []),
    films: made.flatMap(({ films = [] }) => films),
  };
}

function bundleOf(ground: Ground, language: string, { card, films, ...deck }: MadeDeck): MadeBundle {
  const { facts, sources } = shownBehind(
    deck.slides.flatMap((slide) => slide.facts),
    ground,
  );
  const glossary = pick(
    deck.slides.flatMap((slide) => [...termsOf(slide)]),
    (id) => {
      const entry = ground.glossaries.get(language)?.get(id);
      return entry && { term: entry.term, meaning: entry.meaning };
    },
  );
  return { bundle: { formatVersion, language, deck, facts, sources, glossary }, card, films };
}

/** These facts as a page may know them, with their sources. */
export function shownBehind(ids: readonly string[], ground: Ground): Pick<DeckBundle, 'facts' | 'sources'> {
  const facts = pick(ids, (id) => shownFact(ground, id));
  const sources = pick(
    Object.values(facts).flatMap((fact) => [...fact.sources, ...fact.read]),
    (id) => ground.sources.get(id),
  );
  return { facts, sources };
}

function shownFact(ground: Ground, id: string): ShownFact | undefined {
  const fact = ground.facts.get(id);
  if (!fact) return undefined;
  const { statement, authority, read, verification, readOn, reviewBy } = fact;
  return { id, statement, sources: authority, read, verification, readOn, reviewBy };
}

/** What is found under the ids, in their order. */
function pick<T>(ids: readonly string[], find: (id: string) => T | undefined): Record<string, T> {
  const found: [string, T][] = [];
  for (const id of [...new Set(ids)].sort()) {
    const value = find(id);
    if (value !== undefined) found.push([id, value]);
  }
  return Object.fromEntries(found);
}
