/**
 * What can be put on paper, for a family or for staff, and what comes of it. Every object is strict: what has no place here
 * cannot be printed.
 */
import { z } from 'zod';
import { ageSchema, diseaseSchema, productSchema } from '../../slides/format/model/library.ts';
import { languageTagSchema, nameSchema } from '../../slides/format/model/schema/words.ts';
import { historyEntrySchema } from '../sign-off/schema.ts';

/** How large the words are, in hundredths of the usual size. */
const textSchema = z.literal([100, 125, 150, 200]);

/** What was said of the family, so that what is not for it is left out; null: nothing. It is not printed. */
const pathSchema = z.strictObject({
  disease: diseaseSchema.nullable(),
  product: productSchema.nullable(),
  age: ageSchema.nullable(),
});

const common = { language: languageTagSchema, text: textSchema };

/** A sheet, or several: the family's questions, when to call, or a topic as a handout. */
export const sheetSchema = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('questions'),
    ...common,
    questions: z.array(z.string().min(1).max(500)).min(1).max(300),
  }),
  z.strictObject({ what: z.literal('call'), ...common }),
  z.strictObject({ what: z.literal('topic'), ...common, deck: nameSchema, path: pathSchema.nullable() }),
]);
export type Sheet = z.infer<typeof sheetSchema>;

/** Who signed what, the newest first: it is asked for behind the staff door alone, and by no sheet of a family. */
const historySheetSchema = z.strictObject({
  what: z.literal('sign-offs'),
  ...common,
  /** When it was made, in milliseconds since 1970. */
  at: z.number(),
  entries: z.array(historyEntrySchema),
});
export type HistorySheet = z.infer<typeof historySheetSchema>;

/** All that the page of a sheet can be told to draw. */
export const drawnSheetSchema = z.union([sheetSchema, historySheetSchema]);
export type DrawnSheet = z.infer<typeof drawnSheetSchema>;

/** Where it goes: to the printer of the config, or as a PDF to the USB stick that staff plugged in. */
export const wayOutSchema = z.enum(['printer', 'usb']);
export type WayOut = z.infer<typeof wayOutSchema>;

/** What came of it, each with a line on the screen. */
export const paperOutcomes = [
  /** The printer has it, or the stick holds it. */
  'printed',
  'saved',
  /** No printer is configured, or the system does not know the one that is. */
  'no-printer',
  'unknown-printer',
  /** What keeps the printer; the sheet waits in its queue where it was sent before that was seen. */
  'no-paper',
  'jammed',
  'stopped',
  'refuses',
  'offline',
  'needs-help',
  'no-usb',
  'several-usb',
  'full',
  'read-only',
  'gone',
  /** Another sheet is being made. */
  'busy',
  /** The visit ended before. */
  'cancelled',
  'failed',
] as const;
export const paperOutcomeSchema = z.enum(paperOutcomes);
export type PaperOutcome = z.infer<typeof paperOutcomeSchema>;
