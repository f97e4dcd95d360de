/**
 * What travels: a deck in one language with all that it rests on, the picture on its card, and the drawings that figures
 * share. Each is one file, named by the hash of its text, so that it never has to be sent or read twice.
 */
import { z } from 'zod';
import {
  deckSchema,
  figureSchema,
  glossaryEntrySchema,
  shownFactSchema,
  sourceSchema,
  svgNodeSchema,
} from './library.ts';

/** Goes up when a reader of the last version could not read, or would misread, a bundle of the next one. */
export const formatVersion = 1;

export const versionSchema = z.literal(formatVersion, {
  error: ({ input }) => `it is ${JSON.stringify(input)}; this kiosk reads format ${formatVersion}`,
});

/** The name of a content: what {@link bundleHash} gives. */
export const bundleHashSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** A deck in one language. Of facts, sources and words it holds only those that the deck uses. */
export const deckBundleSchema = z.object({
  formatVersion: versionSchema,
  language: z.string(),
  deck: deckSchema,
  facts: z.record(z.string(), shownFactSchema),
  sources: z.record(z.string(), sourceSchema),
  glossary: z.record(z.string(), glossaryEntrySchema),
  /** Set by the shell: the edition that the card of the deck names. */
  edition: z.string().optional(),
});
export type DeckBundle = z.infer<typeof deckBundleSchema>;

/** Drawings that figures share, each an SVG `symbol` under the name by which a `<use href="#name">` refers to it. */
export const castBundleSchema = z.object({
  formatVersion: versionSchema,
  symbols: z.record(z.string(), svgNodeSchema),
});
export type CastBundle = z.infer<typeof castBundleSchema>;

/** The picture on a deck's card: without words, and so the same in every language. */
export const pictureBundleSchema = z.object({ formatVersion: versionSchema, figure: figureSchema });
export type PictureBundle = z.infer<typeof pictureBundleSchema>;

/** The endings of films and of their posters. */
export const filmEndings = ['webm', 'webp', 'png', 'jpg'] as const;
export type FilmEnding = (typeof filmEndings)[number];

/**
 * Names of files. A deck's id has no dot, so no two kinds can meet: `lookup` is followed by a language, a deck's id never by a
 * language and a country, and neither “card” nor “notes” is a language.
 */
export const fileNames = {
  catalogue: (language: string) => `index.${language}.json`,
  deck: (id: string, language: string, hash: string) => `${id}.${language}.${hash}.json`,
  notes: (id: string, language: string, hash: string) => `${id}.notes.${language}.${hash}.json`,
  picture: (id: string, hash: string) => `${id}.card.${hash}.json`,
  cast: (hash: string) => `cast.${hash}.json`,
  lookup: (language: string, country: string, hash: string) => `lookup.${language}.${country}.${hash}.json`,
  film: (hash: string, ending: FilmEnding) => `film.${hash}.${ending}`,
} as const;

/** The language of a catalogue by the name of its file; undefined for any other file. */
export function catalogueLanguage(name: string): string | undefined {
  return /^index\.([^.]+)\.json$/.exec(name)?.[1];
}
