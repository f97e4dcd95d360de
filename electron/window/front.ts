/** Brings the locked windows back to the front when another program has taken it. */
import type { BrowserWindow } from 'electron';
import { frontTimes, waitBefore } from './front.policy.ts';

export type FrontWindow = Pick<BrowserWindow, 'isDestroyed' | 'isFocused' | 'moveTop' | 'focus'>;

export interface FrontParts {
  /** The windows from the back to the front; the last one takes the focus. */
  windows: () => readonly FrontWindow[];
  /** Milliseconds; only differences count. */
  now: () => number;
  /** Runs something later, in milliseconds, and returns what cancels it. */
  later: (run: () => void, milliseconds: number) => () => void;
  /** Hears of each attempt. */
  tell: (message: string) => void;
}

export class Front {
  readonly #parts: FrontParts;
  #attempts = 0;
  #triedAt = Number.NEGATIVE_INFINITY;
  #isPlanned = false;

  constructor(parts: FrontParts) {
    this.#parts = parts;
  }

  /** A window has lost the focus; perhaps to another of the kiosk's own. */
  lost(): void {
    if (this.#isPlanned) return;
    if (Math.abs(this.#parts.now() - this.#triedAt) > frontTimes.calm) this.#attempts = 0;
    this.#plan();
  }

  #plan(): void {
    this.#isPlanned = true;
    this.#parts.later(() => {
      this.#isPlanned = false;
      this.#reclaim();
    }, waitBefore(this.#attempts));
  }

  #reclaim(): void {
    const windows = this.#parts.windows().filter((window) => !window.isDestroyed());
    if (windows.length === 0 || windows.some((window) => window.isFocused())) return;
    this.#attempts += 1;
    this.#triedAt = this.#parts.now();
    this.#parts.tell(`another program was in front; the kiosk comes back, for the ${this.#attempts}. time`);
    for (const window of windows) window.moveTop();
    windows.at(-1)?.focus();
    // The system may refuse, and then tells of no further loss.
    this.#plan();
  }
}
