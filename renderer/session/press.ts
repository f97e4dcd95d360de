/**
 * When a finger presses. A browser's click is no measure of it: after half a second a touch screen sends a menu
 * instead, a finger that rolls a little is a drag, and while another finger lies on the glass there is no click at all.
 * So a control is pressed when the finger lifts on the control where it went down, however long it lay there.
 *
 * The end of a touch can be lost; a finger that goes down anew is never judged by what it did before.
 */
import { longestTouch } from './motion.ts';

export interface FingerDown {
  pointer: number;
  /** What lies under the finger; only its identity counts. */
  control: object;
  /** CSS pixels from the top left. */
  x: number;
  y: number;
  /** Milliseconds of a steady clock. */
  at: number;
}

/** The fingers that may still press, and where each went down. */
export type Pressing = ReadonlyMap<number, FingerDown>;

export const noPress: Pressing = new Map();

/**
 * CSS pixels that a finger may roll and still press: twice what fingers were seen to roll, and less than the 48 px
 * from which on a movement can be a swipe.
 */
export const longestRoll = 40;

/** The fingers after one went down. Those that are long overdue are forgotten. */
export function pressBegins(pressing: Pressing, finger: FingerDown): Pressing {
  const still = [...pressing].filter(([, { at }]) => finger.at - at < longestTouch);
  return new Map([...still, [finger.pointer, finger]]);
}

/** The fingers after one moved: one that went further than a roll drags or swipes, and no longer presses. */
export function pressMoves(pressing: Pressing, pointer: number, x: number, y: number): Pressing {
  const began = pressing.get(pointer);
  return began && Math.hypot(x - began.x, y - began.y) > longestRoll
    ? pressDrops(pressing, pointer)
    : pressing;
}

/** The fingers after one was taken away: by a scroll, or because its touch is somebody else's. */
export function pressDrops(pressing: Pressing, pointer: number): Pressing {
  return new Map([...pressing].filter(([each]) => each !== pointer));
}

/** The fingers after one lifted over a control or beside the page, and what it presses: where it went down. */
export function pressEnds(
  pressing: Pressing,
  { pointer, control, x, y }: Omit<FingerDown, 'at' | 'control'> & { control: object | null },
): { pressing: Pressing; pressed: FingerDown | null } {
  const began = pressMoves(pressing, pointer, x, y).get(pointer);
  return {
    pressing: pressDrops(pressing, pointer),
    pressed: began !== undefined && began.control === control ? began : null,
  };
}
