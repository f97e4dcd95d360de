/**
 * Stops every mouse button but the left one, and every move of a mouse, before the page sees it, and lets it through once
 * the main process has agreed. Sent into the page as source: it must not use anything from outside itself.
 */
import type { PageMouse } from './messages.ts';

export interface MouseWatch {
  /** Until `clear`, events of this button, and moves to this very place, are the main process's own. */
  pass(mouse: PageMouse): void;
  clear(): void;
}

export function watchMouse(say: (message: PageMouse) => void): MouseWatch {
  let passing: string | null = null;
  const moved = (x: number, y: number, buttons: number): string => `move ${x} ${y} ${buttons}`;

  const tell = (event: MouseEvent, type: PageMouse['type'], button: number): void => {
    const { buttons, clientX: x, clientY: y } = event;
    say({ kind: 'mouse', type, button, buttons, x, y });
  };

  const decidePress = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button <= 0 || passing === `press ${event.button}`) {
      return;
    }
    event.stopImmediatePropagation();
    if (event.type === 'pointerdown' || event.type === 'pointerup') {
      // Were these prevented, the mouse events that belong to them would not come at all.
      return;
    }
    event.preventDefault();
    if (event.type === 'mousedown' || event.type === 'mouseup') {
      tell(event, event.type, event.button);
    }
  };

  /** The moves that a finger brings along are made inside the page, and nobody is asked about them. */
  const isOfFinger = (event: MouseEvent): boolean =>
    event instanceof PointerEvent
      ? event.pointerType !== 'mouse'
      : (event as { sourceCapabilities?: { firesTouchEvents: boolean } | null }).sourceCapabilities
          ?.firesTouchEvents === true;

  const decideMove = (event: MouseEvent): void => {
    // Another move may come before the one that is expected.
    const isExpected = passing === moved(event.clientX, event.clientY, event.buttons);
    if (!event.isTrusted || isOfFinger(event) || isExpected) {
      return;
    }
    event.stopImmediatePropagation();
    if (event.type === 'mousemove') {
      // A move names the first of the buttons that are held.
      const held = [0, 2, 1, 3, 4][[1, 2, 4, 8, 16].findIndex((bit) => event.buttons & bit)];
      tell(event, 'mousemove', held ?? -1);
    }
  };

  const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'auxclick', 'contextmenu'] as const;
  for (const type of presses) {
    addEventListener(type, decidePress, true);
  }
  for (const type of ['pointermove', 'mousemove'] as const) {
    addEventListener(type, decideMove, true);
  }
  return {
    pass({ type, button, x, y, buttons }) {
      passing = type === 'mousemove' ? moved(x, y, buttons) : `press ${button}`;
    },
    clear() {
      passing = null;
    },
  };
}
