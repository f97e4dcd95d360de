/**
 * Stops every mouse button but the left one, and every move of a mouse, before the page sees it, and lets it through once
 * the main process has agreed. Sent into the page as source: it must not use anything from outside itself.
 */
import type { PageMouse } from './messages.ts';

export interface MouseWatch {
  /** Until `clear`, events of this type and button are the main process's own. */
  pass(type: PageMouse['type'], button: number): void;
  clear(): void;
}

export function watchMouse(say: (message: PageMouse) => void): MouseWatch {
  let passing: string | null = null;
  const named = (type: PageMouse['type'], button: number): string =>
    type === 'mousemove' ? type : `press ${button}`;

  const tell = (event: MouseEvent, type: PageMouse['type'], button: number): void => {
    const { buttons, clientX: x, clientY: y } = event;
    say({ kind: 'mouse', type, button, buttons, x, y });
  };

  const decidePress = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button <= 0 || passing === named('mousedown', event.button)) {
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
    if (!event.isTrusted || isOfFinger(event) || passing === 'mousemove') {
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
    pass(type, button) {
      passing = named(type, button);
    },
    clear() {
      passing = null;
    },
  };
}
