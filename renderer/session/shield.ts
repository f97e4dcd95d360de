import { longestTouch } from './motion.ts';

/**
 * Keeps the touch that woke the screen from also pressing what appears under the finger. A browser sends a click
 * after the finger is up, at the place where it was, to whatever lies there by then; so once the shield is raised,
 * every finger and key that is down is ignored to its end, and so is the second half of a double tap.
 *
 * The end of a touch or of a key press can be lost. So a finger or a key that goes down anew is never ignored for
 * what it did before, and a finger that is long overdue is forgotten.
 */
export interface Shield {
  /** The fingers that are down, and since when. */
  readonly down: ReadonlyMap<number, number>;
  readonly ignored: ReadonlySet<number>;
  /** The finger that went down last, where and when, and when it lifted. */
  readonly latest: { pointer: number; x: number; y: number; at: number; ended: number | null } | null;
  readonly keysDown: ReadonlySet<string>;
  readonly ignoredKeys: ReadonlySet<string>;
  /** Where, how many CSS pixels around, and until when a second tap belongs to the first. */
  readonly echo: { x: number; y: number; within: number; until: number } | null;
}

export type ShieldEvent =
  | { kind: 'pointer-down'; pointer: number; x: number; y: number; at: number }
  | { kind: 'pointer-up'; pointer: number; at: number }
  | { kind: 'pointer-cancelled' | 'click'; pointer: number }
  /** What a browser adds for pages that know no pointers: touch and mouse events. */
  | { kind: 'compatibility' }
  /** `repeat`: the key is still held from before. */
  | { kind: 'key-down'; key: string; repeat: boolean }
  | { kind: 'key-up'; key: string };

/** A second tap within these milliseconds of the first, from touch to touch, … */
const doubleTap = 500;
/** … and within these CSS pixels is half of a double tap. */
const samePlace = 64;
/** The same for a touch that ended a visit, wherever the second one lands, … */
const tremble = 350;
/** … and from lift to touch, after a finger that lay for long; `echo.ts` has both from how hands tremble. */
const bounce = 180;

export const loweredShield: Shield = {
  down: new Map(),
  ignored: new Set(),
  latest: null,
  keysDown: new Set(),
  ignoredKeys: new Set(),
  echo: null,
};

/** The shield raised: what is down now is ignored to its end. */
export function raised(shield: Shield): Shield {
  const { latest } = shield;
  return raisedUntil(shield, { within: samePlace, until: (latest?.at ?? 0) + doubleTap });
}

/**
 * The shield raised by a touch that ended a visit, of a hand that may tremble: the second half of that touch wakes nobody,
 * wherever it lands. Whoever comes next cannot have seen the screen yet.
 */
export function raisedForNext(shield: Shield): Shield {
  const { at = 0, ended = null } = shield.latest ?? {};
  const until = Math.max(at + tremble, (ended ?? at) + bounce);
  return raisedUntil(shield, { within: Number.POSITIVE_INFINITY, until });
}

function raisedUntil(shield: Shield, echo: { within: number; until: number }): Shield {
  const { latest } = shield;
  return {
    ...shield,
    ignored: new Set([...shield.ignored, ...shield.down.keys(), ...(latest ? [latest.pointer] : [])]),
    ignoredKeys: new Set([...shield.ignoredKeys, ...shield.keysDown]),
    echo: latest && { x: latest.x, y: latest.y, ...echo },
  };
}

/** The shield when one finger is ignored to its end, and no other. */
export function ignoring(shield: Shield, pointer: number): Shield {
  return { ...shield, ignored: withOne(shield.ignored, pointer) };
}

const fingers = (down: Shield['down'], keep: (pointer: number, since: number) => boolean) =>
  new Map([...down].filter(([pointer, since]) => keep(pointer, since)));
const withOne = <T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> => new Set([...set, one]);
const withoutOne = <T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> =>
  new Set([...set].filter((each) => each !== one));

/** What the shield knows after an event, and whether the page must not see that event. */
export function sees(shield: Shield, event: ShieldEvent): { shield: Shield; swallow: boolean } {
  switch (event.kind) {
    case 'pointer-down':
      return seesPointerDown(shield, event);
    case 'pointer-up':
    case 'pointer-cancelled':
      return {
        shield: {
          ...shield,
          down: fingers(shield.down, (pointer) => pointer !== event.pointer),
          latest: event.kind === 'pointer-up' ? lifted(shield.latest, event) : shield.latest,
        },
        swallow: shield.ignored.has(event.pointer),
      };
    case 'click':
      return { shield, swallow: shield.ignored.has(event.pointer) };
    case 'compatibility':
      return { shield, swallow: shield.latest !== null && shield.ignored.has(shield.latest.pointer) };
    case 'key-down':
      return seesKeyDown(shield, event);
    case 'key-up':
      return {
        shield: {
          ...shield,
          keysDown: withoutOne(shield.keysDown, event.key),
          ignoredKeys: withoutOne(shield.ignoredKeys, event.key),
        },
        swallow: shield.ignoredKeys.has(event.key),
      };
  }
}

function lifted(
  latest: Shield['latest'],
  { pointer, at }: Extract<ShieldEvent, { kind: 'pointer-up' }>,
): Shield['latest'] {
  return latest?.pointer === pointer ? { ...latest, ended: at } : latest;
}

function seesPointerDown(
  shield: Shield,
  { pointer, x, y, at }: Extract<ShieldEvent, { kind: 'pointer-down' }>,
): { shield: Shield; swallow: boolean } {
  const { echo } = shield;
  const swallow = echo !== null && at < echo.until && Math.hypot(x - echo.x, y - echo.y) < echo.within;
  const down = fingers(shield.down, (_, since) => at - since < longestTouch);
  // A finger that begins anew also clears what is left of fingers long gone.
  const still = new Set([...shield.ignored].filter((each) => each !== pointer && down.has(each)));
  return {
    shield: {
      ...shield,
      ignored: swallow ? withOne(still, pointer) : still,
      down: down.set(pointer, at),
      latest: { pointer, x, y, at, ended: null },
    },
    swallow,
  };
}

function seesKeyDown(
  shield: Shield,
  { key, repeat }: Extract<ShieldEvent, { kind: 'key-down' }>,
): { shield: Shield; swallow: boolean } {
  const ignoredKeys = repeat ? shield.ignoredKeys : withoutOne(shield.ignoredKeys, key);
  return {
    shield: { ...shield, keysDown: withOne(shield.keysDown, key), ignoredKeys },
    swallow: ignoredKeys.has(key),
  };
}
