import type { Index } from '../../slides/format/model/catalogue.ts';
import type { Lookup } from '../../slides/format/model/lookup.ts';
import type { ReportFault } from '../session-driver/faults.ts';

/** What can be looked up of an index: on its way, here, or not to be had. */
export type LookupState = { status: 'loading' } | { status: 'ready'; lookup: Lookup } | { status: 'failed' };

const loading: LookupState = { status: 'loading' };

export interface LookupParts {
  /** Fetches what can be looked up; null when it cannot be read. */
  ask: (language: string) => Promise<Lookup | null>;
  report: ReportFault;
}

/** What can be looked up, fetched when it is first wanted and kept as long as its index is. */
export class Lookups {
  readonly #parts: LookupParts;
  readonly #listeners = new Set<() => void>();
  readonly #states = new WeakMap<Index, LookupState>();

  constructor(parts: LookupParts) {
    this.#parts = parts;
  }

  /** Sees to it that what can be looked up of an index is here or on its way; what could not be had is tried again. */
  want(index: Index): void {
    const known = this.#states.get(index);
    if (known !== undefined && known.status !== 'failed') return;
    this.#states.set(index, loading);
    void this.#load(index);
  }

  state(index: Index): LookupState {
    return this.#states.get(index) ?? loading;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #load(index: Index): Promise<void> {
    try {
      const lookup = await this.#parts.ask(index.language);
      if (lookup === null) throw new Error('Nothing can be looked up.');
      this.#states.set(index, { status: 'ready', lookup });
    } catch (error) {
      this.#parts.report('lookup', error);
      this.#states.set(index, { status: 'failed' });
    }
    for (const listener of this.#listeners) listener();
  }
}
