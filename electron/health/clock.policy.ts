/** Whether the clock of the computer can be believed. Pure; times in milliseconds. */

/** One look at both clocks. */
export interface Look {
  /** The clock on the wall, since 1970. */
  wall: number;
  /** A clock that nobody sets and that goes on while the computer sleeps: how long it has been on. */
  steady: number;
}

export interface Jump {
  /** What the clock on the wall said after it. */
  at: number;
  /** By how much it was set forward, or back when it is below 0. */
  by: number;
}

/** A clock that is kept right by the network moves by less than this at a time. */
const least = 120_000;

/** How far the wall's clock was set between two looks; null when it was not. */
export function jumpBetween(before: Look, now: Look): Jump | null {
  const by = now.wall - before.wall - (now.steady - before.steady);
  return Math.abs(by) >= least ? { at: now.wall, by } : null;
}

/** A jump as a line of the log. */
export function jumpLine({ by }: Jump): string {
  const minutes = Math.round(Math.abs(by) / 60_000);
  const span = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
  return `the clock was set ${by > 0 ? 'forward' : 'back'} by ${span}`;
}
