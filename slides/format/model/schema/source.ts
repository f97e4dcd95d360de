/** `sources.yaml`: the documents on which facts rest. */
import { z } from 'zod';
import { sourceSchema } from '../library.ts';
import { nameSchema } from './words.ts';

export const sourceFileSchema = z.strictObject({
  id: nameSchema.describe('The speaking name that facts use.'),
  title: z.string().trim().min(1).max(300),
  publisher: z.string().trim().min(1).max(200),
  date: z
    .union([z.string(), z.int().transform(String)])
    .pipe(z.string().min(1).max(120))
    .describe('The date that the document gives, as text.'),
  kind: sourceSchema.shape.kind.describe('What kind of publisher stands behind it.'),
  address: z
    .url({ protocol: /^https?$/, error: 'write an address that begins with https://' })
    .describe('Where it can be found.'),
});
