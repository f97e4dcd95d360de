import type { SessionState } from '../bridge/contract.ts';
import type { Typed } from './keys.policy.ts';

/** What is typed where: letters into the search, digits at the staff door and behind it. */
const typedAt: Partial<Readonly<Record<SessionState, Typed>>> = {
  search: 'letters',
  door: 'digits',
  staff: 'digits',
};

/** Knows in which pages something is typed, so that letters or digits reach these and no others. */
export class Typing {
  readonly #pages = new Map<number, Typed>();

  /** A page tells where its session is; one that is loaded anew tells so again. */
  told(page: number, state: SessionState): void {
    this.#pages.set(page, typedAt[state] ?? 'nothing');
  }

  /** What may be typed in a page. */
  in(page: number): Typed {
    return this.#pages.get(page) ?? 'nothing';
  }
}
