/**
 * Whether anybody could see something on a window, by looking at it. A page can live, answer and draw, and its window be white
 * all the same: its screen was emptied by a fault, or what it draws never arrives because the graphics card was lost.
 *
 * What is looked at is the picture itself, which is blank when all of it has one colour. No screen of the kiosk is ever that;
 * a still one is a picture, however long it stands. Only what was seen counts, never how much time has passed, so a machine
 * that slept or was slow raises no alarm.
 *
 * An eye can be wrong: where a system gives no pictures of a window, or black ones, every screen looks blank. So an eye that
 * has never seen anything is tested on the safe screen, and what does not see that either is not believed again.
 */

/**
 * In milliseconds: from when something is there to be seen to the first look, between two looks, and between two when what was
 * seen before has gone.
 */
export const sightTimes = { first: 1000, look: 2500, again: 1250 } as const;

/**
 * So many looks in a row see nothing until the window counts as white. Of a page that was seen before, 5 seconds pass from the
 * first to the last of them, so that attract is back 10 seconds after it went white. One that has not been seen yet gets 10: a slow
 * machine may still be painting it.
 */
export const blankLooks = 5;

/**
 * What a look found:
 *
 * - picture: more than one colour
 * - blank: one colour
 * - unseen: there was no picture to be had, which is usual for a window that is covered or whose display is off
 */
export type Look = 'picture' | 'blank' | 'unseen';

export interface Sight {
  /** How many looks in a row found nothing. */
  blanks: number;
  /** What is shown now has been seen. */
  isShown: boolean;
  /** Whether the eye has seen a picture since the kiosk started, and so can be believed. */
  hasSeen: boolean;
  /** The safe screen is shown to test the eye. */
  isTested: boolean;
  /** The eye has failed its test. */
  isBlind: boolean;
  /** The graphics process was lost, and no picture has been seen since: then a picture that is not to be had counts. */
  isLost: boolean;
}

export const nothingSeen: Sight = {
  blanks: 0,
  isShown: false,
  hasSeen: false,
  isTested: false,
  isBlind: false,
  isLost: false,
};

/**
 * What is to be done:
 *
 * - repaint: ask the system to paint the window anew, which is enough after most losses
 * - reload: the page is white; load it anew
 * - test: nothing was ever seen; show the safe screen, to know whether the page is white or the eye blind
 * - retry: the eye has passed its test; show the page again, and believe the eye if that is white
 * - restart: not even the safe screen can be seen though the eye is good; the graphics are gone, and only a fresh start helps
 * - trust: the eye is blind; show the page, and look no more
 */
export type SightAct = 'repaint' | 'reload' | 'test' | 'retry' | 'restart' | 'trust';

/** The sight after one look at what is shown, and what is to be done. */
export function afterSight(
  sight: Sight,
  look: Look,
  shown: 'page' | 'safe',
): { sight: Sight; act: SightAct | null } {
  if (look === 'picture') {
    const isPassed = sight.isTested && shown === 'safe';
    return { sight: { ...nothingSeen, isShown: true, hasSeen: true }, act: isPassed ? 'retry' : null };
  }
  if (sight.isBlind || (look === 'unseen' && !sight.isLost)) return { sight, act: null };
  const blanks = sight.blanks + 1;
  if (blanks < blankLooks) return { sight: { ...sight, blanks }, act: blanks === 1 ? 'repaint' : null };
  const act = actOn(sight, shown);
  return { sight: { ...sight, blanks: 0, isTested: act === 'test', isBlind: act === 'trust' }, act };
}

function actOn({ hasSeen }: Sight, shown: 'page' | 'safe'): SightAct {
  if (shown === 'page') return hasSeen ? 'reload' : 'test';
  return hasSeen ? 'restart' : 'trust';
}

/** The sight after something else was loaded, or nobody could see the window for a while: what was blank no longer counts. */
export function looksAnew(sight: Sight): Sight {
  return { ...sight, blanks: 0, isShown: false };
}

/** Milliseconds until the next look. A system that has lost its graphics is given its time to find them again. */
export function nextLookAfter({ blanks, isShown, isLost }: Sight): number {
  return blanks > 0 && isShown && !isLost ? sightTimes.again : sightTimes.look;
}

/** The sight after the graphics process was lost. */
export function graphicsLost(sight: Sight): Sight {
  return { ...sight, isLost: true };
}

/** Channels of two pixels may differ by so much and be of one colour: a graphics card rounds. */
const sameColour = 2;

/**
 * Whether a picture has one colour. An empty one has.
 *
 * @param pixels four bytes each, in any order of the channels
 */
export function isOneColour(pixels: Uint8Array): boolean {
  for (let at = 4; at < pixels.length; at += 1) {
    if (Math.abs((pixels[at] ?? 0) - (pixels[at % 4] ?? 0)) > sameColour) return false;
  }
  return true;
}

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** CSS pixels across a stripe. */
const stripe = 8;

/**
 * Where to look, one after the other, until something is seen: a stripe down the middle and one across, which cost little, and
 * the whole only when both are blank.
 */
export function areasOf({ width, height }: { width: number; height: number }): readonly Area[] {
  const [wide, high] = [Math.min(stripe, width), Math.min(stripe, height)];
  return [
    { x: Math.floor((width - wide) / 2), y: 0, width: wide, height },
    { x: 0, y: Math.floor((height - high) / 2), width, height: high },
    { x: 0, y: 0, width, height },
  ];
}
