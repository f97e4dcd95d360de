/**
 * When a finger presses. A browser's click is no measure of it: after half a second a touch screen sends a menu
 * instead, a finger that rolls a little is a drag, and while another finger lies on the glass there is no click at all.
 * So a control is pressed when the finger lifts on the control where it went down, however long it lay there; unless
 * nobody meant it (see `echo.ts`).
 *
 * The end of a touch can be lost; a finger that goes down anew is never judged by what it did before.
 */
import {
  changedAt,
  type Echo,
  type FingerDown,
  isBrush,
  isEcho,
  isTooEarly,
  lifted,
  noEcho,
  touched,
} from './echo.ts';
import { longestTouch } from './motion.ts';

export interface Pressing {
  /** The fingers that may still press, and where each went down. */
  readonly fingers: ReadonlyMap<number, FingerDown>;
  readonly echo: Echo;
}

/** Where and when a finger lifted; `control` is null beside the page, and for a hand that shakes also where nothing can be pressed. */
export type FingerUp = Omit<FingerDown, 'control'> & { control: object | null };

export const noPress: Pressing = { fingers: new Map(), echo: noEcho };

/**
 * CSS pixels that a finger may roll and still press: twice what fingers were seen to roll, and less than the 48 px
 * from which on a movement can be a swipe.
 */
export const longestRoll = 40;

/**
 * The same for a hand that shakes. Our own judgement: a fingertip is about 16 mm wide, and at 96 pixels an inch 64 px are as much.
 * A swipe of the narrowest panels begins before; a slide that turned under a finger is not pressed by it.
 */
const longestRollSteady = 64;

/** How far a finger may roll and still press, in CSS pixels. `isSteady`: it is that of a hand that shakes. */
export function rollOf(isSteady: boolean): number {
  return isSteady ? longestRollSteady : longestRoll;
}

/**
 * The fingers after one went down. Those that are long overdue are forgotten.
 *
 * @param side the shorter side of the screen, in CSS pixels
 * @param isSteady touches are those of a hand that shakes
 */
export function pressBegins(
  pressing: Pressing,
  finger: FingerDown,
  side: number,
  isSteady = false,
): Pressing {
  if (isEcho(pressing.echo, finger, side, isSteady)) {
    return { ...pressDrops(pressing, finger.pointer), echo: touched(pressing.echo, finger, finger.at) };
  }
  const still = [...pressing.fingers].filter(([, { at }]) => finger.at - at < longestTouch);
  return { ...pressing, fingers: new Map([...still, [finger.pointer, finger]]) };
}

/**
 * The fingers after one moved: one that went further than a roll drags or swipes, and no longer presses.
 *
 * @param isSteady touches are those of a hand that shakes
 */
export function pressMoves(
  pressing: Pressing,
  { pointer, x, y }: { pointer: number; x: number; y: number },
  isSteady = false,
): Pressing {
  const began = pressing.fingers.get(pointer);
  return began && Math.hypot(x - began.x, y - began.y) > rollOf(isSteady)
    ? pressDrops(pressing, pointer)
    : pressing;
}

/** The fingers after one was taken away: by a scroll, or because its touch is somebody else's. */
export function pressDrops(pressing: Pressing, pointer: number): Pressing {
  return { ...pressing, fingers: new Map([...pressing.fingers].filter(([each]) => each !== pointer)) };
}

/**
 * The fingers after one lifted, and what it presses: the control where it went down.
 *
 * @param isSteady touches are those of a hand that shakes
 */
export function pressEnds(
  pressing: Pressing,
  { pointer, control, x, y, at }: FingerUp,
  isSteady = false,
): { pressing: Pressing; pressed: FingerDown | null } {
  const { echo } = pressing;
  const began = pressMoves(pressing, { pointer, x, y }, isSteady).fingers.get(pointer);
  const others = pressDrops(pressing, pointer);
  const isMeant = began !== undefined && !isTooEarly(echo, began) && !(isSteady && isBrush(began, at));
  return isMeant && isOn(began, control, isSteady)
    ? { pressing: { ...others, echo: touched(echo, began, at) }, pressed: began }
    : { pressing: { ...others, echo: lifted(echo, pointer, at) }, pressed: null };
}

/**
 * Whether a finger lifts where it went down. One of a hand that shakes may lift beside it, as long as it lifts on no other button:
 * who does not mean it draws the finger away.
 */
function isOn(began: FingerDown, control: FingerUp['control'], isSteady: boolean): boolean {
  return began.control === control || (isSteady && began.isButton === true && control === null);
}

/** The fingers after the screen, the panel or the slide changed under them. */
export function pressedBefore(pressing: Pressing, at: number): Pressing {
  return { ...pressing, echo: changedAt(pressing.echo, at) };
}
