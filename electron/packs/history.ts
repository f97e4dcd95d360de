/** What became of packs at this kiosk: which were installed, refused and taken back, by whom. The history only grows. */
import type { Records } from '../records/database.ts';
import type { Log } from '../records/log.ts';
import { mostPackHistory, type PackHistoryRow } from './schema.ts';

/** Rows that are kept; older ones go. */
export const packHistoryKept = 1000;

export class PackHistory {
  readonly #records: Pick<Records, 'use'>;
  readonly #log: Pick<Log, 'error'>;

  constructor(records: Pick<Records, 'use'>, log: Pick<Log, 'error'>) {
    this.#records = records;
    this.#log = log;
  }

  /** Never throws: what cannot be recorded is said in the log. */
  add({ at, event, pack, version, key, role, detail }: Omit<PackHistoryRow, 'id'>): void {
    try {
      this.#records.use((database) => {
        const { lastInsertRowid } = database
          .prepare(
            'INSERT INTO pack_event (at, event, pack, version, key, role, detail) VALUES (?, ?, ?, ?, ?, ?, ?)',
          )
          .run(at, event, pack, version, key, role, detail);
        database
          .prepare('DELETE FROM pack_event WHERE id <= ?')
          .run(Number(lastInsertRowid) - packHistoryKept);
      });
    } catch (error) {
      this.#log.error(`the history of packs cannot be written: ${String(error)}`);
    }
  }

  /** The newest first; none where they cannot be read, which the log says. */
  latest(most = mostPackHistory): PackHistoryRow[] {
    try {
      return this.#records.use((database) =>
        database
          .prepare(
            'SELECT id, at, event, pack, version, key, role, detail FROM pack_event ORDER BY id DESC LIMIT ?',
          )
          .all(most)
          // The table is written here alone.
          .map((row) => ({ ...row }) as unknown as PackHistoryRow),
      );
    } catch (error) {
      this.#log.error(`the history of packs cannot be read: ${String(error)}`);
      return [];
    }
  }
}
