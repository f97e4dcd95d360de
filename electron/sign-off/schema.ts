/** What pages are told of sign-offs, and what they may say of them. */
import { z } from 'zod';
import { bundleHashSchema, deckBundleSchema } from '../../slides/format/model/bundle.ts';
import { countrySchema, daySchema } from '../../slides/format/model/library.ts';
import { shownNotesSchema } from '../../slides/format/model/notes.ts';
import { reviewItemIdSchema, reviewPartSchema, seenSchema } from '../../slides/format/model/review.ts';
import { languageTagSchema, nameSchema } from '../../slides/format/model/schema/words.ts';

/** Characters of a name, of what somebody is at the clinic, and of a concern. */
export const longestName = 60;
export const longestConcern = 500;

const shortLine = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    // One line, so that no name can look like two rows in the history.
    .regex(/^[^\p{Cc}]*$/u);

/** A text that is signed by itself: a deck or its notes, in one language; the country is the clinic's. */
export const textSchema = z.strictObject({
  deck: nameSchema,
  language: languageTagSchema,
  part: reviewPartSchema,
});
export type Text = z.infer<typeof textSchema>;

/** The hash of the content that a page has before it: what is said of another one does not count. */
export const contentSchema = z.string().min(1).max(128);

/** Who signed, as what, on which day, and whether on a screen or by a file of the clinic. */
const signatureSchema = z.object({
  name: z.string(),
  office: z.string(),
  on: daySchema,
  by: z.enum(['screen', 'file']),
});
export type Signature = z.infer<typeof signatureSchema>;

/** A fact that has run out, or soon does. */
const endingFactSchema = z.object({ id: z.string(), statement: z.string(), reviewBy: daySchema });

/**
 * - signed: this very content
 * - changed: a content before it was signed, and this one was not
 * - unsigned: no content of it ever was
 */
const stateSchema = z.enum(['signed', 'changed', 'unsigned']);

const textStateSchema = textSchema.extend({
  title: z.string(),
  /** Whether it stands on a card; the words of a tool stand on none. */
  isOnHome: z.boolean(),
  slides: z.int(),
  state: stateSchema,
  /** The last signature, of this content or of one before it; null without any. */
  signature: signatureSchema.nullable(),
  /** Items with a concern that is still open. */
  concerns: z.int(),
  /** Whether a review has begun and was not signed. */
  isBegun: z.boolean(),
  /** Of the deck alone: its facts that have run out or soon will, the first one first. */
  ending: z.array(endingFactSchema),
});
export type TextState = z.infer<typeof textStateSchema>;

export const signOffsSchema = z.object({
  /** `YYYY-MM-DD` at the clinic. */
  today: daySchema,
  /** Whether the waiting room shows signed decks alone. */
  areRequired: z.boolean(),
  /** Whether what is decided now outlasts a restart. */
  lasts: z.boolean(),
  /** None where nobody knows which country it is, because nobody can sign there. */
  texts: z.array(textStateSchema),
});
export type SignOffState = z.infer<typeof signOffsSchema>;

const itemSchema = z.object({
  id: reviewItemIdSchema,
  verdict: z.enum(['open', 'approved', 'concern']),
  /** What the concern is; for an open item the one that was noted of the text before. */
  concern: z.string(),
  /** What it says now; null when it is no more. */
  now: seenSchema.nullable(),
  /** What it said when somebody decided last, where that was something else. */
  before: seenSchema.nullable(),
});
export type ReviewItemState = z.infer<typeof itemSchema>;

export const reviewSchema = textSchema.extend({
  content: contentSchema,
  /** The deck as it is shown here in a consultation, where all is seen that the sign-off covers. */
  bundle: deckBundleSchema,
  notes: shownNotesSchema.nullable(),
  /** The cast with which it is drawn. */
  cast: bundleHashSchema.nullable(),
  signature: signatureSchema.nullable(),
  state: stateSchema,
  items: z.array(itemSchema),
});
export type Review = z.infer<typeof reviewSchema>;

/** What a reviewer decides of an item. */
export const decisionSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('approved') }),
  z.strictObject({ verdict: z.literal('concern'), concern: shortLine(longestConcern) }),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** Who signs, and as what. */
export const signerSchema = z.strictObject({ name: shortLine(longestName), office: shortLine(longestName) });
export type Signer = z.infer<typeof signerSchema>;

/** How many entries of the history are told. */
export const mostHistory = 200;

export const historyRowSchema = textSchema.extend({
  id: z.int(),
  /** Milliseconds since 1970, by the machine's clock. */
  at: z.number(),
  day: daySchema,
  event: z.enum(['signed', 'concern']),
  /** The title of the deck; its id where it is no more. */
  title: z.string(),
  item: z.string(),
  name: z.string(),
  office: z.string(),
  concern: z.string(),
});
export type HistoryRow = z.infer<typeof historyRowSchema>;

/** An entry of the history with all that is recorded of it, for a sheet. */
export const historyEntrySchema = historyRowSchema.extend({
  country: countrySchema,
  role: z.enum(['staff', 'admin']),
  /** The content that was signed, or that the concern is about. */
  hash: z.string(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** As what the history is written: a table for a spreadsheet, or a document. */
export const historyFormSchema = z.enum(['csv', 'pdf']);
export type HistoryForm = z.infer<typeof historyFormSchema>;
