/**
 * Touches that nobody meant: the second half of a double touch, and a finger that comes down on what has only just
 * appeared. They press nothing, while touches that follow each other more slowly, 400 ms apart, all count. A hand that
 * shakes has a setting of its own, by which the kiosk waits longer after each press.
 */

export interface FingerDown {
  pointer: number;
  /** What lies under the finger; only its identity counts. */
  control: object;
  /** A key of a keyboard on the screen, where one touch follows the other fast and a letter too many is soon erased. */
  isKey?: boolean;
  /** It is something to press, and not merely what lies there. */
  isButton?: boolean;
  /** CSS pixels from the top left. */
  x: number;
  y: number;
  /** Milliseconds of a steady clock. */
  at: number;
}

export interface Echo {
  /** The touch that pressed last, or the last of its echoes, and when it ended. */
  readonly latest: (FingerDown & { ended: number }) | null;
  /** When the screen, the panel or the slide last changed. */
  readonly changed: number;
}

export const noEcho: Echo = { latest: null, changed: Number.NEGATIVE_INFINITY };

/**
 * Milliseconds from touch to touch. A hand that trembles does so 4 to 12 times a second, so its next touch comes a
 * quarter of a second after the last, or a little later when it hits the glass unevenly.
 */
const fromStart = 350;
/** Milliseconds from lift to touch: a finger that bounces off the glass when it lifts after it has lain there. */
const fromEnd = 180;
/** The same two on the keys of a keyboard: a fast hand types five letters in a second. */
const fromStartOnKeys = 180;
const fromEndOnKeys = 60;
/**
 * Milliseconds from lift to touch for a hand that shakes: three swings of the slowest tremor, wherever it comes down. Our own
 * judgement; it is long enough that nobody who taps again on purpose has to hurry.
 */
const fromEndSteady = 750;
/** Milliseconds that such a hand lies on what it means: what only brushes the glass is shorter. */
const leastSteady = 80;
/** Milliseconds in which nobody sees what has appeared and aims at it. */
const toSee = 250;
/** How near the other half of a double touch lands: a share of the shorter side of the screen. */
const near = 0.1;

/**
 * Whether a touch is half of the one before. `side`: the shorter side of the screen, in CSS pixels; `isSteady`: touches are
 * those of a hand that shakes.
 */
export function isEcho({ latest }: Echo, touch: FingerDown, side: number, isSteady = false): boolean {
  if (latest === null) return false;
  if (isSteady && touch.at - latest.ended < fromEndSteady) return true;
  const [start, end] = touch.isKey ? [fromStartOnKeys, fromEndOnKeys] : [fromStart, fromEnd];
  const isSoon = touch.at - latest.at < start || touch.at - latest.ended < end;
  const isNear = Math.hypot(touch.x - latest.x, touch.y - latest.y) < near * side;
  return isSoon && (isNear || touch.control === latest.control);
}

/**
 * Whether a finger that went down was aimed at what was on the screen before. The control that it pressed last, such
 * as the button that leads from slide to slide, is nothing new to it.
 */
export function isTooEarly({ latest, changed }: Echo, { control, at }: FingerDown): boolean {
  return at < changed + toSee && control !== latest?.control;
}

/** Whether a hand that shakes only brushed the glass. `at`: when the finger lifted. */
export function isBrush(began: FingerDown, at: number): boolean {
  return at - began.at < leastSteady;
}

/** What is known after a touch that pressed, or one of its echoes. */
export function touched(echo: Echo, touch: FingerDown, ended: number): Echo {
  return { ...echo, latest: { ...touch, ended } };
}

/** What is known after a finger lifted: the next touch is counted from there. */
export function lifted(echo: Echo, pointer: number, at: number): Echo {
  return echo.latest?.pointer === pointer ? { ...echo, latest: { ...echo.latest, ended: at } } : echo;
}

/** What is known after the screen, the panel or the slide changed. */
export function changedAt(echo: Echo, at: number): Echo {
  return { ...echo, changed: at };
}
