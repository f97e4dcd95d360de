/** Knows whether anybody is in the middle of a visit, so that nothing changes under a visitor's hands. */
import type { WebContents } from 'electron';
import type { SessionState } from '../bridge/contract.ts';

const atRest: readonly SessionState[] = ['attract', 'asleep', 'reset'];

export class Calm {
  /** The pages with a visit. */
  readonly #busy = new Set<number>();
  /** What waits, by what it is about. */
  readonly #waiting = new Map<string, () => void>();

  /** A page that crashes or goes takes its visit along. */
  watch(contents: Pick<WebContents, 'id' | 'on'>): void {
    const { id } = contents;
    const over = () => this.#over(id);
    contents.on('render-process-gone', over);
    contents.on('destroyed', over);
  }

  /** A page tells where its session is. */
  told(page: number, state: SessionState): void {
    if (atRest.includes(state)) this.#over(page);
    else this.#busy.add(page);
  }

  /** Runs this once nobody is in a visit; at once when nobody is now. Of wishes about the same only the last one counts. */
  whenCalm(run: () => void, about = 'files'): void {
    this.#waiting.set(about, run);
    this.#runWaiting();
  }

  #over(page: number): void {
    this.#busy.delete(page);
    this.#runWaiting();
  }

  #runWaiting(): void {
    if (this.#busy.size > 0) return;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const run of waiting) run();
  }
}
