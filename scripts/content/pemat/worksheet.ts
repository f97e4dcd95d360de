/** The PEMAT worksheet of a deck, `docs/pemat/<deck>.yaml`: who answered which item how, and why. */
import { z } from 'zod';
import { daySchema } from '../../../slides/format/model/library.ts';
import { pematItems } from './items.ts';

const answerSchema = z.enum(
  ['agree', 'disagree', 'na', 'open'],
  'write agree, disagree, na, or open while nobody has rated it',
);

const ratedItemSchema = z
  .strictObject({
    item: z.int('write the number of a PEMAT-P item').describe('The number of the item in PEMAT-P.'),
    name: z.string().trim().min(1).describe('What the item asks, in a few words.'),
    answer: answerSchema.describe(
      '“open” while nobody has rated it; “na” only where PEMAT-P has that answer.',
    ),
    reason: z.string().trim().max(600).default('').describe('Why, with the slides it was seen on.'),
  })
  .superRefine(({ item, answer, reason }, context) => {
    const known = pematItems.find((one) => one.item === item);
    if (known === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['item'],
        message: 'PEMAT-P has the items 1 to 12 and 15 to 26',
      });
      return;
    }
    if (answer === 'na' && known.leftOutWhen === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['answer'],
        message: `item ${item} cannot be left out: write agree or disagree`,
      });
    }
    if (answer !== 'open' && reason === '') {
      context.addIssue({
        code: 'custom',
        path: ['reason'],
        message: 'say in a sentence why, and where it was seen',
      });
    }
  });

export const worksheetSchema = z.strictObject({
  deck: z.string().min(1).describe('The id of the deck.'),
  language: z.string().min(2).describe('The language that was read.'),
  content: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'write the 64 digits that npm run check:slides tells, or null')
    .nullable()
    .default(null)
    .describe('The hash of the content that was rated; null while nobody has rated the deck.'),
  ratedOn: daySchema.nullable().describe('The day of the rating; null while nobody has rated the deck.'),
  ratedBy: z
    .enum(['nobody', 'project', 'trained-rater'], 'write nobody, project or trained-rater')
    .describe('Who rated: the authors themselves, or a person trained in PEMAT who did not write the deck.'),
  note: z.string().trim().max(1000).describe('What a reader must know about this rating.'),
  items: z.array(ratedItemSchema).superRefine((items, context) => {
    const given = items.map(({ item }) => item);
    const twice = given.findIndex((item, index) => given.indexOf(item) !== index);
    if (twice !== -1) {
      context.addIssue({
        code: 'custom',
        path: [twice, 'item'],
        message: `item ${given[twice]} stands here twice: keep one`,
      });
    }
    const missing = pematItems.filter(({ item }) => !given.includes(item)).map(({ item }) => item);
    if (missing.length > 0) {
      context.addIssue({
        code: 'custom',
        path: [],
        message: `add the items that are missing: ${missing.join(', ')}`,
      });
    }
  }),
});
export type Worksheet = z.infer<typeof worksheetSchema>;
