/** What `health.json` holds, for whoever reads it, and for the kiosk itself, which goes on counting from it. */
import { z } from 'zod';
import type { FleetHealth } from './fleet.policy.ts';

const count = z.int().min(0);
const day = z.iso.date();
const moment = z.iso.datetime();

export const fleetSchema = z.object({
  format: z.literal(1).describe('The version of this form.'),
  at: moment.describe('When this was written. Older than ten minutes: the kiosk is silent.'),
  up: z.boolean().describe('Whether a page of the kiosk is shown.'),
  startedAt: moment,
  version: z.string(),
  host: z.enum(['electron', 'preview']),
  builtOn: day.nullable().describe('The day on which the program was built.'),
  content: z.object({
    version: z.string().nullable(),
    builtOn: day.nullable(),
    decks: count,
    texts: count.describe('Decks that are offered, each language counted by itself.'),
    unsigned: count.describe('Those of them that the clinic has not signed.'),
    damaged: count.describe('Those that cannot be shown because a file is damaged.'),
    expiredSlides: count.describe('Slides that rest on a fact past its review date.'),
    nextExpiry: day.nullable().describe('The day after which there will be more of them.'),
  }),
  counters: z.object({
    visits: count.describe('In the waiting room; told once an hour, in fives.'),
    recoveries: count.describe('Pages shown anew after a crash or a hang.'),
    restarts: z
      .object({ asked: count, crash: count, computer: count, silent: count })
      .describe('Starts after an earlier one: somebody asked; it gave up; the computer; without a word.'),
  }),
  lastVisitorHours: count
    .nullable()
    .describe(
      'Whole hours since somebody was there; null: nobody since the start, or visits are not counted.',
    ),
  problems: z
    .object({ settings: count, signOffs: count, displays: count })
    .describe('How many there are; what they are stands in the log and on the page Health.'),
  disk: z.object({ freeBytes: count, sizeBytes: count }).nullable(),
  isSpareFolder: z.boolean(),
  recordsLast: z.boolean(),
  graphicsRest: z.boolean(),
  clock: z.object({ isBeforeBuild: z.boolean(), lastJumpSeconds: z.number() }),
  lockCheck: z.object({ failing: z.array(z.string()), unseen: count }).nullable(),
}) satisfies z.ZodType<FleetHealth>;

/** The text of `docs/schemas/health.schema.json`. */
export function healthJsonSchema(): object {
  return z.toJSONSchema(fleetSchema);
}
