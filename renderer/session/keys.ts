import type { InputPlace } from './place.ts';

/** What comes of a key. `activate`, `focus` and `scroll` are left to the browser; everything else is ours. */
export type KeyVerdict =
  | 'wake'
  | 'stay'
  | 'next'
  | 'back'
  | 'home'
  | 'close'
  | 'activate'
  | 'focus'
  | 'scroll'
  | 'deny';

export interface KeyPress {
  key: string;
  /** Control, Alt or the system key is held. */
  withModifier: boolean;
  /** The focus is on a button. */
  onControl: boolean;
  /** The page reads from right to left. */
  rightToLeft: boolean;
}

/** The second line behind the shell's key table: what is not named here does nothing. */
export const keyTable: Readonly<Record<'home' | 'deck' | 'panel', Readonly<Record<string, KeyVerdict>>>> = {
  home: {
    Enter: 'activate',
    ' ': 'activate',
    Tab: 'focus',
    Escape: 'home',
    ArrowUp: 'scroll',
    ArrowDown: 'scroll',
    PageUp: 'scroll',
    PageDown: 'scroll',
  },
  deck: {
    ArrowRight: 'next',
    ArrowLeft: 'back',
    ArrowDown: 'next',
    ArrowUp: 'back',
    PageDown: 'next',
    PageUp: 'back',
    ' ': 'next',
    Enter: 'activate',
    Tab: 'focus',
    Escape: 'home',
  },
  panel: {
    Enter: 'activate',
    ' ': 'activate',
    Tab: 'focus',
    Escape: 'close',
    ArrowUp: 'scroll',
    ArrowDown: 'scroll',
    PageUp: 'scroll',
    PageDown: 'scroll',
  },
};

/** What a key press does at a place. On attract and in the warning every key wakes or stays, whatever it is. */
export function keyVerdict(place: InputPlace, press: KeyPress): KeyVerdict {
  if (place === 'reset') return 'deny';
  if (place === 'warning') return 'stay';
  if (place === 'attract') return press.key === 'Tab' && !press.withModifier ? 'focus' : 'wake';
  if (press.withModifier) return 'deny';
  if (press.key === ' ' && press.onControl) return 'activate';
  const verdict = Object.hasOwn(keyTable[place], press.key) ? keyTable[place][press.key] : undefined;
  return verdict === undefined ? 'deny' : turned(verdict, press);
}

/** Whether the browser's own answer to the key is wanted; that of every other key is prevented. */
export function isLeftToBrowser(verdict: KeyVerdict): boolean {
  return verdict === 'activate' || verdict === 'focus' || verdict === 'scroll';
}

/** In a page that reads from right to left the arrow that points left leads on. */
function turned(verdict: KeyVerdict, { key, rightToLeft }: KeyPress): KeyVerdict {
  if (!rightToLeft || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return verdict;
  return verdict === 'next' ? 'back' : 'next';
}
