/** `glossary/<language>.yaml`: hard words in plain words. */
import { z } from 'zod';
import { jurisdictionsSchema, nameSchema } from './words.ts';

export const glossaryFileEntrySchema = z.strictObject({
  id: nameSchema.describe('The same in every language.'),
  ref: z.string().max(20).optional().describe('The number in the fact base it came from.'),
  term: z.string().trim().min(1).max(120).describe('The word as the glossary shows it.'),
  forms: z.array(z.string().trim().min(1).max(120)).min(1).describe('The spellings that slides use for it.'),
  meaning: z.string().trim().min(1).max(600).describe('What it means, in plain words.'),
  picture: nameSchema
    .optional()
    .describe(
      'A member of figures/cast.svg that shows it, such as t-cell: drawn beside it in the list of words.',
    ),
  jurisdictions: jurisdictionsSchema
    .optional()
    .describe('Countries whose list of words has it, where it holds in some alone. Left out: everywhere.'),
  name: z
    .boolean()
    .optional()
    .describe('True for names and abbreviations: the reading level and the number check leave them out.'),
});
export type GlossaryFileEntry = z.infer<typeof glossaryFileEntrySchema>;
