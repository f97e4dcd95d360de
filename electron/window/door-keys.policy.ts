/** The keys that lead to the staff door, for who has a keyboard: the same as to hold the clinic's name. */
import type { Pressed } from './way-back.policy.ts';

/** Whether this key asks for the staff door: Ctrl+Alt+Shift+S, and nothing less or more. */
export function asksForDoor(pressed: Pressed): boolean {
  if (pressed.type !== 'keyDown' || pressed.code !== 'KeyS') return false;
  return pressed.control && pressed.alt && pressed.shift && !pressed.meta;
}
