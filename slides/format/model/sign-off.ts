/** A clinic's approval of one version of one deck, in one language and for one jurisdiction. */
import { z } from 'zod';
import { countrySchema, daySchema } from './library.ts';

export const signOffSchema = z.object({
  deck: z.string().min(1),
  language: z.string().min(1),
  jurisdiction: countrySchema,
  /** `notes`: of the consultant's notes of the deck; absent: of what is shown of it. */
  part: z.enum(['notes']).optional(),
  /** The one of the deck's `hashes` that stands for the content that was read and approved. */
  hash: z.string().min(1),
  /** Who approved it, for the clinic's own records; never shown to visitors. */
  by: z.string().optional(),
  /** The day of the approval, `YYYY-MM-DD`. */
  on: daySchema,
});
export type SignOff = z.infer<typeof signOffSchema>;
