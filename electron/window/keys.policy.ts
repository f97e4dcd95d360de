/**
 * Which keys reach the page. Everything is denied but a short list:
 *
 * - arrows, PageUp and PageDown: through a slide's words and from slide to slide (PageUp and PageDown are what a
 *   presenter's clicker sends; its button for start and stop sends F5, which is denied, and Escape in turn)
 * - Tab and Shift+Tab: from button to button
 * - Enter and space: press the button; not repeated while held down
 * - Escape: closes a panel; not repeated while held down
 * - the full stop: what a clicker’s button for an empty screen sends; only a presenter’s page heeds it
 *
 * - a letter, a digit and Backspace: only while the page's search is open, where there is something to type
 * - a digit and Backspace: at the staff door and behind it, for a PIN
 * - a letter, a digit, any other sign that is written, and Backspace: while the page shows its keyboard for a text
 *
 * Nothing passes together with Ctrl, Alt, AltGr or the Windows key, and Shift passes with Tab and with what is typed alone.
 */

/** A key press or release, as `before-input-event` describes it. */
export interface Key {
  key: string;
  shift: boolean;
  control: boolean;
  alt: boolean;
  meta: boolean;
  isAutoRepeat: boolean;
}

interface Allowance {
  whileHeld: boolean;
  withShift: boolean;
}

const allowedKeys: Readonly<Record<string, Allowance>> = {
  ArrowLeft: { whileHeld: true, withShift: false },
  ArrowRight: { whileHeld: true, withShift: false },
  ArrowUp: { whileHeld: true, withShift: false },
  ArrowDown: { whileHeld: true, withShift: false },
  PageUp: { whileHeld: true, withShift: false },
  PageDown: { whileHeld: true, withShift: false },
  Tab: { whileHeld: true, withShift: true },
  Enter: { whileHeld: false, withShift: false },
  ' ': { whileHeld: false, withShift: false },
  Escape: { whileHeld: false, withShift: false },
  '.': { whileHeld: false, withShift: false },
};

/** What there is to type in a page. */
export type Typed = 'nothing' | 'letters' | 'digits' | 'text';

/** What passes besides, for what there is to type. */
const patterns: Readonly<Record<Typed, RegExp | null>> = {
  nothing: null,
  letters: /^[\p{L}\p{N}]$/u,
  digits: /^[0-9]$/,
  text: /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u,
};
const typed: Allowance = { whileHeld: false, withShift: true };
const eraser: Allowance = { whileHeld: false, withShift: false };

/** Whether the page may see this key, by what there is to type in it. */
export function mayPass(pressed: Key, typing: Typed): boolean {
  if (pressed.control || pressed.alt || pressed.meta) return false;
  const allowance = allowanceOf(pressed.key, typing);
  if (!allowance) return false;
  if (pressed.shift && !allowance.withShift) return false;
  return !pressed.isAutoRepeat || allowance.whileHeld;
}

function allowanceOf(key: string, typing: Typed): Allowance | undefined {
  const pattern = patterns[typing];
  // First: on some keyboards the full stop, which always passes, is written with Shift.
  if (pattern?.test(key)) return typed;
  if (Object.hasOwn(allowedKeys, key)) return allowedKeys[key];
  return pattern !== null && key === 'Backspace' ? eraser : undefined;
}
