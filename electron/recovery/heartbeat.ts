/** Asks one page again and again whether it lives, as its pulse says, for as long as it can answer. */
import { asleep, nextPulse, type PulseEvent, pulseTimes } from './pulse.policy.ts';

export interface HeartbeatParts {
  /** Milliseconds; only differences count. */
  now: () => number;
  /** Runs something later, in milliseconds, and returns what cancels it. */
  later: (run: () => void, milliseconds: number) => () => void;
  /** Asks the page. */
  ask: () => void;
  /** The page is frozen. It is not asked again before it is awake again. */
  frozen: () => void;
}

export class Heartbeat {
  readonly #parts: HeartbeatParts;
  #pulse = asleep;
  #cancel: (() => void) | null = null;
  /** Whether the page could answer if somebody could see it. */
  #isUp = false;
  /** Why nobody can see it. */
  readonly #hidden = new Set<string>();

  constructor(parts: HeartbeatParts) {
    this.#parts = parts;
  }

  /** The page lives: it called. From now on it is asked. */
  lives(): void {
    this.#isUp = true;
    this.#settle();
    this.#hear('life');
  }

  /** The page cannot answer: it is loading, or gone. */
  rests(): void {
    this.#isUp = false;
    this.#settle();
  }

  /** Nobody can see the page, or they can again, for one of several reasons: the machine sleeps, or is locked. */
  hidden(why: string, isHidden: boolean): void {
    if (isHidden) this.#hidden.add(why);
    else this.#hidden.delete(why);
    this.#settle();
  }

  #settle(): void {
    this.#hear(this.#isUp && this.#hidden.size === 0 ? 'wake' : 'rest');
  }

  #hear(type: PulseEvent['type']): void {
    const { pulse, act } = nextPulse(this.#pulse, { type, now: this.#parts.now() });
    this.#pulse = pulse;
    if (!pulse.isAwake) {
      this.#cancel?.();
      this.#cancel = null;
    } else {
      this.#cancel ??= this.#parts.later(() => this.#look(), pulseTimes.look);
    }
    if (act === 'ask') this.#parts.ask();
    if (act === 'frozen') {
      this.#isUp = false;
      this.#parts.frozen();
    }
  }

  #look(): void {
    this.#cancel = null;
    this.#hear('look');
  }
}
