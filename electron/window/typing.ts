import type { SessionState } from '../bridge/contract.ts';

/** Knows in which pages a visitor searches, so that letters reach these and no others. */
export class Typing {
  readonly #pages = new Set<number>();

  /** A page tells where its session is; one that is loaded anew tells so again. */
  told(page: number, state: SessionState): void {
    if (state === 'search') this.#pages.add(page);
    else this.#pages.delete(page);
  }

  /** Whether letters may reach a page. */
  isIn(page: number): boolean {
    return this.#pages.has(page);
  }
}
