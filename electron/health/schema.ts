/** What staff are told of the kiosk's health and of what went wrong, as it crosses the bridge. */
import { z } from 'zod';
import { type LineName, type Saying, sayings, table } from './health.policy.ts';
import { type Means, meanings, mostTroubles, troubleKinds } from './troubles.policy.ts';

const verdictSchema = z.enum(['good', 'look', 'it']);
const text = z.string().max(400);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const valueSchema = z.union([
  text,
  z.number(),
  z.strictObject({ at: z.number() }),
  z.strictObject({ day }),
  z.strictObject({ bytes: z.number() }),
  z.strictObject({ seconds: z.number() }),
]);

/** Something in the clinic's files, as the log has it, and what to write instead. */
const problemSchema = z.object({
  file: text,
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  field: text.nullable(),
  value: text.nullable(),
  advice: text,
});
export type ToldProblem = z.infer<typeof problemSchema>;

/** More problems say nothing new; the log has them. */
export const mostProblems = 50;

const lineSchema = z.object({
  line: z.enum(Object.keys(table) as [LineName, ...LineName[]]),
  verdict: verdictSchema,
  /** What is said, by the name of the words, and what is put into them. */
  says: z.array(
    z.object({ id: z.enum(sayings as [Saying, ...Saying[]]), values: z.record(z.string(), valueSchema) }),
  ),
  /** What is wrong in the clinic's files, or with the displays. */
  problems: z.array(problemSchema).max(mostProblems),
});

export const healthSchema = z.object({ at: z.number(), lines: z.array(lineSchema) });
export type Health = z.infer<typeof healthSchema>;

const troubleSchema = z.object({
  /** Milliseconds since 1970, when it came last. */
  at: z.number(),
  level: z.enum(['warn', 'error']),
  kind: z.enum(troubleKinds),
  means: z.enum([...(Object.keys(meanings) as Exclude<Means, 'other'>[]), 'other']),
  /** The line of the log, shortened. */
  line: text,
  /** How often it came without anything else between. */
  times: z.int().positive(),
});

/** The newest first. */
export const troublesSchema = z.array(troubleSchema).max(mostTroubles);
export type Troubles = z.infer<typeof troublesSchema>;
