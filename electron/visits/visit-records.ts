/**
 * What is counted of visits, in the database: when one began, to the minute, how long it was, to ten seconds, the language, decks
 * and slides by their ids, settings used, how it ended. Nothing that anybody wrote, asked, ticked or touched, and no name.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { Records } from '../records/database.ts';
import type { VisitEnd } from './schema.ts';

/** A visit that is over. */
export interface Visit {
  /** The day at the clinic on which it is written, `YYYY-MM-DD`. */
  day: string;
  /** Whole minutes since 1970. */
  minute: number;
  seconds: number;
  /** Null: the page was gone before it could tell. */
  language: string | null;
  ended: VisitEnd;
  decks: readonly { deck: string; furthest: string; last: string }[];
  used: readonly string[];
}

/** How often something was on a day. */
export interface DayCount {
  day: string;
  name: string;
  count: number;
}

/** How many visits of a day were in a language and ended so; the language is null where nobody knows. */
export interface VisitCount {
  day: string;
  language: string | null;
  ended: VisitEnd;
  count: number;
}

/** How often a slide was the last one that somebody saw of a deck, on a day. */
export interface LastSeen extends DayCount {
  deck: string;
}

/** More visits than this a kiosk cannot have had; the oldest go. */
export const visitsKept = 500_000;

export class VisitRecords {
  readonly #records: Pick<Records, 'use'>;

  constructor(records: Pick<Records, 'use'>) {
    this.#records = records;
  }

  /** @throws Error of the database */
  add({ day, minute, seconds, language, ended, decks, used }: Visit): void {
    this.#records.use((database) => {
      const { lastInsertRowid: visit } = database
        .prepare('INSERT INTO visit (day, minute, seconds, language, ended) VALUES (?, ?, ?, ?, ?)')
        .run(day, minute, seconds, language, ended);
      const deckRow = database.prepare('INSERT OR IGNORE INTO visit_deck VALUES (?, ?, ?, ?, ?)');
      for (const { deck, furthest, last } of decks) deckRow.run(visit, deck, day, furthest, last);
      const useRow = database.prepare('INSERT OR IGNORE INTO visit_use VALUES (?, ?, ?)');
      for (const feature of used) useRow.run(visit, feature, day);
    });
  }

  /** A consultation was opened on this day; nothing else is kept of it. @throws Error of the database */
  addConsultation(day: string): void {
    this.#records.use((database) =>
      database
        .prepare(
          'INSERT INTO consultation_day VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET times = times + 1',
        )
        .run(day),
    );
  }

  /** Forgets what was written before this day. @throws Error of the database */
  forget(before: string): void {
    this.#records.use((database) => {
      // Those of its decks and settings go with a visit.
      database.prepare('DELETE FROM visit WHERE day < ?').run(before);
      database.prepare('DELETE FROM visit WHERE id <= (SELECT max(id) FROM visit) - ?').run(visitsKept);
      database.prepare('DELETE FROM consultation_day WHERE day < ?').run(before);
    });
  }

  /** The first day of which anything is kept; null where nothing is. */
  firstDay(): string | null {
    return this.#records.use((database) => {
      const row = database.prepare('SELECT min(day) AS day FROM visit').get();
      return typeof row?.day === 'string' ? row.day : null;
    });
  }

  /** What there was from one day to another, both of which belong to it, each by day and name. */
  counts(from: string, to: string) {
    return this.#records.use((database) => ({
      // In the order of the index, so that nothing is sorted.
      visits: database
        .prepare(
          'SELECT day, language, ended, count(*) AS count FROM visit WHERE day BETWEEN ? AND ? GROUP BY day, language, ended',
        )
        .all(from, to)
        // The tables are written here alone.
        .map((row) => ({ ...row }) as unknown as VisitCount),
      uses: dayCounts(
        database,
        'SELECT day, feature AS name, count(*) AS count FROM visit_use WHERE day BETWEEN ? AND ? GROUP BY day, feature',
        [from, to],
      ),
      slides: database
        .prepare(
          'SELECT day, deck, last AS name, count(*) AS count FROM visit_deck WHERE day BETWEEN ? AND ? GROUP BY day, deck, last',
        )
        .all(from, to)
        .map((row) => ({ ...row }) as unknown as LastSeen),
      consultations: dayCounts(
        database,
        "SELECT day, 'consultations' AS name, times AS count FROM consultation_day WHERE day BETWEEN ? AND ?",
        [from, to],
      ),
    }));
  }

  /** The median of how long visits were, in seconds; null where there was none. */
  medianSeconds(from: string, to: string): number | null {
    const lengths = this.#records.use((database) =>
      database
        .prepare(
          'SELECT seconds, count(*) AS count FROM visit INDEXED BY visit_by_length WHERE day BETWEEN ? AND ? GROUP BY seconds',
        )
        .all(from, to),
    );
    const half = lengths.reduce((sum, { count }) => sum + Number(count), 0) / 2;
    let before = 0;
    for (const { seconds, count } of lengths) {
      before += Number(count);
      if (before > half) return Number(seconds);
    }
    return null;
  }
}

function dayCounts(database: DatabaseSync, sql: string, values: string[]): DayCount[] {
  return database
    .prepare(sql)
    .all(...values)
    .map((row) => ({ ...row }) as unknown as DayCount);
}
