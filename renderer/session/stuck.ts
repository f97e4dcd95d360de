/**
 * Touches and keys that come from no one: a fault of the touch screen, or an object on it or on a key. The same spot is
 * touched again and again at whatever rhythm, nothing else is, and nothing appears that was not there before. After a
 * while that is no sign of life any more, so that the visit ends by its time. Whoever goes on from slide to slide
 * at one spot sees something new with each touch.
 */

/** What was touched, or the key that was pressed, and what was on the screen then. */
export interface Sign {
  /** Where, in CSS pixels, or which key. */
  of: { x: number; y: number } | { key: string };
  /** The key is still held from before. */
  repeats?: boolean;
  /** Names what was on the screen (see `viewOf`); null for the warning, which time brings and no touch. */
  view: string | null;
  /** Milliseconds of a steady clock. */
  at: number;
}

/** The signs that were all alike, since the last one that was not. */
interface Alike {
  readonly of: Sign['of'];
  /** What was on the screen so far. */
  readonly views: ReadonlySet<string>;
  /** How many signs brought nothing new. */
  readonly times: number;
  /** When the first of them came. */
  readonly since: number;
  /** When the last of them came; a held key came when it went down. */
  readonly latest: number;
}

/** What is known of a visit's signs. */
export interface SignWatch {
  readonly alike: Alike | null;
  /** Nobody's signs were noticed in this visit. */
  readonly noticed: boolean;
}

export const noSigns: SignWatch = { alike: null, noticed: false };

/** CSS pixels within which two touches are at the same spot: a finger seldom hits one so well, a fault always does. */
const sameSpot = 6;
/** More alike signs than this are nobody's, … */
const most = 10;
/** … and so are as few as this, when they go on for these milliseconds. Somebody who reads for long touches less. */
const some = 4;
const longest = 180_000;
/** A key that is held for longer than these milliseconds is held by no finger. */
const longestKey = 60_000;

/** What is known after a sign, whether it is nobody's, and whether that is news in this visit. */
export function watchSign(
  { alike, noticed }: SignWatch,
  sign: Sign,
): { signs: SignWatch; isNobodys: boolean; isNews: boolean } {
  const now = alikeAfter(alike, sign);
  const isNobodys = isStuck(now, sign);
  return {
    signs: { alike: now, noticed: noticed || isNobodys },
    isNobodys,
    isNews: isNobodys && !noticed,
  };
}

/** The spot or the key, for the log: shares of a screen of this size, and nothing of what was shown there. */
export function nameOf(of: Sign['of'], screen: { width: number; height: number }): string {
  if ('key' in of) return `the key ${of.key}`;
  const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
  return `the spot ${share(of.x, screen.width)} from the left and ${share(of.y, screen.height)} from the top`;
}

function alikeAfter(alike: Alike | null, { of, repeats = false, view, at }: Sign): Alike {
  if (alike === null || !isSame(alike.of, of)) return begun(of, view === null ? [] : [view], at);
  // A key that is held is one press, whatever passes under it.
  if (repeats) return alike;
  if (view !== null && !alike.views.has(view)) return begun(alike.of, [...alike.views, view], at);
  return { ...alike, times: alike.times + 1, latest: at };
}

function begun(of: Sign['of'], views: readonly string[], at: number): Alike {
  return { of, views: new Set(views), times: 1, since: at, latest: at };
}

function isStuck({ times, since, latest }: Alike, { repeats = false, at }: Sign): boolean {
  if (repeats) return at - latest > longestKey;
  return times > most || (times >= some && at - since > longest);
}

function isSame(one: Sign['of'], other: Sign['of']): boolean {
  if ('key' in one || 'key' in other) return 'key' in one && 'key' in other && one.key === other.key;
  return Math.hypot(one.x - other.x, one.y - other.y) <= sameSpot;
}
