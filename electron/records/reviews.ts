/**
 * The clinic's reviews as they are recorded: how far each is, item by item, and the history of who signed what or had a
 * concern. The history only grows. A row that cannot be read counts for nothing and is named in the log; the others stay.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { countrySchema, daySchema } from '../../slides/format/model/library.ts';
import {
  reviewItemIdSchema,
  reviewPartSchema,
  type Seen,
  seenSchema,
} from '../../slides/format/model/review.ts';
import type { Records } from './database.ts';
import type { Log } from './log.ts';

const textSchema = z.object({
  deck: z.string().min(1),
  language: z.string().min(1),
  country: countrySchema,
  part: reviewPartSchema,
});
/** What is signed by itself: a deck or its notes, in one language and for one country. */
export type ReviewedText = z.infer<typeof textSchema>;

const itemSchema = textSchema.extend({
  item: reviewItemIdSchema,
  hash: z.string().min(1),
  seen: z.instanceof(Uint8Array).transform((bytes, context): Seen => {
    const seen = unpacked(bytes);
    if (seen !== null) return seen;
    context.addIssue({ code: 'custom', message: 'cannot be unpacked' });
    return z.NEVER;
  }),
  verdict: z.enum(['approved', 'concern']),
  concern: z.string(),
  at: z.number(),
});
/** What was decided of an item, of what was seen then. */
export type ItemRow = z.infer<typeof itemSchema>;

const eventSchema = textSchema.extend({
  id: z.int(),
  /** Milliseconds since 1970, by the machine's clock. */
  at: z.number(),
  day: daySchema,
  event: z.enum(['signed', 'concern']),
  hash: z.string().min(1),
  item: z.union([z.literal(''), reviewItemIdSchema]),
  name: z.string(),
  office: z.string(),
  concern: z.string(),
  role: z.enum(['staff', 'admin']),
});
/** Somebody signed a text, or noted a concern about an item of it. */
export type ReviewEvent = z.infer<typeof eventSchema>;

/** Bytes that what was seen of an item may unpack to: a row that grows beyond is no honest one. */
const mostUnpacked = 1024 * 1024;

export class ReviewRecords {
  readonly #records: Pick<Records, 'use'>;
  readonly #log: Pick<Log, 'error'>;
  /** What was said of rows that do not count: each once. */
  readonly #said = new Set<string>();

  constructor(records: Pick<Records, 'use'>, log: Pick<Log, 'error'>) {
    this.#records = records;
    this.#log = log;
  }

  /** What was decided of the items of a text. */
  itemsOf(text: ReviewedText): ItemRow[] {
    const rows = this.#records.use((database) =>
      database
        .prepare('SELECT * FROM review_item WHERE deck = ? AND language = ? AND country = ? AND part = ?')
        .all(...keyOf(text)),
    );
    return this.#read('review_item', itemSchema, rows);
  }

  /** How many items of each text have a concern, and when something was last decided of it. */
  progress(): (ReviewedText & { concerns: number; at: number })[] {
    const rows = this.#records.use((database) =>
      database
        .prepare(
          `SELECT deck, language, country, part, sum(verdict = 'concern') AS concerns, max(at) AS at
           FROM review_item GROUP BY deck, language, country, part`,
        )
        .all(),
    );
    return this.#read('review_item', textSchema.extend({ concerns: z.int(), at: z.number() }), rows);
  }

  /** Keeps what was decided of an item in place of what was decided before; a concern goes into the history as well. */
  decide(row: ItemRow, event: Omit<ReviewEvent, 'id'> | null): void {
    this.#records.use((database) => {
      keep(database, row);
      if (event !== null) insert(database, event);
    });
  }

  /** Records a signature, and with it what was decided of items meanwhile; items that are no more are forgotten. */
  sign(event: Omit<ReviewEvent, 'id'>, items: readonly ItemRow[], gone: readonly string[]): void {
    this.#records.use((database) => {
      insert(database, event);
      for (const item of items) keep(database, item);
      const forget = database.prepare(
        'DELETE FROM review_item WHERE deck = ? AND language = ? AND country = ? AND part = ? AND item = ?',
      );
      for (const item of gone) forget.run(...keyOf(event), item);
    });
  }

  /** The whole history, the oldest first. */
  history(): ReviewEvent[] {
    const rows = this.#records.use((database) =>
      database.prepare('SELECT * FROM review_event ORDER BY id').all(),
    );
    return this.#read('review_event', eventSchema, rows);
  }

  #read<T>(table: string, schema: z.ZodType<T>, rows: readonly Record<string, unknown>[]): T[] {
    return rows.flatMap((row) => {
      const result = schema.safeParse({ ...row });
      if (result.success) return [result.data];
      const name = [row.deck, row.language, row.country, row.part, row.item ?? row.id].join(' ');
      const field = result.error.issues[0]?.path.join('.');
      this.#sayOnce(`the database has a row in ${table} that does not count (${name}): ${field} is damaged`);
      return [];
    });
  }

  #sayOnce(line: string): void {
    if (!this.#said.has(line)) this.#log.error(line);
    this.#said.add(line);
  }
}

type Database = Parameters<Parameters<Records['use']>[0]>[0];

function keep(database: Database, row: ItemRow): void {
  const { item, hash, seen, verdict, concern, at } = row;
  database
    .prepare('INSERT OR REPLACE INTO review_item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(...keyOf(row), item, hash, packed(seen), verdict, concern, at);
}

function insert(database: Database, event: Omit<ReviewEvent, 'id'>): void {
  const { at, day, hash, item, name, office, concern, role } = event;
  database
    .prepare(
      `INSERT INTO review_event (at, day, event, deck, language, country, part, hash, item, name, office, concern, role)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(at, day, event.event, ...keyOf(event), hash, item, name, office, concern, role);
}

function keyOf({ deck, language, country, part }: ReviewedText): [string, string, string, string] {
  return [deck, language, country, part];
}

function packed(seen: Seen): Uint8Array {
  return deflateRawSync(JSON.stringify(seen));
}

/** What was packed; null when it is damaged. */
function unpacked(bytes: Uint8Array): Seen | null {
  try {
    const text = inflateRawSync(bytes, { maxOutputLength: mostUnpacked }).toString('utf8');
    return seenSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
