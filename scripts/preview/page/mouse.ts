/**
 * Stops every mouse button but the left one before the page sees it, and lets it through once the main process has
 * agreed. Sent into the page as source: it must not use anything from outside itself.
 */
import type { PageMouse } from './messages.ts';

export interface MouseWatch {
  /** Until `clear`, events of this button are the main process's own. */
  pass(button: number): void;
  clear(): void;
}

export function watchMouse(say: (message: PageMouse) => void): MouseWatch {
  let passing: number | null = null;
  const decide = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button <= 0 || event.button === passing) {
      return;
    }
    event.stopImmediatePropagation();
    if (event.type === 'pointerdown' || event.type === 'pointerup') {
      // Were these prevented, the mouse events that belong to them would not come at all.
      return;
    }
    event.preventDefault();
    if (event.type === 'mousedown' || event.type === 'mouseup') {
      say({ kind: 'mouse', type: event.type, button: event.button, x: event.clientX, y: event.clientY });
    }
  };
  for (const type of [
    'pointerdown',
    'mousedown',
    'pointerup',
    'mouseup',
    'auxclick',
    'contextmenu',
  ] as const) {
    addEventListener(type, decide, true);
  }
  return {
    pass(button) {
      passing = button;
    },
    clear() {
      passing = null;
    },
  };
}
