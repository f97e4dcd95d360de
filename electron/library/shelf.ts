/**
 * The files of the library: each is read and checked once, when it is first needed. One that is missing, damaged or of
 * another format is named in the log, with the field that is wrong and what becomes of it, and costs no other.
 */
import path from 'node:path';
import type { z } from 'zod';
import {
  type CastBundle,
  castBundleSchema,
  type DeckBundle,
  deckBundleSchema,
  fileNames,
  type PictureBundle,
  pictureBundleSchema,
} from '../../slides/format/model/bundle.ts';
import {
  type Catalogue,
  catalogueSchema,
  type Entry,
  entrySchema,
} from '../../slides/format/model/catalogue.ts';
import { bundleHash } from '../../slides/format/model/hash/bundle-hash.ts';
import type { Jurisdiction } from '../../slides/format/model/library.ts';
import { type LookupBundle, lookupBundleSchema } from '../../slides/format/model/lookup.ts';
import { type NotesBundle, notesBundleSchema } from '../../slides/format/model/notes.ts';

export interface ShelfParts {
  /** Folder of the library. */
  folder: string;
  /** Reads a text file; throws when there is none. */
  read: (file: string) => string;
  warn: (message: string) => void;
}

interface Asked<T> {
  file: string;
  schema: z.ZodType<T>;
  /** The hash by which the file is named; absent where the name holds none. */
  hash?: string;
  /** What happens without it, for the log. */
  instead: string;
}

export class Shelf {
  readonly #parts: ShelfParts;
  /** What was read, by name; null for what cannot be shown. */
  readonly #read = new Map<string, unknown>();

  constructor(parts: ShelfParts) {
    this.#parts = parts;
  }

  /** The decks of a language; null when there is no usable catalogue. `instead` says what is shown then. */
  catalogue(language: string, instead: string): Catalogue | null {
    return this.#once(fileNames.catalogue(language), (file) => {
      const read = this.#checked({ file, schema: catalogueSchema, instead });
      if (read === null) return null;
      const entries = read.entries.flatMap((entry, index) => this.#entry(entry, `${file}: entries.${index}`));
      return { ...read, entries };
    });
  }

  /** The deck of an entry, for every country. */
  deck({ id, bundle: hash }: Entry, language: string): DeckBundle | null {
    return this.#once(fileNames.deck(id, language, hash), (file) =>
      this.#checked({ file, hash, schema: deckBundleSchema, instead: 'The deck is left out.' }),
    );
  }

  /** What is noted to the deck of an entry, for every country; null where nothing is. */
  notes({ id, notes }: Entry, language: string): NotesBundle | null {
    if (notes === undefined) return null;
    const { bundle: hash } = notes;
    return this.#once(fileNames.notes(id, language, hash), (file) =>
      this.#checked({
        file,
        hash,
        schema: notesBundleSchema,
        instead: 'The deck is shown without its notes.',
      }),
    );
  }

  /** Whether the deck of an entry was found to be unusable; one that nobody has opened is not. */
  isBroken({ id, bundle: hash }: Entry, language: string): boolean {
    return this.#read.get(fileNames.deck(id, language, hash)) === null;
  }

  cast(hash: string): CastBundle | null {
    return this.#once(fileNames.cast(hash), (file) =>
      this.#checked({
        file,
        hash,
        schema: castBundleSchema,
        instead: 'The decks that draw with it are left out.',
      }),
    );
  }

  /** What can be looked up in a country of all decks of a catalogue. */
  lookup({ language, lookups }: Catalogue, country: Jurisdiction): LookupBundle | null {
    const hash = lookups[country];
    if (hash === undefined) return null;
    return this.#once(fileNames.lookup(language, country, hash), (file) =>
      this.#checked({ file, hash, schema: lookupBundleSchema, instead: 'Nothing can be looked up.' }),
    );
  }

  picture({ id, picture: hash }: Entry): PictureBundle | null {
    return this.#once(fileNames.picture(id, hash), (file) =>
      this.#checked({ file, hash, schema: pictureBundleSchema, instead: 'The card is shown without it.' }),
    );
  }

  #once<T>(name: string, read: (file: string) => T | null): T | null {
    if (!this.#read.has(name)) this.#read.set(name, read(path.join(this.#parts.folder, name)));
    // Each name stands for one kind of file, so what was kept under it is of this kind.
    return this.#read.get(name) as T | null;
  }

  #entry(entry: unknown, place: string): Entry[] {
    const result = entrySchema.safeParse(entry);
    if (result.success) return [result.data];
    this.#parts.warn(`${damage(place, result.error)} The deck is left out.`);
    return [];
  }

  #checked<T>({ file, schema, hash, instead }: Asked<T>): T | null {
    const { read, warn } = this.#parts;
    try {
      const text = read(file);
      const result = schema.safeParse(JSON.parse(text));
      if (!result.success) warn(`${damage(file, result.error)} ${instead}`);
      else if (hash !== undefined && bundleHash(text) !== hash)
        warn(`${file}: its content is not the one that its name stands for. ${instead}`);
      else return result.data;
    } catch (error) {
      warn(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)}). ${instead}`);
    }
    return null;
  }
}

/** Which field is wrong, and in what way. */
function damage(place: string, error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.');
  return `${place}: ${field || 'the whole'} is damaged (${issue?.message ?? 'unknown'}).`;
}
