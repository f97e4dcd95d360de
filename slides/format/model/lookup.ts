/**
 * What can be looked up without opening a deck: hard words, and the words of all slides. Two shapes: the *bundle* is
 * written for a language and a country and holds every day; the *lookup* is what `presentLookup` makes of it for the
 * decks that a clinic shows today, and only that reaches the page.
 */
import { z } from 'zod';
import { versionSchema } from './bundle.ts';
import { appliesSchema, audienceSchema, daySchema, figureSchema } from './library.ts';
import { printSchema } from './playlist.ts';

/** A hard word in plain words. */
const termSchema = z.object({
  id: z.string(),
  term: z.string(),
  meaning: z.string(),
  /** Other spellings by which it is looked for. */
  forms: z.array(z.string()),
  /** Draws with the cast alone, and has no words; null where it has no picture. */
  picture: figureSchema.nullable(),
});
export type LookupTerm = z.infer<typeof termSchema>;

/** Questions to ask, as one block of a slide has them. */
const promptsSchema = z.object({ theme: z.string(), items: z.array(z.string()) });

const wordedSlideSchema = z.object({
  deck: z.string(),
  /** The slide's own id, by which a question on it is named. */
  id: z.string(),
  title: z.string(),
  /** Every other word of the slide, for searching in, not for reading. */
  text: z.string(),
  prompts: z.array(promptsSchema),
  /** For whom it is; absent: for everybody for whom its deck is. */
  applies: appliesSchema.optional(),
  /** What it says, in whatever spelling, as a short hash: another one after any change of its words. */
  print: printSchema,
});

export const lookupBundleSchema = z.object({
  formatVersion: versionSchema,
  language: z.string(),
  terms: z.array(termSchema),
  /** Deck by deck, the slides of each in their order; `review`: the last day on which its facts hold, or null. */
  slides: z.array(
    wordedSlideSchema.extend({
      review: daySchema.nullable(),
      /** Looked up in a consultation alone; absent: by everybody. */
      audience: audienceSchema.optional(),
    }),
  ),
});
export type LookupBundle = z.infer<typeof lookupBundleSchema>;

export const lookupSchema = z.object({
  language: z.string(),
  terms: z.array(termSchema),
  /** In the order of the cards; `index`: its place in its deck as it is shown today, from 0. */
  slides: z.array(wordedSlideSchema.extend({ index: z.int().min(0) })),
});
export type Lookup = z.infer<typeof lookupSchema>;
