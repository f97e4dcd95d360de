/** Whether a library may be why the kiosk could not keep its page. Pure. */

/**
 * Milliseconds after a library began to count in which an end in a crash loop is laid to it. Our own judgement: long enough for a visit
 * to end and for the next visitors to open its decks, short enough that a graphics card which fails later takes no content back.
 */
export const trialTime = 60 * 60_000;

/**
 * Whether the kiosk ended in a crash loop soon after the library began to count.
 *
 * @param since when it began to count, in milliseconds since 1970
 * @param loops when the kiosk ended in crash loops, in the same
 */
export function isSuspect(since: number, loops: readonly number[]): boolean {
  return loops.some((at) => at >= since && at - since <= trialTime);
}
