/** `deck.yaml`: what is true of a deck in every language. */
import { z } from 'zod';
import { countries } from '../countries.ts';
import { groupSchema } from '../library.ts';
import { jurisdictionsSchema, nameSchema } from './words.ts';

export const deckFileSchema = z.strictObject({
  id: nameSchema.describe('The name of the deck; the same as the name of its folder.'),
  group: groupSchema.describe('The part of the home screen on which the deck stands.'),
  order: z.number().min(0).max(1000).describe('The place within its group; the smallest comes first.'),
  minutes: z.int().min(1).max(60).describe('Reading time in minutes.'),
  audience: z
    .array(z.enum(['patients', 'families', 'children', 'professionals']))
    .min(1)
    .describe('For whom the deck is written.'),
  jurisdictions: jurisdictionsSchema.describe(
    `Countries in which the deck is shown: ${countries.join(', ')}, or all.`,
  ),
  card: nameSchema.describe('The figure on the card of the home screen, without “.svg”.'),
});
export type DeckFile = z.infer<typeof deckFileSchema>;
