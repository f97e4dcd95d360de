import type { Index } from '../../slides/format/model/catalogue.ts';
import type { ReportFault } from '../session-driver/faults.ts';

/** The index of a language: on its way, here, or not to be had. */
export type IndexState = { status: 'loading' } | { status: 'ready'; index: Index } | { status: 'failed' };

const loading: IndexState = { status: 'loading' };

export interface IndexParts {
  /** Fetches the index of a language, and what its cards are drawn with. */
  ask: (language: string) => Promise<Index>;
  report: ReportFault;
  /** Whether nobody is in the middle of a visit. */
  mayChange: () => boolean;
}

/**
 * The indexes of all languages, fetched ahead so that a change of language is at once. They are fetched anew only
 * when the shell says that they are others, and nothing is changed under a visitor's hands.
 */
export class Indexes {
  readonly #parts: IndexParts;
  readonly #listeners = new Set<() => void>();
  /** How often each language was asked for. */
  readonly #asked = new Map<string, number>();
  #shown: Readonly<Record<string, IndexState>> = {};
  #arrived: Readonly<Record<string, IndexState>> = {};

  constructor(parts: IndexParts) {
    this.#parts = parts;
  }

  /** Fetches these languages. What arrives during a visit waits for its end. */
  async renew(languages: readonly string[]): Promise<void> {
    await Promise.all(languages.map((language) => this.#renewOne(language)));
  }

  /** Shows what waited for the end of a visit, and fetches only what is not here. */
  async beginVisit(languages: readonly string[]): Promise<void> {
    this.#settle();
    const isMissing = (language: string) =>
      !this.#asked.has(language) || this.state(language).status === 'failed';
    await this.renew(languages.filter(isMissing));
  }

  state(language: string): IndexState {
    return this.#shown[language] ?? loading;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #renewOne(language: string): Promise<void> {
    const { ask, report, mayChange } = this.#parts;
    const time = (this.#asked.get(language) ?? 0) + 1;
    this.#asked.set(language, time);
    const state = await ask(language).then(
      (index): IndexState => ({ status: 'ready', index }),
      (error): IndexState => {
        report('library index', error);
        return { status: 'failed' };
      },
    );
    // An answer that was overtaken by a later one is not what the shell would say now.
    if (this.#asked.get(language) !== time) return;
    this.#arrived = { ...this.#arrived, [language]: state };
    if (mayChange() || this.state(language).status !== 'ready') this.#settle();
  }

  #settle(): void {
    if (Object.keys(this.#arrived).length === 0) return;
    this.#shown = { ...this.#shown, ...this.#arrived };
    this.#arrived = {};
    for (const listener of this.#listeners) listener();
  }
}
