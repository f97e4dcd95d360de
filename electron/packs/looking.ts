/** When packs are looked for: again and again, and sooner where the system says that something came. */
import type { Log } from '../records/log.ts';
import type { ContentPacks } from './packs.ts';

/** Milliseconds between two looks. A share tells nobody of what comes. */
export const lookEvery = 10_000;
/** Milliseconds to the next look after something came, and while a file is still being copied. */
export const lookSoon = 2000;

interface Watcher {
  on(event: 'error', listener: () => void): unknown;
  close(): void;
}

export interface LookingParts {
  packs: Pick<ContentPacks, 'look' | 'isWaiting'>;
  /** The whole path of the drop folder; null where there is none. */
  dropFolder: () => string | null;
  /** Lets the system tell of a folder; throws where it cannot. */
  watch: (folder: string, heard: () => void) => Watcher;
  later: (run: () => void, milliseconds: number) => () => void;
  log: Pick<Log, 'error'>;
}

export class Looking {
  readonly #parts: LookingParts;
  #cancel: () => void = () => undefined;
  #watched: { folder: string; watcher: Watcher } | undefined;

  constructor(parts: LookingParts) {
    this.#parts = parts;
  }

  /** Looks at once, and from then on without an end. */
  begin(): void {
    this.#next(0);
  }

  /** Looks in a moment, instead of when it would have. */
  soon(): void {
    this.#next(lookSoon);
  }

  #next(milliseconds: number): void {
    this.#cancel();
    this.#cancel = this.#parts.later(() => void this.#look(), milliseconds);
  }

  async #look(): Promise<void> {
    const { packs, log } = this.#parts;
    this.#watch();
    try {
      await packs.look();
    } catch (error) {
      log.error(`content packs cannot be looked for: ${String(error)}`);
    }
    this.#next(packs.isWaiting ? lookSoon : lookEvery);
  }

  /** Lets the system tell of the folder, where it can; the looks do not rely on it. */
  #watch(): void {
    const folder = this.#parts.dropFolder();
    if (this.#watched?.folder === folder) return;
    this.#watched?.watcher.close();
    this.#watched = undefined;
    if (folder === null) return;
    try {
      const watcher = this.#parts.watch(folder, () => this.soon());
      watcher.on('error', () => {
        watcher.close();
        // Another may be watched by now.
        if (this.#watched?.watcher === watcher) this.#watched = undefined;
      });
      this.#watched = { folder, watcher };
    } catch {
      // It is not there yet, or its system cannot tell.
    }
  }
}
