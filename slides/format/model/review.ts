/**
 * What somebody reads who signs a deck or its notes, item by item. Of each item is kept what was seen of it, so that after
 * a change old and new can be held side by side, and only what changed is read again.
 */
import { z } from 'zod';
import { shownFactSchema } from './library.ts';
import { nameSchema } from './schema/words.ts';
import { wholeDeck } from './whole-deck.ts';

/** What is signed by itself: what is shown of a deck, or what a consultant is told beside it. */
export const reviewPartSchema = z.enum(['slides', 'notes']);

/** An item of a review: a slide by its id, or {@link wholeDeck}. */
export const reviewItemIdSchema = z.union([z.literal(wholeDeck), nameSchema]);

/** A fact as it stood beside an item. */
const seenFactSchema = z.object({
  id: z.string(),
  statement: z.string(),
  /** Its sources in words: title, publisher and date. */
  sources: z.array(z.string()),
  /** How far it was held against its source, when, and until when it holds; missing in what was noted before this was. */
  checked: shownFactSchema.pick({ verification: true, readOn: true, reviewBy: true }).optional(),
});

/** What was seen of an item, in words; of drawings and films only whether they are the same. */
export const seenSchema = z.object({
  title: z.string(),
  lines: z.array(z.string()),
  facts: z.array(seenFactSchema),
  /** Hard words, each with what it means. */
  words: z.array(z.string()),
  /** Fingerprints of drawings and films. */
  pictures: z.array(z.string()),
});
export type Seen = z.infer<typeof seenSchema>;
