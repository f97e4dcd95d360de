/** `deck.yaml`: what is true of a deck in every language. */
import { z } from 'zod';
import { ages, diseases, productIds } from '../applies.ts';
import { countries } from '../countries.ts';
import { ageSchema, deckGroupSchema, diseaseSchema, productSchema } from '../library.ts';
import { jurisdictionsSchema, nameSchema } from './words.ts';

const reader = z.enum(['patients', 'families', 'children', 'professionals', 'consultant']);

/** What a consultant shows is not in the waiting room, so it is written for nobody who sits there. */
const isOneRoom = (readers: readonly string[]) => !readers.includes('consultant') || readers.length === 1;

export const deckFileSchema = z.strictObject({
  id: nameSchema.describe('The name of the deck; the same as the name of its folder.'),
  group: deckGroupSchema.describe(
    'The part of the home screen on which the deck stands; tool: on none, it is the words of a tool.',
  ),
  order: z.number().min(0).max(1000).describe('The place within its group; the smallest comes first.'),
  minutes: z.int().min(1).max(60).describe('Reading time in minutes.'),
  audience: z
    .union([z.array(reader).min(1), reader], `write one or more of ${reader.options.join(', ')}`)
    .transform((given) => (typeof given === 'string' ? [given] : given))
    .refine(isOneRoom, 'write consultant alone, or for whom else the deck is written')
    .describe('For whom the deck is written; consultant: it is not shown in the waiting room.'),
  jurisdictions: jurisdictionsSchema.describe(
    `Countries in which the deck is shown: ${countries.join(', ')}, or all.`,
  ),
  diseases: z
    .array(diseaseSchema)
    .min(1)
    .optional()
    .describe(`Diseases that the whole deck is about: ${diseases.join(', ')}; all of them when left out.`),
  products: z
    .array(productSchema)
    .min(1)
    .optional()
    .describe(`Products that the whole deck is about: ${productIds.join(', ')}; all of them when left out.`),
  ages: z
    .array(ageSchema)
    .min(1)
    .optional()
    .describe(`Whom the whole deck is about: ${ages.join(', ')}; both when left out.`),
  card: nameSchema.describe('The figure on the card of the home screen, without “.svg”.'),
});
export type DeckFile = z.infer<typeof deckFileSchema>;
