/**
 * What a consultant is told beside a deck and no family sees. Notes travel in a file of their own, so that nothing that a
 * visitor's page is handed can hold a sentence of them.
 */
import { z } from 'zod';
import { versionSchema } from './bundle.ts';
import {
  countrySchema,
  daySchema,
  inlineSchema,
  jurisdictionSchema,
  shownFactSchema,
  sourceSchema,
} from './library.ts';
import { nameSchema } from './schema/words.ts';

/** What a point of the notes is for, in the order in which a consultant needs it. */
export const noteKinds = {
  say: 'what to say first, and in which order',
  asked: 'what families ask here, and what may be answered',
  watch: 'what to watch for: a fear, a misunderstanding, a question that is really another one',
  figures: 'numbers that the waiting room does not show, with how many people they count',
} as const;
export type NoteKind = keyof typeof noteKinds;

export const noteKindSchema = z.enum(Object.keys(noteKinds) as [NoteKind, ...NoteKind[]]);

/** One short thought. */
export const notePointSchema = z.object({ kind: noteKindSchema, words: z.array(inlineSchema) });
export type NotePoint = z.infer<typeof notePointSchema>;

/** Points that were written together: for some slides, and for some countries (absent: wherever the deck is shown). */
export const noteGroupSchema = z.object({
  /** Ids of the slides that they belong to: one, or the versions that countries have of it. */
  slides: z.array(z.string()).min(1),
  jurisdictions: z.array(jurisdictionSchema).optional(),
  points: z.array(notePointSchema).min(1),
});
export type NoteGroup = z.infer<typeof noteGroupSchema>;

/** The notes of a deck in one language, for every country, with the facts and sources that they name. */
export const notesBundleSchema = z.object({
  formatVersion: versionSchema,
  language: z.string(),
  /** The id of the deck. */
  deck: nameSchema,
  /** Whether a person has read these notes. */
  status: z.enum(['draft', 'reviewed']),
  /** For each country of the deck, the hash of what is told there: a clinic signs it apart from the deck's own. */
  hashes: z.partialRecord(countrySchema, z.string()),
  groups: z.array(noteGroupSchema),
  facts: z.record(z.string(), shownFactSchema),
  sources: z.record(z.string(), sourceSchema),
  /** As that of a deck. */
  spelling: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});
export type NotesBundle = z.infer<typeof notesBundleSchema>;

/** A point as a consultant reads it today. */
export const shownPointSchema = notePointSchema.extend({
  /** A fact of the point is past its review date, and the clinic chose to show that. */
  beingReviewed: z.boolean().optional(),
});
export type ShownPoint = z.infer<typeof shownPointSchema>;

/** The notes of a deck for one clinic on one day. */
export const shownNotesSchema = z.object({
  deck: z.string(),
  /** That of the notes: English where the language of the deck has none. */
  language: z.string(),
  status: z.enum(['draft', 'reviewed']),
  /** By slide; one without notes is absent. */
  slides: z.record(z.string(), z.array(shownPointSchema)),
  facts: z.record(z.string(), shownFactSchema),
  sources: z.record(z.string(), sourceSchema),
  /** The day on which this clinic signed these very notes, or null. */
  signedOn: daySchema.nullable(),
});
export type ShownNotes = z.infer<typeof shownNotesSchema>;
