/**
 * Whether the library in a pack holds together. Words were read and numbers checked where they were written; here each file must be
 * of its schema and its hash, each card must say what its deck says, and nothing may rest on what is not there.
 */
import path from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { catalogueLanguage, type DeckBundle, fileNames } from '../../slides/format/model/bundle.ts';
import { type Catalogue, type Entry, entrySchema } from '../../slides/format/model/catalogue.ts';
import { canonicalJson } from '../../slides/format/model/hash/canonical.ts';
import { type Jurisdiction, jurisdictionSchema } from '../../slides/format/model/library.ts';
import type { NotesBundle } from '../../slides/format/model/notes.ts';
import { factsIn, termsOf } from '../../slides/format/model/slides.ts';
import { entryOf } from '../../slides/format/present/assemble.ts';
import { lookupIn } from '../../slides/format/present/lookup.ts';
import { Shelf } from '../library/shelf.ts';
import type { PackContent } from './read-pack.ts';
import { Refused } from './refused.ts';

/** @throws Refused with what does not fit */
export async function checkContent({
  manifest,
  texts,
  films,
}: Omit<PackContent, 'openFilm' | 'digest'>): Promise<void> {
  for (const [name, { sha256 }] of Object.entries(manifest.files)) {
    const hash = /\.([0-9a-f]{32})\.[a-z]+$/.exec(name)?.[1];
    if (hash !== undefined && !sha256.startsWith(hash)) fail(`${name}: its name is of another content`);
  }
  const library = new CheckedLibrary((name) => texts.get(name), new Set(films));
  await library.check(languagesOf([...texts.keys()]));
  const unused = [...texts.keys(), ...films].find((name) => !library.used.has(name));
  if (unused !== undefined) fail(`${unused} belongs to no deck`);
  const told = manifest.decks.map(({ id, language, title }) => `${language} ${id} ${title}`);
  if (told.toSorted().join('\n') !== library.decks.toSorted().join('\n'))
    fail('the manifest names other decks than it holds');
}

/** The languages of which there is a catalogue among these files. */
export function languagesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => catalogueLanguage(name) ?? []);
}

function fail(what: string): never {
  throw new Refused('damaged-content', what);
}

/** Reads a library file by file, and stops at the first thing that does not fit. */
export class CheckedLibrary {
  readonly used = new Set<string>();
  /** Language, id and title of each deck. */
  readonly decks: string[] = [];
  readonly #shelf: Shelf;
  readonly #films: ReadonlySet<string>;
  #problem = '';

  /** @param read the text of a file by its name; undefined where there is none */
  constructor(read: (name: string) => string | undefined, films: ReadonlySet<string>) {
    this.#films = films;
    this.#shelf = new Shelf({
      folder: '',
      read: (file) => {
        const text = read(path.basename(file));
        if (text === undefined) throw new Error('it is missing');
        return text;
      },
      warn: (message) => {
        this.#problem ||= message;
      },
    });
  }

  /** @throws Refused */
  async check(languages: readonly string[]): Promise<void> {
    if (languages.length === 0) fail('it holds no deck');
    for (const language of languages) await this.#language(language);
  }

  async #language(language: string): Promise<void> {
    this.used.add(fileNames.catalogue(language));
    const catalogue = this.#there(this.#shelf.catalogue(language, ''));
    if (catalogue.language !== language) fail(`the catalogue of ${language} is of ${catalogue.language}`);
    const bundles: DeckBundle[] = [];
    for (const entry of catalogue.entries) {
      bundles.push(this.#deck(entry, language));
      // Whoever touches the screen meanwhile is answered between two decks.
      await pause();
    }
    for (const country of jurisdictionSchema.options) {
      this.#lookup(catalogue, country, bundles);
      await pause();
    }
  }

  #deck(entry: Entry, language: string): DeckBundle {
    const { id } = entry;
    const bundle = this.#there(this.#shelf.deck(entry, language));
    this.used.add(fileNames.deck(id, language, entry.bundle));
    if (bundle.deck.id !== id || bundle.language !== language) fail(`${id} (${language}) is another deck`);
    this.#there(this.#shelf.picture(entry));
    this.used.add(fileNames.picture(id, entry.picture));
    if (entry.cast !== null) {
      this.#there(this.#shelf.cast(entry.cast));
      this.used.add(fileNames.cast(entry.cast));
    }
    this.#rests(bundle);
    for (const film of filmsOf(bundle)) {
      if (!this.#films.has(film)) fail(`${id} (${language}) shows ${film}, which is missing`);
      this.used.add(film);
    }
    const notes = entry.notes && this.#there(this.#shelf.notes(entry, language));
    if (notes && entry.notes) this.#notes(notes, entry, language);
    const { bundle: deck, picture, cast } = entry;
    const known = entry.notes ? { notes: entry.notes } : {};
    const said = entrySchema.parse(entryOf({ bundle }, { ...known, bundle: deck, picture, cast }));
    if (canonicalJson(said) !== canonicalJson(entry))
      fail(`the card of ${id} (${language}) says something else`);
    this.decks.push(`${language} ${id} ${entry.title}`);
    return bundle;
  }

  #notes(notes: NotesBundle, { id, notes: named }: Entry, language: string): void {
    if (named === undefined) return;
    this.used.add(fileNames.notes(id, language, named.bundle));
    if (notes.deck !== id || notes.language !== language)
      fail(`the notes of ${id} (${language}) are of another deck`);
    if (JSON.stringify(notes.hashes) !== JSON.stringify(named.contents))
      fail(`the notes of ${id} (${language}) are signed under other names`);
    const lacking = [...factsIn(notes.groups)].find((fact) => notes.facts[fact] === undefined);
    if (lacking !== undefined) fail(`the notes of ${id} (${language}) rest on ${lacking}, which is missing`);
  }

  /** What a slide names is in its bundle: facts, their sources, and hard words. */
  #rests({ deck, language, facts, sources, glossary }: DeckBundle): void {
    const place = `${deck.id} (${language})`;
    for (const slide of deck.slides) {
      for (const fact of [...slide.facts, ...factsIn([slide.title, slide.blocks])])
        if (facts[fact] === undefined) fail(`${place}, ${slide.id}: the fact ${fact} is missing`);
      for (const term of termsOf(slide))
        if (glossary[term] === undefined) fail(`${place}, ${slide.id}: the word ${term} is missing`);
    }
    for (const fact of Object.values(facts))
      for (const source of [...fact.sources, ...fact.read])
        if (sources[source] === undefined) fail(`${place}: the source ${source} is missing`);
  }

  #lookup(catalogue: Catalogue, country: Jurisdiction, bundles: readonly DeckBundle[]): void {
    const { language, lookups } = catalogue;
    const hash = lookups[country];
    if (hash === undefined) fail(`what can be looked up in ${language}, ${country} is missing`);
    this.used.add(fileNames.lookup(language, country, hash));
    const lookup = this.#there(this.#shelf.lookup(catalogue, country));
    const slides = slidesToLookUp(bundles, country, language);
    if (canonicalJson(lookup.slides) !== canonicalJson(slides))
      fail(`what can be looked up in ${language}, ${country} says something else than the decks`);
  }

  #there<T>(found: T | null): T {
    return found ?? fail(this.#problem.replace(/^\//, ''));
  }
}

/** The slides of these decks as they are looked up in a country. */
export function slidesToLookUp(bundles: readonly DeckBundle[], country: Jurisdiction, language: string) {
  // A deck's card holds no words, and nothing of it can be looked up.
  const made = bundles.map((bundle) => ({ bundle, card: noCard }));
  return lookupIn(country, language, made, { terms: [], spelling: undefined }).slides;
}

const noCard = {
  id: 'none',
  alt: '',
  viewBox: [0, 0, 1, 1] as [number, number, number, number],
  root: { tag: 'svg', attributes: {}, children: [] },
  parts: [],
  moves: false,
};

/** The files of films and posters that a deck shows. */
export function filmsOf({ deck }: Pick<DeckBundle, 'deck'>): string[] {
  return deck.slides.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'video'
        ? [fileNames.film(block.film.hash, 'webm'), fileNames.film(block.poster.hash, block.poster.ending)]
        : [],
    ),
  );
}
