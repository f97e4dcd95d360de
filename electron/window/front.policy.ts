/** How the kiosk comes back to the front when something else takes the focus. */

export const frontTimes = {
  /** Milliseconds until the first attempt; each further one waits twice as long, up to the most. */
  first: 100,
  most: 30_000,
  /** After so many milliseconds with the focus kept, attempts are counted anew. */
  calm: 60_000,
} as const;

/**
 * How long to wait before the next attempt, in milliseconds, after so many that went before. Two programs that both want
 * the front would otherwise take it from each other without end.
 */
export function waitBefore(attempts: number): number {
  return Math.min(frontTimes.most, frontTimes.first * 2 ** attempts);
}
