import type { SessionState } from '../bridge/contract.ts';
import type { Typed } from './keys.policy.ts';

/** What is typed where: letters into the search, digits at the staff door and behind it; a text besides, where its keyboard is open. */
const typedAt: Partial<Readonly<Record<SessionState, Typed>>> = {
  search: 'letters',
  door: 'digits',
  staff: 'digits',
};

/** Where nobody can be in the middle of a text. */
const textless: readonly SessionState[] = ['attract', 'asleep', 'door', 'reset'];

/** Knows in which pages something is typed, so that letters or digits reach these and no others. */
export class Typing {
  readonly #pages = new Map<number, Typed>();
  /** Pages that show their keyboard for a text. */
  readonly #writing = new Set<number>();

  /** A page tells where its session is; one that is loaded anew tells so again. */
  told(page: number, state: SessionState): void {
    this.#pages.set(page, typedAt[state] ?? 'nothing');
    if (textless.includes(state)) this.#writing.delete(page);
  }

  /** A page shows its keyboard for a text, or no longer does. */
  writes(page: number, isWriting: boolean): void {
    if (isWriting) this.#writing.add(page);
    else this.#writing.delete(page);
  }

  /** What may be typed in a page. */
  in(page: number): Typed {
    return this.#writing.has(page) ? 'text' : (this.#pages.get(page) ?? 'nothing');
  }
}
