/** The PINs of the two roles and the wrong ones, as the database keeps them. */
import type { Records } from '../records/database.ts';
import { type BackOff, noFailures } from './back-off.policy.ts';
import { hashPin, isPin } from './pin.ts';

/** `admin` may do everything that `staff` may, and besides change PINs and settings. */
export const staffRoles = ['staff', 'admin'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Whether a role has a PIN, and one that it was given for the first time only. */
export type PinState = 'none' | 'temporary' | 'set';

interface Kept {
  hash: string;
  isTemporary: boolean;
}

export class Pins {
  readonly #records: Pick<Records, 'use'>;
  readonly #now: () => number;
  readonly #hash: (pin: string) => Promise<string>;

  /** @param hash what is kept of a PIN; another one only in tests that try many */
  constructor(records: Pick<Records, 'use'>, now: () => number, hash = (pin: string) => hashPin(pin)) {
    this.#hash = hash;
    this.#records = records;
    this.#now = now;
  }

  /** Which roles have a PIN. */
  states(): Record<StaffRole, PinState> {
    const kept = this.#kept();
    const stateOf = (role: StaffRole): PinState => {
      const own = kept.get(role);
      if (!own) return 'none';
      return own.isTemporary ? 'temporary' : 'set';
    };
    return { staff: stateOf('staff'), admin: stateOf('admin') };
  }

  /** Whose PIN this is, or null. Each PIN that is kept is tried, whatever came of the others. */
  async roleOf(pin: string): Promise<StaffRole | null> {
    let found: StaffRole | null = null;
    for (const [role, { hash }] of this.#kept()) {
      if (await isPin(pin, hash)) found = role;
    }
    return found;
  }

  /** Keeps these PINs from now on, all of them or none. `isTemporary`: each is to be changed when it is used first. */
  async set(pins: Readonly<Partial<Record<StaffRole, string>>>, isTemporary: boolean): Promise<void> {
    const hashes: [StaffRole, string][] = [];
    for (const role of staffRoles) {
      const pin = pins[role];
      if (pin !== undefined) hashes.push([role, await this.#hash(pin)]);
    }
    this.#records.use((database) => {
      const put = database.prepare(
        'INSERT OR REPLACE INTO staff_pin (role, hash, is_temporary, set_at) VALUES (?, ?, ?, ?)',
      );
      for (const [role, hash] of hashes) put.run(role, hash, isTemporary ? 1 : 0, this.#now());
    });
  }

  /** What is remembered of wrong PINs. */
  backOff(): BackOff {
    return this.#records.use((database) => {
      const row = database
        .prepare('SELECT failures, wait_ms, uptime_ms FROM staff_back_off WHERE id = 1')
        .get();
      if (!row) return noFailures;
      return { failures: Number(row.failures), waitMs: Number(row.wait_ms), uptimeMs: Number(row.uptime_ms) };
    });
  }

  /** Remembers wrong PINs; it is on the disk when this returns. */
  remember({ failures, waitMs, uptimeMs }: BackOff): void {
    this.#records.use((database) =>
      database
        .prepare(
          'INSERT OR REPLACE INTO staff_back_off (id, failures, wait_ms, uptime_ms) VALUES (1, ?, ?, ?)',
        )
        .run(failures, Math.ceil(waitMs), Math.floor(uptimeMs)),
    );
  }

  /** Whether a reset file with this digest was taken before. */
  wasTaken(digest: string): boolean {
    return this.#records.use(
      (database) => database.prepare('SELECT 1 FROM staff_reset WHERE digest = ?').get(digest) !== undefined,
    );
  }

  /** Remembers that a reset file was taken. */
  took(digest: string): void {
    this.#records.use((database) =>
      database
        .prepare('INSERT OR REPLACE INTO staff_reset (digest, at) VALUES (?, ?)')
        .run(digest, this.#now()),
    );
  }

  #kept(): Map<StaffRole, Kept> {
    const rows = this.#records.use((database) =>
      database.prepare('SELECT role, hash, is_temporary FROM staff_pin').all(),
    );
    // The table takes no other roles.
    return new Map(
      rows.map(({ role, hash, is_temporary }) => [
        role as StaffRole,
        { hash: String(hash), isTemporary: is_temporary === 1 },
      ]),
    );
  }
}
