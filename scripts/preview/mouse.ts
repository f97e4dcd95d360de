/** Translates mouse buttons between the page, Electron's `MouseInputEvent` and the DevTools protocol. */
import type { MouseInputEvent } from 'electron';
import type { PageMouse } from './page/messages.ts';

const electronButtons = ['left', 'middle', 'right'] as const;
const browserButtons = ['left', 'middle', 'right', 'back', 'forward'] as const;

/** The press as `before-mouse-event` tells it; the buttons for back and forward have no name in Electron. */
export function toMouseInput({ type, button, x, y }: PageMouse): MouseInputEvent {
  const named = electronButtons[button];
  return {
    type: type === 'mousedown' ? 'mouseDown' : 'mouseUp',
    ...(named ? { button: named } : {}),
    x,
    y,
    clickCount: 1,
  };
}

/** The same press once more, as `Input.dispatchMouseEvent` wants it. */
export function toMouseDispatch({ type, button, x, y }: PageMouse) {
  return {
    type: type === 'mousedown' ? ('mousePressed' as const) : ('mouseReleased' as const),
    button: browserButtons[button] ?? ('none' as const),
    x,
    y,
    clickCount: 1,
  };
}
