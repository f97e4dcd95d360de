/**
 * When Chromium calls a page unresponsive: an input has been sent to it and stays unanswered. It asks nothing by itself, so
 * a frozen page that nobody touches is never told of.
 */

interface HangParts {
  onUnresponsive(): void;
  onResponsive(): void;
  /** How long an input may stay unanswered, in milliseconds. */
  patience?: number | undefined;
}

/** `kHungRendererDelay` of components/input/input_constants.h, but for Android. */
const usualPatience = 15_000;

export class HangMonitor {
  readonly #parts: HangParts;
  #waiting = 0;
  #timer: NodeJS.Timeout | undefined;
  #hangs = false;
  #stopped = false;

  constructor(parts: HangParts) {
    this.#parts = parts;
  }

  /** An input was sent, and is answered when this promise is settled. Each answer begins a new wait for those that are left. */
  sent(answer: Promise<unknown>): void {
    this.#waiting += 1;
    if (this.#waiting === 1) this.#wait();
    const done = (): void => this.#answered();
    answer.then(done, done);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #answered(): void {
    this.#waiting -= 1;
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    if (this.#hangs) {
      this.#hangs = false;
      this.#parts.onResponsive();
    }
    if (this.#waiting > 0) this.#wait();
  }

  #wait(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#hangs = true;
      this.#parts.onUnresponsive();
    }, this.#parts.patience ?? usualPatience);
    this.#timer.unref();
  }
}
