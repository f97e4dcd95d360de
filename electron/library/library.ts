/**
 * The decks on disk: reads the compiled library of a language and shows what this clinic may show today. A language
 * that is missing or damaged is answered in English, and English that is damaged with an empty library, for which
 * the page has a calm screen.
 */
import path from 'node:path';
import { type Library, librarySchema } from '../../slides/format/model/library.ts';
import type { SignOff } from '../../slides/format/model/sign-off.ts';
import { present } from '../../slides/format/present/present.ts';
import type { Config } from '../config/schema.ts';
import type { KnownDeck } from './misfits.ts';

export interface Shelf {
  /** Folder of the compiled libraries. */
  folder: string;
  /** Reads a text file; throws when there is none. */
  read: (file: string) => string;
  /** The day at this clinic, `YYYY-MM-DD`. */
  today: () => string;
  warn: (message: string) => void;
  /** The languages of which there is a file. */
  languages: () => string[];
  /** What the clinic chose and signed, as it is now. */
  config: () => Pick<Config, 'country' | 'whenExpired' | 'deckOrder'>;
  signOffs: () => readonly SignOff[];
}

export interface Decks {
  /** The library of a language, as this clinic shows it at the moment of the call. */
  library: (language: string) => Library;
  /** Every deck that there is, in every language. */
  known: () => KnownDeck[];
}

const fallbackLanguage = 'en';

/** The decks on disk. Nothing here throws; each file is read once. */
export function openShelf(shelf: Shelf): Decks {
  const read = new Map<string, Library | null>();
  const compiled = (language: string): Library | null => {
    let library = read.get(language);
    if (library === undefined) {
      library = readCompiled(language, shelf);
      read.set(language, library);
    }
    return library;
  };
  return {
    library: (language) => {
      const library = compiled(language) ?? compiled(fallbackLanguage);
      return library ? presentFor(library, shelf) : emptyLibrary(fallbackLanguage);
    },
    known: () =>
      shelf
        .languages()
        .flatMap((language) =>
          (compiled(language)?.decks ?? []).map(({ id, hashes }) => ({ id, language, hashes })),
        ),
  };
}

function readCompiled(language: string, { folder, read, warn }: Shelf): Library | null {
  const file = path.join(folder, `${language}.json`);
  const instead =
    language === fallbackLanguage ? 'There are no slides to show.' : 'English is shown instead.';
  try {
    const result = librarySchema.safeParse(JSON.parse(read(file)));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    warn(
      `${file}: ${issue?.path.join('.') || 'the library'} is damaged (${issue?.message ?? 'unknown'}). ${instead}`,
    );
  } catch (error) {
    warn(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)}). ${instead}`);
  }
  return null;
}

function presentFor(library: Library, { config, signOffs, today, warn }: Shelf): Library {
  const { country, whenExpired, deckOrder } = config();
  try {
    return present(library, {
      country,
      today: today(),
      whenExpired: whenExpired === 'hide' ? 'hide' : 'show-notice',
      deckOrder,
      signOffs: signOffs(),
    });
  } catch (error) {
    warn(`the library cannot be presented (${error instanceof Error ? error.message : String(error)})`);
    return emptyLibrary(library.language);
  }
}

function emptyLibrary(language: string): Library {
  return { language, decks: [], facts: {}, sources: {}, glossary: {} };
}
