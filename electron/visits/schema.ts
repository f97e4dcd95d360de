/** What crosses the bridge of visits that are over, and of the statistics that staff see of them. */
import { z } from 'zod';
import { languageTagSchema, nameSchema } from '../../slides/format/model/schema/words.ts';
import { mostBack, spanNames } from './periods.policy.ts';

/** What somebody may have set for themselves. */
export const uses = ['text', 'theme', 'calm', 'reach', 'steady', 'aloud', 'switches'] as const;
export type Use = (typeof uses)[number];

/**
 * How a visit ended: the visitor said so; nobody answered the warning; the page was gone or failed; staff came in; the clinic
 * had closed meanwhile; or else, as when a display was turned.
 */
export const ends = ['finished', 'left', 'crash', 'staff', 'closing', 'other'] as const;
export type VisitEnd = (typeof ends)[number];

/** More slides than any deck has. */
const mostSlides = 500;
const place = z
  .int()
  .min(0)
  .max(mostSlides - 1);

/** What a page tells of a visit that is over. The shell knows itself when it began. */
export const visitSchema = z.strictObject({
  language: languageTagSchema,
  /** The decks that were open, the furthest slide of each and the one shown last, from 0. */
  decks: z.array(z.strictObject({ deck: nameSchema, furthest: place, last: place })).max(50),
  used: z.array(z.enum(uses)).max(uses.length),
  ended: z.enum(ends),
  /** Seconds since the last sign of life. */
  stillFor: z.int().min(0).max(3600),
});
export type VisitTold = z.infer<typeof visitSchema>;

/** What statistics are asked for: a span of complete weeks, how many such spans back, and a deck whose slides are wanted. */
export const askedSchema = z.strictObject({
  span: z.enum(spanNames),
  back: z.int().min(0).max(mostBack),
  deck: nameSchema.nullable(),
  language: languageTagSchema,
});
export type StatisticsAsked = z.infer<typeof askedSchema>;

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** At least so many, a multiple of five; 0: too few to be shown. */
const count = z.int().min(0).multipleOf(5);

/** Null: nothing of the table can be shown without giving a small number away. */
const rowsOf = <Id extends z.ZodType>(id: Id) => z.array(z.strictObject({ id, count })).nullable();
const titledSchema = z.array(z.strictObject({ id: z.string(), title: z.string(), count })).nullable();

export const statisticsSchema = z.strictObject({
  /** The span that is shown, and how many more of its kind there are before it; null where none is complete yet. */
  shown: z.strictObject({ from: day, to: day, earlier: z.int().min(0) }).nullable(),
  /** Whether visits are counted at all, by the settings. */
  isOn: z.boolean(),
  visits: count,
  /** The days of a week, or the weeks of a longer span, each by its first day. */
  bars: z.array(z.strictObject({ from: day, count })),
  /** The median of how long visits were, in whole minutes; null where there are too few. */
  minutes: z.number().min(0).nullable(),
  languages: rowsOf(z.string()),
  ends: rowsOf(z.enum(ends)),
  uses: rowsOf(z.enum(uses)),
  consultations: count,
  decks: titledSchema,
  /** The slides of the deck that was asked for, by how often they were the last one seen of it. */
  slides: titledSchema,
});
export type Statistics = z.infer<typeof statisticsSchema>;
