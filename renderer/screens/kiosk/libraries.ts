import { useCallback, useSyncExternalStore } from 'react';
import type { Library } from '../../../slides/format/model/library.ts';
import type { ReportFault } from '../../session-driver/faults.ts';

/** A library on its way, here, or not to be had. */
export type Shelf = { status: 'loading' } | { status: 'ready'; library: Library } | { status: 'failed' };

const loading: Shelf = { status: 'loading' };

/**
 * The libraries of all languages, fetched ahead so that a change of language is at once. They are fetched anew for
 * each visit, because days pass and clinics sign decks, but nothing is changed under a visitor's hands.
 */
export class Libraries {
  readonly #fetch: (language: string) => Promise<Library>;
  readonly #report: ReportFault;
  readonly #mayChange: () => boolean;
  readonly #listeners = new Set<() => void>();
  #shown: Readonly<Record<string, Shelf>> = {};
  #arrived: Readonly<Record<string, Shelf>> = {};

  constructor(
    fetch: (language: string) => Promise<Library>,
    report: ReportFault,
    /** Whether nobody is in the middle of a visit. */
    mayChange: () => boolean,
  ) {
    this.#fetch = fetch;
    this.#report = report;
    this.#mayChange = mayChange;
  }

  /** Fetches every language. What arrives during a visit waits for its end. */
  async renew(languages: readonly string[]): Promise<void> {
    this.#settle();
    await Promise.all(languages.map((language) => this.#renewOne(language)));
  }

  shelf(language: string): Shelf {
    return this.#shown[language] ?? loading;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #renewOne(language: string): Promise<void> {
    const shelf = await this.#fetch(language).then(
      (library): Shelf => ({ status: 'ready', library }),
      (error): Shelf => {
        this.#report(`library ${language}`, error);
        return { status: 'failed' };
      },
    );
    this.#arrived = { ...this.#arrived, [language]: shelf };
    if (this.#mayChange() || this.shelf(language).status !== 'ready') this.#settle();
  }

  #settle(): void {
    if (Object.keys(this.#arrived).length === 0) return;
    this.#shown = { ...this.#shown, ...this.#arrived };
    this.#arrived = {};
    for (const listener of this.#listeners) listener();
  }
}

/** The library of a language as it stands. */
export function useShelf(libraries: Libraries, language: string): Shelf {
  const subscribe = useCallback((listener: () => void) => libraries.subscribe(listener), [libraries]);
  return useSyncExternalStore(subscribe, () => libraries.shelf(language));
}
