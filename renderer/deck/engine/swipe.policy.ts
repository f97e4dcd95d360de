/**
 * When fingers on the deck are a swipe. Pure: what a browser tells of its pointers comes in, with its clock.
 *
 * Nothing here waits for a finger to go up: browsers, other listeners and broken touch screens swallow that now and
 * then, and the next swipe must work all the same.
 */

/** Where fingers move. */
export interface SwipeGround {
  /** Width of the deck in CSS pixels. */
  width: number;
  /** How the slides' language is read: from right to left, a swipe to the right leads on. */
  direction: 'ltr' | 'rtl';
}

export type SwipeEvent =
  | {
      kind: 'down';
      finger: number;
      /** Whether the browser knows of no other finger on the screen. */
      alone: boolean;
      x: number;
      y: number;
      at: number;
    }
  | { kind: 'move'; finger: number; x: number; y: number; at: number }
  | { kind: 'up'; finger: number }
  /** What a browser makes of a finger that went up where it went down. */
  | { kind: 'click'; finger: number };

/** What the fingers have done so far. */
export interface Swiping {
  /** Fingers that are down: where each went down in CSS pixels, and when it was last heard of in milliseconds. */
  readonly fingers: ReadonlyMap<number, { x: number; y: number; heard: number }>;
  /** Whether these fingers may still become a swipe. */
  readonly open: boolean;
  /** The finger that swiped last, until another one goes down: it presses nothing. */
  readonly swiped: number | null;
}

/** What comes of an event. */
export interface SwipeAnswer {
  swiping: Swiping;
  /** The swipe that this event completes. */
  leads: 'on' | 'back' | null;
  /** Whether the page must not see this event. */
  swallow: boolean;
}

export const noSwipe: Swiping = { fingers: new Map(), open: false, swiped: null };

/** How far a finger goes sideways in a swipe: a share of the deck's width, … */
const share = 0.08;
/** … in CSS pixels no less than a finger wavers while it presses, and no more than a thumb reaches. */
const shortest = 48;
const longest = 320;
/** How many times further sideways than up or down. */
const flatness = 1.5;
/** Milliseconds without a word after which a finger counts as lost when another one goes down. */
const lostAfter = 1500;

/** CSS pixels that a finger has to go sideways on a deck of this width. */
export function swipeLength(width: number): number {
  return Math.min(Math.max(width * share, shortest), longest);
}

/** What the deck knows after an event, and what it leads to. */
export function follow(swiping: Swiping, event: SwipeEvent, ground: SwipeGround): SwipeAnswer {
  switch (event.kind) {
    case 'down':
      return quiet(wentDown(swiping, event));
    case 'move':
      return moved(swiping, event, ground);
    case 'up':
      return quiet(wentUp(swiping, event.finger));
    case 'click':
      return { swiping, leads: null, swallow: event.finger === swiping.swiped };
  }
}

const quiet = (swiping: Swiping): SwipeAnswer => ({ swiping, leads: null, swallow: false });

function wentDown(
  { fingers }: Swiping,
  { finger, alone, x, y, at }: Extract<SwipeEvent, { kind: 'down' }>,
): Swiping {
  const others = alone
    ? []
    : [...fingers].filter(([other, { heard }]) => other !== finger && at - heard < lostAfter);
  return {
    fingers: new Map([...others, [finger, { x, y, heard: at }]]),
    open: others.length === 0,
    swiped: null,
  };
}

function wentUp(swiping: Swiping, finger: number): Swiping {
  return { ...swiping, fingers: new Map([...swiping.fingers].filter(([other]) => other !== finger)) };
}

function moved(
  swiping: Swiping,
  { finger, x, y, at }: Extract<SwipeEvent, { kind: 'move' }>,
  { width, direction }: SwipeGround,
): SwipeAnswer {
  const start = swiping.fingers.get(finger);
  if (!start) return quiet(swiping);
  const heard = new Map(swiping.fingers).set(finger, { ...start, heard: at });
  const known = { ...swiping, fingers: heard };
  if (!swiping.open) return quiet(known);
  const sideways = x - start.x;
  const upright = Math.abs(y - start.y);
  const length = swipeLength(width);
  if (Math.abs(sideways) < length) return quiet({ ...known, open: upright < length });
  if (Math.abs(sideways) < upright * flatness) return quiet({ ...known, open: false });
  const leads = sideways < 0 === (direction === 'ltr') ? 'on' : 'back';
  return { swiping: { ...known, open: false, swiped: finger }, leads, swallow: false };
}
