/**
 * How long the door stays shut after wrong PINs: longer with each, until a right one comes.
 *
 * It asks one clock only: how long the machine has run since it was switched on (`os.uptime`). Nobody can set that, so a
 * time of day that is set forward shortens nothing, and one that is set back, or a battery that died, locks nobody out
 * for days. A kiosk that is started again goes on waiting. A machine that was switched off for a while has waited at
 * least for as long as it has run since, and no more is known: so it may wait for a part of the same time once more, 15
 * minutes at most, and never for less than it must.
 */

/** What is remembered of wrong PINs, on the disk as well. */
export interface BackOff {
  /** Wrong PINs since the last right one. */
  failures: number;
  /** Milliseconds that were left to wait … */
  waitMs: number;
  /** … when the machine had run for so many milliseconds. */
  uptimeMs: number;
}

/** Milliseconds that the door stays shut after the first wrong PIN, the second and so on; the last for all others. */
export const waits: readonly number[] = [1_000, 5_000, 30_000, 5 * 60_000, 15 * 60_000];

const longestWait = Math.max(...waits);

export const noFailures: BackOff = { failures: 0, waitMs: 0, uptimeMs: 0 };

/** After a wrong PIN, or a try of which nobody knows yet how it ends. */
export function afterFailure({ failures }: BackOff, uptimeMs: number): BackOff {
  return shut(failures + 1, uptimeMs);
}

/** The same wrong PIN, told later: looking at it took a while, and the wait counts from when its end was told. */
export function toldNow({ failures }: BackOff, uptimeMs: number): BackOff {
  return shut(failures, uptimeMs);
}

function shut(failures: number, uptimeMs: number): BackOff {
  return { failures, waitMs: waits[Math.min(failures, waits.length) - 1] ?? 0, uptimeMs };
}

/**
 * Milliseconds that the door still stays shut, from 0 to 15 minutes. They are whole, since the bridge carries no others and a
 * machine's clock counts in parts of them; rounded up, so that nobody waits for less than they must.
 */
export function waitLeft({ waitMs, uptimeMs: since }: BackOff, uptimeMs: number): number {
  return Math.ceil(Math.max(0, waitMs - Math.max(0, uptimeMs - since)));
}

/**
 * What was remembered, as a start of the kiosk takes it up. Where the machine has been switched off meanwhile, its clock
 * began anew; what it says is then the least that can have passed. Numbers that make no sense are taken for the worst.
 */
export function resumed({ failures, waitMs, uptimeMs: since }: BackOff, uptimeMs: number): BackOff {
  const count = Number.isSafeInteger(failures) && failures >= 0 ? failures : waits.length;
  const left = Number.isFinite(waitMs) ? Math.min(Math.max(waitMs, 0), longestWait) : longestWait;
  const passed = uptimeMs >= since ? uptimeMs - since : uptimeMs;
  return { failures: count, waitMs: Math.max(0, left - (Number.isFinite(passed) ? passed : 0)), uptimeMs };
}
