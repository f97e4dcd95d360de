/**
 * The decks on disk, as this clinic may show them today. A language that is missing or damaged is answered in English,
 * and English that is damaged with an index without decks, for which the page has a calm screen. A deck is opened when
 * it is asked for; one that cannot be shown is left out from then on.
 */
import {
  type CastBundle,
  type DeckBundle,
  formatVersion,
  type PictureBundle,
} from '../../slides/format/model/bundle.ts';
import type { Catalogue, Entry, Index } from '../../slides/format/model/catalogue.ts';
import { isOnHome } from '../../slides/format/model/groups.ts';
import type { Lookup, LookupBundle } from '../../slides/format/model/lookup.ts';
import type { ShownNotes } from '../../slides/format/model/notes.ts';
import type { SignOff } from '../../slides/format/model/sign-off.ts';
import { presentLookup } from '../../slides/format/present/lookup.ts';
import { presentNotes } from '../../slides/format/present/notes.ts';
import {
  presentDeck,
  presentIndex,
  type ToolEntry,
  toolsAmong,
} from '../../slides/format/present/present.ts';
import type { Audience, Presentation } from '../../slides/format/present/presentation.ts';
import type { Config } from '../config/schema.ts';
import { type Currency, currencyOf } from './currency.ts';
import type { KnownDeck } from './misfits.ts';
import { outdated } from './renewal.policy.ts';
import { Shelf, type ShelfParts } from './shelf.ts';

/** A deck in one language as it is seen here, with what a reviewer asks of it. */
export interface DeckHere {
  id: string;
  language: string;
  title: string;
  isOnHome: boolean;
  slides: number;
  /** The hash to which a sign-off of it belongs; absent where nobody can sign, because the country is not known. */
  content: string | undefined;
  /** The same of its own notes; absent where it has none. */
  notes: string | undefined;
  picture: string;
  cast: string | null;
  /** How many slides rest on facts, by the first review date among the facts of each. */
  reviews: Readonly<Record<string, number>>;
}

export interface LibraryParts extends ShelfParts {
  /** The day at this clinic, `YYYY-MM-DD`. */
  today: () => string;
  /** For whom: visitors alone, or those whom a consultant leads, who see more. */
  audience: Audience;
  /** The languages of which there is a catalogue. */
  languages: () => string[];
  /** What the clinic chose and signed, as it is now. */
  config: () => Pick<Config, 'country' | 'whenExpired' | 'deckOrder'> &
    Partial<Pick<Config, 'requireSignOff'>>;
  signOffs: () => readonly SignOff[];
}

const fallbackLanguage = 'en';
const noDecks: Catalogue = { formatVersion, language: fallbackLanguage, entries: [], lookups: {} };

export class ClinicLibrary {
  #shelf: Shelf;
  readonly #parts: LibraryParts;
  /** What a page was told last of each language, as text. */
  readonly #told = new Map<string, string>();
  /** The last edition of each deck, so that the same object is handed out, and checked by the gate, only once. */
  readonly #shown = new Map<string, DeckBundle>();

  /** The last lookup of each language, so that the same one is handed out while the decks are the same. */
  readonly #lookups = new Map<string, { editions: string; bundle: LookupBundle; lookup: Lookup }>();

  constructor(parts: LibraryParts) {
    this.#parts = parts;
    this.#shelf = new Shelf(parts);
  }

  /**
   * Takes the decks from another folder from now on. Pages were told of those before: whoever moves it does so while nobody is in a
   * visit, and tells them.
   */
  moveTo(folder: string): void {
    this.#shelf = new Shelf({ ...this.#parts, folder });
    this.#shown.clear();
    this.#lookups.clear();
  }

  /** The decks of a language, and the words of the tools; those in English where it has none. */
  index(language: string): Index {
    const index = this.#indexOf(language);
    this.#told.set(language, JSON.stringify(index));
    return index;
  }

  /** A deck in its edition of today; null when there is none here, or when it cannot be read. */
  deck(id: string, language: string): DeckBundle | null {
    const { cards, tools } = this.#indexOf(language);
    const edition = [...cards, ...tools].find((each) => each.id === id)?.edition;
    const found = this.#entries(language).find(({ entry }) => entry.id === id);
    if (found === undefined || edition === undefined) return null;
    const key = `${found.language} ${id}`;
    const known = this.#shown.get(key);
    if (known?.edition === edition) return known;
    const bundle = this.#shelf.deck(found.entry, found.language);
    const shown = bundle && presentDeck(bundle, this.#presentation());
    if (shown === null) return null;
    const edited = { ...shown, edition };
    this.#shown.set(key, edited);
    return edited;
  }

  /**
   * What a consultant is told beside a deck that is shown here, in its language, or in English where that has none; null
   * where nothing is noted, or when it cannot be read. The contract hands it to no visitor.
   */
  notes(id: string, language: string): ShownNotes | null {
    const found = this.#entries(language).find(({ entry }) => entry.id === id);
    if (found === undefined) return null;
    const own = [found, ...this.#english(id)].find(({ entry }) => entry.notes !== undefined);
    const bundle = own && this.#shelf.notes(own.entry, own.language);
    return bundle ? presentNotes(bundle, this.#presentation()) : null;
  }

  /** What can be looked up of the decks of a language today; null when it cannot be read. */
  lookup(language: string): Lookup | null {
    const catalogue = this.#catalogue(language);
    const presentation = this.#presentation();
    const { cards } = this.#indexOf(language);
    const bundle = this.#shelf.lookup(catalogue, presentation.country);
    if (bundle === null) return null;
    const editions = cards.map(({ edition }) => edition).join('\n');
    const known = this.#lookups.get(catalogue.language);
    if (known?.editions === editions && known.bundle === bundle) return known.lookup;
    const lookup = presentLookup(bundle, cards, presentation);
    this.#lookups.set(catalogue.language, { editions, bundle, lookup });
    return lookup;
  }

  /** The cast of this hash; null when none that was told of draws with it, or when it cannot be read. */
  cast(hash: string): CastBundle | null {
    return this.#toldEntries().some(({ cast }) => cast === hash) ? this.#shelf.cast(hash) : null;
  }

  /** The picture of this hash; null when it is on no card that was told of, or when it cannot be read. */
  picture(hash: string): PictureBundle | null {
    const entry = this.#toldEntries().find(({ picture }) => picture === hash);
    return entry === undefined ? null : this.#shelf.picture(entry);
  }

  /** Every deck that there is, in every language, with what can be signed of it. */
  known(): KnownDeck[] {
    return this.#parts.languages().flatMap((language) =>
      (this.#own(language)?.entries ?? []).map(({ id, group, countries, notes }) => ({
        id,
        language,
        isOnHome: isOnHome(group),
        ...(notes && { notes: notes.contents }),
        hashes: Object.fromEntries(
          Object.entries(countries).flatMap(([country, { content }]) =>
            content ? [[country, content]] : [],
          ),
        ),
      })),
    );
  }

  /** Every deck in every language that is seen here by this audience, whether or not it is signed. */
  here(): DeckHere[] {
    const { country } = this.#parts.config();
    return this.#parts.languages().flatMap((language) =>
      (this.#own(language)?.entries ?? []).flatMap((entry): DeckHere[] => {
        const { audience } = this.#parts;
        const sight =
          (audience === 'consultation' ? entry.consultation?.[country] : undefined) ??
          entry.countries[country];
        if (sight === undefined) return [];
        const { id, group, picture, cast, notes } = entry;
        return [
          {
            id,
            language,
            title: sight.title ?? entry.title,
            isOnHome: isOnHome(group),
            slides: sight.slides,
            content: sight.content,
            notes: country === 'all' ? undefined : notes?.contents[country],
            picture,
            cast,
            reviews: sight.reviews,
          },
        ];
      }),
    );
  }

  /** The languages of which was told what no longer holds: of another day, or with a deck that cannot be shown. */
  outdated(): string[] {
    return outdated(this.#told, (language) => JSON.stringify(this.#indexOf(language)));
  }

  /**
   * How current the decks of these languages are, also those that wait for a sign-off; a language without decks of its own
   * counts for nothing.
   */
  currency(languages: readonly string[]): Currency {
    const all = { ...this.#presentation(), requireSignOff: false };
    const decks = [...new Set(languages.map((language) => this.#catalogue(language)))].map((catalogue) => ({
      entries: catalogue.entries,
      usable: this.#usable(catalogue),
      cards: this.#indexOf(catalogue.language, all).cards,
    }));
    return currencyOf(decks, all);
  }

  /** The decks on home: in this language, or in English where it has none of them. */
  #catalogue(language: string): Catalogue {
    const own = this.#own(language);
    const hasDecks = own?.entries.some(({ group }) => isOnHome(group)) ?? false;
    return (hasDecks ? own : (this.#own(fallbackLanguage) ?? own)) ?? noDecks;
  }

  /** The words of each tool: in this language, or in English where it has none. */
  #tools(language: string): ToolEntry[] {
    const all = [language, fallbackLanguage].flatMap((each) =>
      toolsAmong(each, this.#usable(this.#own(each) ?? noDecks)),
    );
    return all.filter(({ entry }, at) => all.findIndex((other) => other.entry.id === entry.id) === at);
  }

  /** Every deck that a language is answered with, and the language in which it is. */
  #entries(language: string): ToolEntry[] {
    const { entries, language: told } = this.#catalogue(language);
    const onHome = entries.filter(({ group }) => isOnHome(group));
    return [...onHome.map((entry) => ({ entry, language: told })), ...this.#tools(language)];
  }

  /** A deck as it is in English. */
  #english(id: string): ToolEntry[] {
    const { entries } = this.#own(fallbackLanguage) ?? noDecks;
    return entries.filter((entry) => entry.id === id).map((entry) => ({ entry, language: fallbackLanguage }));
  }

  #own(language: string): Catalogue | null {
    const instead =
      language === fallbackLanguage ? 'There are no slides to show.' : 'English is shown instead.';
    return this.#shelf.catalogue(language, instead);
  }

  #toldEntries(): Entry[] {
    return [...this.#told.keys()].flatMap((language) => this.#entries(language).map(({ entry }) => entry));
  }

  #indexOf(language: string, presentation = this.#presentation()): Index {
    const catalogue = this.#catalogue(language);
    const tools = this.#tools(language);
    return presentIndex(catalogue.language, this.#usable(catalogue), presentation, tools);
  }

  /** A deck whose figures lack their cells would say something else: it is left out with the cast. */
  #usable({ language, entries }: Catalogue): Entry[] {
    return entries
      .filter((entry) => !this.#shelf.isBroken(entry, language))
      .filter(({ cast }) => cast === null || this.#shelf.cast(cast) !== null);
  }

  #presentation(): Presentation {
    const { config, signOffs, today, audience } = this.#parts;
    const { country, whenExpired, deckOrder, requireSignOff } = config();
    return {
      country,
      audience,
      today: today(),
      whenExpired: whenExpired === 'hide' ? 'hide' : 'show-notice',
      deckOrder,
      signOffs: signOffs(),
      ...(requireSignOff === undefined ? {} : { requireSignOff }),
    };
  }
}
