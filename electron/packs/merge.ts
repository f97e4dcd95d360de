/**
 * One library out of several: the decks that came with the program, and those of packs. Deck by deck and language by language the
 * newest content wins; of two that are equally new the one that was installed later, and a pack over the program. Words are
 * merged term by term in the same way. What a pack corrects counts for all that is older.
 *
 * Files that stay as they are keep their names. A deck is written anew, under another name, only where a fact of it ran out by a
 * correction, or where two sources draw different things under one name.
 */
import { setImmediate as pause } from 'node:timers/promises';
import { aboutName } from '../../slides/format/model/about.ts';
import {
  type CastBundle,
  catalogueLanguage,
  type DeckBundle,
  fileNames,
  formatVersion,
} from '../../slides/format/model/bundle.ts';
import {
  type Catalogue,
  catalogueSchema,
  type Entry,
  entrySchema,
} from '../../slides/format/model/catalogue.ts';
import { dayAfter } from '../../slides/format/model/day.ts';
import { bundleHash } from '../../slides/format/model/hash/bundle-hash.ts';
import { contentHash } from '../../slides/format/model/hash/content-hash.ts';
import { type Jurisdiction, jurisdictionSchema, type ShownFact } from '../../slides/format/model/library.ts';
import type { LookupBundle } from '../../slides/format/model/lookup.ts';
import type { NotesBundle } from '../../slides/format/model/notes.ts';
import { entryOf } from '../../slides/format/present/assemble.ts';
import { filmsOf, slidesToLookUp } from './content.ts';
import type { Corrected } from './manifest.ts';
import type { StaleText } from './schema.ts';
import { compareContent } from './versions.policy.ts';

/** Decks that go into a library. */
export interface Source {
  /** The version of its content. */
  version: string;
  /** Every file of it. */
  names: readonly string[];
  /** The text of one of them. @throws Error where it cannot be read */
  text: (name: string) => string;
  corrected: readonly Corrected[];
}

export interface Merged<S extends Source> {
  /** Files that are written anew, by their names. */
  written: ReadonlyMap<string, string>;
  /** Files that are taken as they are, and from where. */
  taken: ReadonlyMap<string, S>;
  stale: StaleText[];
}

/** What of a fact a correction is about: what it says, and on whose authority. Not when somebody read it last. */
export function editionOf({ statement, sources }: Pick<ShownFact, 'statement' | 'sources'>): string {
  return contentHash([statement, sources.toSorted()]).slice(0, 16);
}

interface Winner<S extends Source> {
  source: S;
  entry: Entry;
}

/** Puts sources together, which come in the order in which they were installed, the program's first. Rejects where one cannot be read. */
export async function merge<S extends Source>(sources: readonly S[]): Promise<Merged<S>> {
  // Sorting keeps the order of those that are equally new.
  const inOrder = sources.toSorted((a, b) => compareContent(a.version, b.version));
  return new Merger(inOrder).merged();
}

class Merger<S extends Source> {
  readonly #sources: readonly S[];
  readonly #written = new Map<string, string>();
  readonly #taken = new Map<string, S>();
  readonly #stale: StaleText[] = [];
  /** Of each source, the names of drawings that are other ones elsewhere, with those that they get. */
  readonly #renamed = new Map<S, ReadonlyMap<string, string>>();

  /** @param sources from the oldest to the newest */
  constructor(sources: readonly S[]) {
    this.#sources = sources;
  }

  async merged(): Promise<Merged<S>> {
    this.#nameDrawings();
    const languages = new Set(
      this.#sources.flatMap(({ names }) => names.flatMap((name) => catalogueLanguage(name) ?? [])),
    );
    for (const language of languages) await this.#language(language);
    this.#tellAbout();
    return { written: this.#written, taken: this.#taken, stale: this.#stale };
  }

  /** Two sources may draw different things under one name, and a page has all drawings at once: the newer keeps the name. */
  #nameDrawings(): void {
    const known = new Map<string, string>();
    for (const source of this.#sources.toReversed()) {
      const renamed = new Map<string, string>();
      for (const file of source.names.filter((name) => name.startsWith('cast.'))) {
        const hash = file.split('.')[1] ?? '';
        const { symbols } = JSON.parse(source.text(file)) as CastBundle;
        for (const [name, node] of Object.entries(symbols)) {
          const text = JSON.stringify(node);
          if (known.has(name) && known.get(name) !== text) renamed.set(name, `${name}-${hash.slice(0, 8)}`);
          else known.set(name, text);
        }
      }
      this.#renamed.set(source, renamed);
    }
  }

  /** A text in which drawings have the names that they get. */
  #redrawn(text: string, source: S): string {
    let changed = text;
    for (const [name, other] of this.#renamed.get(source) ?? [])
      changed = changed.replaceAll(`"href":"#${name}"`, `"href":"#${other}"`);
    return changed;
  }

  async #language(language: string): Promise<void> {
    const catalogues = new Map<S, Catalogue>();
    const winners = new Map<string, Winner<S>>();
    for (const source of this.#sources) {
      const catalogue = readCatalogue(source, language);
      if (catalogue === null) continue;
      catalogues.set(source, catalogue);
      for (const entry of catalogue.entries) winners.set(entry.id, { source, entry });
    }
    const entries: Entry[] = [];
    const aged: DeckBundle[] = [];
    for (const winner of winners.values()) {
      const { entry, rewritten } = this.#deck(winner, language);
      // Whoever touches the screen meanwhile is answered between two decks.
      await pause();
      entries.push(entry);
      if (rewritten !== null) aged.push(rewritten);
    }
    const lookups: Catalogue['lookups'] = {};
    for (const country of jurisdictionSchema.options)
      lookups[country] = this.#lookup(language, country, catalogues, winners, aged);
    const catalogue: Catalogue = { formatVersion, language, entries, lookups };
    this.#written.set(fileNames.catalogue(language), JSON.stringify(catalogue));
  }

  #deck({ source, entry }: Winner<S>, language: string): { entry: Entry; rewritten: DeckBundle | null } {
    const { id } = entry;
    const name = fileNames.deck(id, language, entry.bundle);
    const original = source.text(name);
    let text = this.#redrawn(original, source);
    const bundle = JSON.parse(text) as DeckBundle;
    const ended = this.#endedFacts(source, bundle.facts);
    const notes = this.#notes(source, entry, language);
    const staleFacts = [...new Set([...ended.keys(), ...notes.ended])];
    if (staleFacts.length > 0)
      this.#stale.push({ deck: id, language, title: entry.title, facts: staleFacts.toSorted() });
    const rewritten = ended.size === 0 ? null : { ...bundle, facts: withEnds(bundle.facts, ended) };
    if (rewritten !== null) text = JSON.stringify(rewritten);
    const hashes = {
      bundle: this.#put(name, original, text, source, (hash) => fileNames.deck(id, language, hash)),
      picture: this.#picture(source, entry),
      cast: this.#cast(source, entry),
    };
    for (const film of filmsOf(bundle)) this.#taken.set(film, source);
    const named = entry.notes && { notes: { ...entry.notes, bundle: notes.hash ?? entry.notes.bundle } };
    const {
      countries,
      consultation: _,
      ...rest
    } = rewritten === null ? entry : entryOf({ bundle: rewritten }, hashes);
    const consultation =
      rewritten === null ? entry.consultation : entryOf({ bundle: rewritten }, hashes).consultation;
    return {
      // In the order of the schema's fields, in which `entryOf` and a check of it have them.
      entry: entrySchema.parse({
        ...rest,
        ...hashes,
        ...named,
        countries,
        ...(consultation && { consultation }),
      }),
      rewritten,
    };
  }

  #notes(source: S, entry: Entry, language: string): { hash: string | null; ended: string[] } {
    if (entry.notes === undefined) return { hash: null, ended: [] };
    const name = fileNames.notes(entry.id, language, entry.notes.bundle);
    const original = source.text(name);
    const bundle = JSON.parse(original) as NotesBundle;
    const ended = this.#endedFacts(source, bundle.facts);
    const text =
      ended.size === 0 ? original : JSON.stringify({ ...bundle, facts: withEnds(bundle.facts, ended) });
    const hash = this.#put(name, original, text, source, (made) => fileNames.notes(entry.id, language, made));
    return { hash, ended: [...ended.keys()] };
  }

  #picture(source: S, { id, picture }: Entry): string {
    const name = fileNames.picture(id, picture);
    const text = source.text(name);
    return this.#put(name, text, this.#redrawn(text, source), source, (hash) => fileNames.picture(id, hash));
  }

  #cast(source: S, { cast }: Entry): string | null {
    if (cast === null) return null;
    const name = fileNames.cast(cast);
    const text = source.text(name);
    const names = this.#renamed.get(source);
    if (names === undefined || names.size === 0) return this.#put(name, text, text, source, fileNames.cast);
    const { symbols } = JSON.parse(this.#redrawn(text, source)) as CastBundle;
    const renamed = Object.fromEntries(
      Object.entries(symbols).map(([each, node]) => [names.get(each) ?? each, node]),
    );
    return this.#put(name, text, JSON.stringify({ formatVersion, symbols: renamed }), source, fileNames.cast);
  }

  /** Keeps a file as it is, or writes it under the name of its new content; returns the hash of that. */
  #put(name: string, original: string, text: string, source: S, nameOf: (hash: string) => string): string {
    const hash = bundleHash(text);
    if (text === original) this.#taken.set(name, source);
    else this.#written.set(nameOf(hash), text);
    return hash;
  }

  /** The facts of a deck that something newer corrected, with the last day on which they held. */
  #endedFacts(source: S, facts: Readonly<Record<string, ShownFact>>): Map<string, string> {
    const ended = new Map<string, string>();
    for (const { version, corrected } of this.#sources) {
      if (compareContent(version, source.version) <= 0) continue;
      for (const { id, edition } of corrected) {
        const fact = facts[id];
        if (fact === undefined) continue;
        // A later correction may have brought back what an earlier one took away.
        if (edition === editionOf(fact)) ended.delete(id);
        else ended.set(id, dayAfter(version.split('.')[0] ?? version, -1));
      }
    }
    return ended;
  }

  #lookup(
    language: string,
    country: Jurisdiction,
    catalogues: ReadonlyMap<S, Catalogue>,
    winners: ReadonlyMap<string, Winner<S>>,
    aged: readonly DeckBundle[],
  ): string {
    const terms = new Map<string, LookupBundle['terms'][number]>();
    const slides = new Map<string, LookupBundle['slides']>();
    for (const [source, { lookups }] of catalogues) {
      const hash = lookups[country];
      if (hash === undefined) continue;
      const text = source.text(fileNames.lookup(language, country, hash));
      const lookup = JSON.parse(this.#redrawn(text, source)) as LookupBundle;
      for (const term of lookup.terms) terms.set(term.id, term);
      for (const [id, winner] of winners)
        if (winner.source === source)
          slides.set(
            id,
            lookup.slides.filter(({ deck }) => deck === id),
          );
    }
    for (const bundle of aged) slides.set(bundle.deck.id, slidesToLookUp([bundle], country, language));
    const merged: LookupBundle = {
      formatVersion,
      language,
      terms: [...terms.values()],
      slides: [...winners.keys()].flatMap((id) => slides.get(id) ?? []),
    };
    const text = JSON.stringify(merged);
    const hash = bundleHash(text);
    this.#written.set(fileNames.lookup(language, country, hash), text);
    return hash;
  }

  #tellAbout(): void {
    const newest = this.#sources.at(-1)?.version ?? '1970-01-01.0';
    const catalogues = [...this.#written]
      .filter(([name]) => catalogueLanguage(name) !== undefined)
      .toSorted();
    const about = {
      built: newest.split('.')[0],
      version: bundleHash(JSON.stringify(catalogues)).slice(0, 8),
    };
    this.#written.set(aboutName, JSON.stringify(about));
  }
}

/** Facts of which some no longer hold after a day. */
function withEnds(
  facts: Readonly<Record<string, ShownFact>>,
  ended: ReadonlyMap<string, string>,
): Record<string, ShownFact> {
  return Object.fromEntries(
    Object.entries(facts).map(([id, fact]) => {
      const end = ended.get(id);
      return [id, end === undefined || end >= fact.reviewBy ? fact : { ...fact, reviewBy: end }];
    }),
  );
}

function readCatalogue(source: Source, language: string): Catalogue | null {
  const name = fileNames.catalogue(language);
  if (!source.names.includes(name)) return null;
  const read = catalogueSchema.parse(JSON.parse(source.text(name)));
  return { ...read, entries: read.entries.map((entry) => entrySchema.parse(entry)) };
}
