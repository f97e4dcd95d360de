import { type InputPlace, isAtRest } from './place.ts';
import { isSwitch, type SwitchUse } from './switches.ts';

/** What comes of a key. `activate`, `focus` and `scroll` are left to the browser; everything else is ours. */
export type KeyVerdict =
  | 'wake'
  | 'stay'
  | 'next'
  | 'back'
  | 'close'
  | 'type'
  /** A digit of a PIN, or the key that takes one back: left to whoever shows the digits. */
  | 'digit'
  /** A key of a text: left to whoever shows the keyboard for it. */
  | 'write'
  /** An arrow that moves what is pointed at: left to whoever shows the slide. */
  | 'aim'
  /** A switch that moves the frame or chooses what is in it: left to whoever moves the frame. */
  | 'switch'
  /** A switch, perhaps, of somebody who has not said so yet. */
  | 'knock'
  | 'leave-door'
  | 'erase'
  | 'activate'
  | 'focus'
  | 'scroll'
  | 'blank'
  | 'deny';

export interface KeyPress {
  key: string;
  /** Control, Alt or the system key is held. */
  withModifier: boolean;
  /** The focus is on a button. */
  onControl: boolean;
  /** The focus is on one of several tabs. */
  onTab: boolean;
  /** The focus is on something that the key may be for: a button, or a place that scrolls. */
  isAimed: boolean;
  /** The switches of whoever presses nothing else. */
  switches: SwitchUse;
  /** What is pressed is typed into the search. */
  isTyping: boolean;
  /** The keyboard for a text is open, wherever that is. */
  isWriting: boolean;
  /** A consultant leads, whose clicker has a key that empties the family's screen. */
  isLed: boolean;
  /** A consultant points at something, which arrows move; pages still turn slides. */
  isAiming: boolean;
  /** The page reads from right to left. */
  rightToLeft: boolean;
}

/**
 * The second line behind the shell's key table: what is not named here does nothing.
 *
 * Escape closes a panel and does nothing else. A presenter's clicker has one button for start and stop, which sends F5
 * and Escape in turn; pressed by mistake it must not lose the place in a deck. The button that leads home is reached
 * with Tab.
 */
export const keyTable: Readonly<
  Record<'home' | 'deck' | 'panel' | 'door' | 'staff', Readonly<Record<string, KeyVerdict>>>
> = {
  home: {
    Enter: 'activate',
    ' ': 'activate',
    Tab: 'focus',
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
  door: {
    Enter: 'activate',
    ' ': 'activate',
    Tab: 'focus',
    Escape: 'leave-door',
  },
  /** Escape does nothing: the button that leaves is reached with Tab. */
  staff: {
    Enter: 'activate',
    ' ': 'activate',
    Tab: 'focus',
    ArrowUp: 'scroll',
    ArrowDown: 'scroll',
    PageUp: 'scroll',
    PageDown: 'scroll',
  },
};

/** What a key press does at a place. At rest and in the warning every key wakes or stays, whatever it is. */
export function keyVerdict(place: InputPlace, press: KeyPress): KeyVerdict {
  if (place === 'reset') return 'deny';
  if (place === 'warning') return 'stay';
  if (isAtRest(place)) return press.key === 'Tab' && !press.withModifier ? 'focus' : 'wake';
  if (press.withModifier) return 'deny';
  if (press.isWriting && place !== 'door' && isTextKey(press.key)) return 'write';
  if (isSwitch(press.key) && isVisitors(place)) {
    if (press.switches !== 'none') return 'switch';
    if (place === 'home' && !press.isAimed && !press.isLed) return 'knock';
  }
  if (place === 'panel' && press.isTyping) {
    const typed = typingVerdict(press.key);
    if (typed !== undefined) return typed;
  }
  if ((place === 'door' || place === 'staff') && isDigitKey(press.key)) return 'digit';
  if (press.isLed && press.key === '.') return 'blank';
  if (press.key === ' ' && press.onControl) return 'activate';
  if (place === 'deck' && press.isAiming && press.key.startsWith('Arrow')) return 'aim';
  if (press.onTab && betweenTabs.includes(press.key)) return 'focus';
  const verdict = Object.hasOwn(keyTable[place], press.key) ? keyTable[place][press.key] : undefined;
  return verdict === undefined ? 'deny' : turned(verdict, press);
}

/** Whether a place is one that the frame for switches moves over. */
function isVisitors(place: InputPlace): boolean {
  return place === 'home' || place === 'deck' || place === 'panel';
}

/** Keys that lead from one tab to the next, which the tabs answer themselves. */
const betweenTabs: readonly string[] = ['ArrowLeft', 'ArrowRight'];

/** What is written, takes it back, moves in it or ends it. Enter is the button's that has the focus. */
function isTextKey(key: string): boolean {
  return (
    ['Backspace', 'ArrowLeft', 'ArrowRight', 'Escape'].includes(key) ||
    /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(key)
  );
}

function isDigitKey(key: string): boolean {
  return key === 'Backspace' || /^[0-9]$/.test(key);
}

/** What a key does in the search; undefined where it does there what it does in every panel. */
function typingVerdict(key: string): KeyVerdict | undefined {
  if (key === 'Backspace') return 'erase';
  return /^[\p{L}\p{N} ]$/u.test(key) ? 'type' : undefined;
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
