/**
 * What is known of the decks of a language without opening them. Two shapes: the *catalogue* holds every country and is
 * written beside the bundles; the *index* is what `presentIndex` makes of it for one clinic on one day, and only that
 * reaches the page.
 */
import { z } from 'zod';
import { bundleHashSchema, versionSchema } from './bundle.ts';
import {
  appliesSchema,
  countrySchema,
  daySchema,
  deckGroupSchema,
  groupSchema,
  jurisdictionSchema,
} from './library.ts';
import { languagePattern, nameSchema } from './schema/words.ts';

/** What a visitor in one country would see of a deck; `all`: where nobody knows which country it is. */
const sightSchema = z.object({
  /** The title and the line as they are spelled here; absent where they are spelled as in the entry. */
  title: z.string().optional(),
  summary: z.string().optional(),
  /** The hash to which a sign-off belongs; absent for `all`, for which nobody signs. */
  content: z.string().optional(),
  /** How many slides. */
  slides: z.int().positive(),
  /** How many of these slides rest on facts, by the first review date among the facts of each. */
  reviews: z.record(daySchema, z.int().positive()),
});

export type Sight = z.infer<typeof sightSchema>;

/** A deck as the catalogue knows it. Its id is part of the names of its files. */
export const entrySchema = z.object({
  id: nameSchema,
  title: z.string(),
  /** One line for the card on the home screen. */
  summary: z.string(),
  group: deckGroupSchema,
  order: z.number(),
  /** Reading time in minutes. */
  minutes: z.int().positive(),
  /** For whom the whole deck is; absent: for everybody. */
  applies: appliesSchema.optional(),
  /** The bundle of the deck. */
  bundle: bundleHashSchema,
  /** The picture on the card. */
  picture: bundleHashSchema,
  /** The cast that the deck or its card draws with; null when they draw without. */
  cast: bundleHashSchema.nullable(),
  /** The notes for a consultant: their file, and by country the hash to which a sign-off of theirs belongs. */
  notes: z
    .object({ bundle: bundleHashSchema, contents: z.partialRecord(countrySchema, z.string()) })
    .optional(),
  /** Only the countries in which the deck is shown, and `all` for a deck that holds in each of them. */
  countries: z.partialRecord(jurisdictionSchema, sightSchema),
  /** The same of what is seen in a consultation, in the countries where that is more. */
  consultation: z.partialRecord(jurisdictionSchema, sightSchema).optional(),
});
export type Entry = z.infer<typeof entrySchema>;

/** The decks of a language. An entry that is damaged is to cost only its deck, so each is checked by itself. */
export const catalogueSchema = z.object({
  formatVersion: versionSchema,
  language: z.string().regex(languagePattern),
  entries: z.array(z.unknown()),
  /** By country, what can be looked up of all decks. */
  lookups: z.partialRecord(jurisdictionSchema, bundleHashSchema),
});
export type Catalogue = Omit<z.infer<typeof catalogueSchema>, 'entries'> & { entries: Entry[] };

/** A deck as the page knows it before it is opened. */
export const cardSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  group: groupSchema,
  /** Reading time in minutes. */
  minutes: z.int().positive(),
  /** For whom the whole deck is; absent: for everybody. */
  applies: appliesSchema.optional(),
  /** How many slides it has here, today. */
  slides: z.int().positive(),
  picture: bundleHashSchema,
  /** Changes whenever anything that is shown of the deck does: its content, what is out of date, its sign-off. */
  edition: z.string(),
  /** The day on which this clinic signed this very content, or null. */
  signedOn: daySchema.nullable(),
});
export type Card = z.infer<typeof cardSchema>;

/** The words of a tool as the page knows them before it asks for them: a deck that stands on no card. */
export const toolWordsSchema = z.object({
  id: z.string(),
  /** That of the index, or English where it has none of its own. */
  language: z.string(),
  /** As that of a card. */
  edition: z.string(),
});
export type ToolWords = z.infer<typeof toolWordsSchema>;

/** The decks of a language as this clinic shows them today, in its order. */
export const indexSchema = z.object({
  language: z.string(),
  cards: z.array(cardSchema),
  tools: z.array(toolWordsSchema),
  /** Casts that the decks and their cards draw with. */
  casts: z.array(bundleHashSchema),
});
export type Index = z.infer<typeof indexSchema>;
