/**
 * A way out of a locked kiosk for whoever develops it: on macOS a kiosk takes every way to another program away, and on
 * Windows and X11 its windows lie over the terminal that started it. The packaged kiosk has none.
 */

/** What it needs to know of a key, as `before-input-event` describes it. */
export interface Pressed {
  type: string;
  /** The key's place on the keyboard; with Alt, macOS writes another letter for the same key. */
  code: string;
  shift: boolean;
  control: boolean;
  alt: boolean;
  meta: boolean;
}

/** How it is written for people. */
export const wayBack = 'Ctrl+Alt+Shift+Q';

/** Whether this key ends the kiosk: the chord, and nothing less or more, where it is not packaged. */
export function asksToLeave(pressed: Pressed, isPackaged: boolean): boolean {
  if (isPackaged || pressed.type !== 'keyDown' || pressed.code !== 'KeyQ') return false;
  return pressed.control && pressed.alt && pressed.shift && !pressed.meta;
}
