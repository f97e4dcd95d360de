/** `facts/*.yaml`: lists of facts, each with its numbers, its sources and its review date. */
import { z } from 'zod';
import { daySchema } from '../library.ts';
import { factIdSchema, nameSchema } from './words.ts';

export const units = [
  'percent',
  'people',
  'doses',
  'cases',
  'products',
  'centres',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'years',
  'grade',
  'celsius',
  'fahrenheit',
  'usd',
  'gbp',
  'eur',
  'ml',
  'g-per-l',
  'lines',
  'times',
  'score',
  'count',
] as const;
export type Unit = (typeof units)[number];

const unit = z.enum(units).describe('What the number counts or measures.');
const dateText = z
  .union([z.string(), z.int().transform(String)])
  .pipe(
    z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'write a day, a month or a year, such as 2017-08-30'),
  );

/** A number to call, as it is printed; the country in which it is called is the fact's own. Quoted, so that no zero is lost. */
const phone = z
  .string()
  .max(24)
  .regex(/^\+?\d+(?:[ -]\d+)*$/, 'write groups of digits, such as "0808 2080 888"');

export const valueSchema = z.union(
  [
    z.strictObject({ value: z.number(), unit }),
    z.strictObject({ min: z.number(), max: z.number(), unit }),
    z.strictObject({ date: dateText }),
    z.strictObject({ phone }),
  ],
  'write { value, unit }, { min, max, unit }, { date }, or { phone } with the number in quotes as it is printed',
);
export type Value = z.infer<typeof valueSchema>;

/** Countries of facts: also those for which no deck is made, such as cn. */
const country = z.string().regex(/^(?:all|[a-z]{2})$/, 'write all or a country in two small letters');

/** A label older than this month; `unknown` when it is older and no month is known. */
const labelBefore = z.union(
  [z.literal('unknown'), z.string().regex(/^\d{4}-\d{2}$/)],
  'write a month, such as 2025-12, or unknown',
);

export const factSchema = z.strictObject({
  id: factIdSchema.describe('The speaking name that slides use.'),
  ref: z.string().max(20).optional().describe('The number of the fact in the fact base it came from.'),
  statement: z.string().trim().min(1).max(2000).describe('The fact in words.'),
  values: z
    .record(nameSchema, valueSchema)
    .describe('The numbers of the statement, each under a speaking name.'),
  jurisdiction: z
    .union([country, z.array(country).min(1)], 'write all, a country, or a list of countries')
    .transform((given) => (typeof given === 'string' ? [given] : given))
    .describe('Whose rule or approval it is; all for biology and trial results.'),
  authority: z.array(nameSchema).describe('Ids of the sources that the fact rests on.'),
  read: z.array(nameSchema).describe('Ids of the sources that were read to check it.'),
  readOn: daySchema.nullable().describe('The day on which they were read.'),
  reviewBy: daySchema.describe('The last day on which the fact may be shown without a new look.'),
  confidence: z.enum(['high', 'medium', 'low']),
  verification: z.enum(['read', 'partly', 'unread']).describe('Whether the source was read.'),
  remark: z
    .string()
    .optional()
    .describe('What the copies that were read left open; for the clinician’s report.'),
  remarkKind: z.enum(['confirmed', 'corrected', 'not-found']).optional(),
  supersededBy: factIdSchema
    .optional()
    .describe('The newer fact that takes its place: no slide may rest on this one any more.'),
  labelBefore: labelBefore
    .optional()
    .describe(
      'For figures from a product label: the month in which the label changed since, or unknown; the newer text was not read.',
    ),
});
export type Fact = z.infer<typeof factSchema>;
