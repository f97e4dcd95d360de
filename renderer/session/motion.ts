/**
 * A finger that lies on the glass for longer than these milliseconds no longer counts as somebody's: something leans
 * on the screen, or the end of the touch was lost.
 */
export const longestTouch = 60_000;

/** Movements are told at most this often, in milliseconds. */
const moveEvery = 500;

/** When, in milliseconds, a finger last went down and when a movement was last told. */
export interface Motion {
  lastDown: number;
  lastTold: number;
}

export const noMotion: Motion = { lastDown: Number.NEGATIVE_INFINITY, lastTold: Number.NEGATIVE_INFINITY };

/** The motion after a finger went down. */
export function touchedDown(motion: Motion, at: number): Motion {
  return { ...motion, lastDown: at };
}

/** Whether a movement is worth telling as a sign of life. A wheel turns without a finger on the glass. */
export function isWorthTelling(motion: Motion, by: 'finger' | 'wheel', at: number): boolean {
  const isHeld = by === 'finger' && at - motion.lastDown > longestTouch;
  return !isHeld && at - motion.lastTold >= moveEvery;
}

/** The motion after a movement was told. */
export function told(motion: Motion, at: number): Motion {
  return { ...motion, lastTold: at };
}
