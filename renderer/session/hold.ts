/**
 * Holding the clinic's name: how staff ask for their door. A finger, or the mouse's button, goes down on it and stays for
 * three seconds, alone and where it is. Nothing shows for the first of them, so that a visitor who leans on the name sees
 * nothing; then a line grows (`clinic-name.module.css` has the same times).
 */
import { longestRoll } from './press.ts';

/** The finger that holds, where it went down and when, in milliseconds of a steady clock. */
export interface Hold {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly since: number;
}

/** How long it takes, in milliseconds. */
export const holdLasts = 3000;

/**
 * After a finger went down. Only one that is alone holds: a second one, wherever it is, ends it, since a hand that leans on
 * the glass is no finger that holds.
 *
 * @param onName whether it went down on the clinic's name
 * @param others whether another finger is down already
 */
export function holdBegins(
  { pointer, x, y, at }: { pointer: number; x: number; y: number; at: number },
  onName: boolean,
  others: boolean,
): Hold | null {
  return onName && !others ? { pointer, x, y, since: at } : null;
}

/** After a finger moved: one that rolls further than a finger does holds no more. */
export function holdMoves(hold: Hold | null, pointer: number, x: number, y: number): Hold | null {
  if (hold === null || hold.pointer !== pointer) return hold;
  return Math.hypot(x - hold.x, y - hold.y) > longestRoll ? null : hold;
}

/** After a finger lifted or was taken away. */
export function holdEnds(hold: Hold | null, pointer: number): Hold | null {
  return hold?.pointer === pointer ? null : hold;
}

/** Whether the name has been held for long enough. */
export function isHeld(hold: Hold | null, now: number): boolean {
  return hold !== null && now - hold.since >= holdLasts;
}
