/** Who did what at the kiosk's staff door and behind it, and when. Never a PIN, never anything of a visitor. */
import type { AuditEvent } from './audit-events.policy.ts';
import type { Records } from './database.ts';
import type { Log } from './log.ts';

export interface AuditEntry {
  event: AuditEvent;
  /** Who it was; null when nobody was identified. */
  role: 'staff' | 'admin' | null;
  /** In a few words. */
  detail: string;
}

/** An entry as it was recorded. `at`: milliseconds since 1970 by the machine's clock. */
export interface AuditRow extends AuditEntry {
  id: number;
  at: number;
}

/**
 * Rows that are kept; older ones go. Wrong PINs come every 15 minutes at most once the door stays shut, so that somebody
 * who wants an entry to go has to stand there for twenty days.
 */
export const auditKept = 2000;

export class Audit {
  readonly #records: Pick<Records, 'use'>;
  readonly #now: () => number;
  readonly #log: Pick<Log, 'error'>;

  constructor(records: Pick<Records, 'use'>, now: () => number, log: Pick<Log, 'error'>) {
    this.#records = records;
    this.#now = now;
    this.#log = log;
  }

  /** Records it. Never throws: what cannot be recorded is said in the log. */
  write({ event, role, detail }: AuditEntry): void {
    try {
      this.#records.use((database) => {
        const { lastInsertRowid } = database
          .prepare('INSERT INTO audit (at, event, role, detail) VALUES (?, ?, ?, ?)')
          .run(this.#now(), event, role, detail.slice(0, 200));
        database.prepare('DELETE FROM audit WHERE id <= ?').run(Number(lastInsertRowid) - auditKept);
      });
    } catch (error) {
      this.#log.error(`the audit cannot be written: ${String(error)}`);
    }
  }

  /** Forgets what is older than this, in milliseconds since 1970. @throws Error of the database */
  forget(before: number): void {
    this.#records.use((database) => database.prepare('DELETE FROM audit WHERE at < ?').run(before));
  }

  /** The newest entries first, at most so many. */
  latest(most: number): AuditRow[] {
    return this.#records.use((database) =>
      database
        .prepare('SELECT id, at, event, role, detail FROM audit ORDER BY id DESC LIMIT ?')
        .all(most)
        // The table is written here alone.
        .map((row) => ({ ...row }) as unknown as AuditRow),
    );
  }
}
