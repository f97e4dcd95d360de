/**
 * Touches and keys that come from no one: a fault of the touch screen, or an object on it or on a key. The same spot is
 * touched again and again at whatever rhythm, nothing else is, and nothing appears that was not there before. After a
 * while that is no sign of life any more, so that the visit ends by its time. Whoever goes on from slide to slide
 * at one spot sees something new with each touch.
 *
 * Answers to the warning are counted by themselves. Somebody who reads for long, or has one key for everything, answers it
 * again and again at one spot and does nothing else: that has to work ten times (WCAG 2.2, 2.2.1), and not for ever.
 */

/** What was touched, or the key that was pressed, and what was on the screen then. */
export interface Sign {
  /** Where, in CSS pixels, or which key. */
  of: { x: number; y: number } | { key: string };
  /** The key is still held from before. */
  repeats?: boolean;
  /** Moves through what is on the screen, as Tab does, and so passes the same places again and again. */
  passes?: boolean;
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
  /** How many signs brought nothing new, those in the warning left out. */
  readonly times: number;
  /** How many were answers to the warning. */
  readonly answers: number;
  /** They were found to be nobody's before. */
  readonly isStuck: boolean;
  /** When the first of those came. */
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
/** More answers to the warning than this, without anything else, are nobody's. */
export const mostAnswers = 12;
/** More signs than this that pass what was passed before are nobody's: somebody who looks for something goes round some times. */
const mostPassing = 100;
/** A key that is held for longer than these milliseconds is held by no finger. */
const longestKey = 60_000;

/** What is known after a sign, whether it is nobody's, and whether that is news in this visit. */
export function watchSign(
  { alike, noticed }: SignWatch,
  sign: Sign,
): { signs: SignWatch; isNobodys: boolean; isNews: boolean } {
  const after = alikeAfter(alike, sign);
  const isNobodys = isStuck(after, sign);
  return {
    signs: { alike: { ...after, isStuck: isNobodys }, noticed: noticed || isNobodys },
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
  if (alike === null || !isSame(alike.of, of)) return begun(of, view, [], at);
  // A key that is held is one press, whatever passes under it.
  if (repeats) return alike;
  if (view === null) return { ...alike, answers: alike.answers + 1, latest: at };
  if (!alike.views.has(view)) return begun(alike.of, view, alike.views, at);
  const since = alike.times === 0 ? at : alike.since;
  return { ...alike, times: alike.times + 1, since, latest: at };
}

function begun(of: Sign['of'], view: string | null, before: Iterable<string>, at: number): Alike {
  const isAnswer = view === null;
  return {
    of,
    views: new Set(isAnswer ? before : [...before, view]),
    times: isAnswer ? 0 : 1,
    answers: isAnswer ? 1 : 0,
    isStuck: false,
    since: at,
    latest: at,
  };
}

function isStuck(alike: Alike, { repeats = false, passes = false, view, at }: Sign): boolean {
  const { times, answers, since, latest } = alike;
  if (repeats) return at - latest > longestKey;
  if (answers > mostAnswers) return true;
  // What a screen has shown to be nobody's answers no question either; whoever only read for long does.
  if (view === null) return alike.isStuck;
  if (passes) return times > mostPassing;
  return times > most || (times >= some && at - since > longest);
}

function isSame(one: Sign['of'], other: Sign['of']): boolean {
  if ('key' in one || 'key' in other) return 'key' in one && 'key' in other && one.key === other.key;
  return Math.hypot(one.x - other.x, one.y - other.y) <= sameSpot;
}
