/**
 * Which keys reach the page. Everything is denied but a short list:
 *
 * - arrows, PageUp and PageDown: through a slide's words and from slide to slide (PageUp and PageDown are what a
 *   presenter's clicker sends; its button for start and stop sends F5, which is denied, and Escape in turn)
 * - Tab and Shift+Tab: from button to button
 * - Enter and space: press the button; not repeated while held down
 * - Escape: closes a panel; not repeated while held down
 *
 * Nothing passes together with Ctrl, Alt, AltGr or the Windows key, and Shift passes with Tab alone. There is
 * nothing to type in the kiosk, so letters and digits never pass.
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
};

/** Whether the page may see this key. */
export function mayPass(pressed: Key): boolean {
  if (pressed.control || pressed.alt || pressed.meta) return false;
  const allowance = Object.hasOwn(allowedKeys, pressed.key) ? allowedKeys[pressed.key] : undefined;
  if (!allowance) return false;
  if (pressed.shift && !allowance.withShift) return false;
  return !pressed.isAutoRepeat || allowance.whileHeld;
}
