/** The front matter of notes, `<language>.notes.md`. */
import { z } from 'zod';

export const notesMatterSchema = z.strictObject({
  status: z.enum(['draft', 'reviewed']).describe('Whether a person has read these notes. Shown to staff.'),
});
export type NotesMatter = z.infer<typeof notesMatterSchema>;
