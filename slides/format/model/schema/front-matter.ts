/** The front matter of a text file, `<language>.md`. */
import { z } from 'zod';

export const frontMatterSchema = z.strictObject({
  title: z.string().trim().min(1).max(80).describe('The title on the card and in the contents.'),
  summary: z.string().trim().min(1).max(120).describe('One line for the card on the home screen.'),
  status: z.enum(['draft', 'reviewed']).describe('Whether a person has read this text. Shown to staff.'),
  source: z
    .string()
    .regex(/^v1-[0-9a-f]{16}$/, 'write the hash that the content check prints for the first language')
    .optional()
    .describe('In translations: the hash of the text from which this one was made.'),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;
