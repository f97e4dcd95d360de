/**
 * A page whose clocks leap: what the session reads (`performance.now`, `Date.now`, the time of an event) is ahead of the
 * machine by as much as a test wants, so that nobody waits. Timers keep their own pace; the session's tick comes as ever.
 */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    leapingClock: {
      /** Sets the page's clocks forward by so many milliseconds. */
      leap: (milliseconds: number) => void;
    };
  }
}

/** Gives an open page clocks that leap. */
export async function installLeapingClock(page: Page): Promise<void> {
  await page.evaluate(() => {
    let ahead = 0;
    const { now: wall } = Date;
    const { now: steady } = Performance.prototype;
    const stamp = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp');
    Date.now = () => wall() + ahead;
    Performance.prototype.now = function now() {
      return steady.call(this) + ahead;
    };
    Object.defineProperty(Event.prototype, 'timeStamp', {
      get(this: Event) {
        return stamp?.get?.call(this) + ahead;
      },
    });
    window.leapingClock = {
      leap: (milliseconds) => {
        ahead += milliseconds;
      },
    };
  });
}
