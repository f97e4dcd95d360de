/** Translates the mouse between the page, Electron's `MouseInputEvent` and the DevTools protocol. */
import type { MouseInputEvent } from 'electron';
import type { PageMouse } from './page/messages.ts';

/** By `MouseEvent.button`, as Electron names them (shell/common/gin_converters/blink_converter.cc). */
const electronButtons = ['left', 'middle', 'right', 'back', 'forward', 'eraser'] as const;
const browserButtons = ['left', 'middle', 'right', 'back', 'forward'] as const;
const electronTypes = { mousedown: 'mouseDown', mouseup: 'mouseUp', mousemove: 'mouseMove' } as const;
const browserTypes = {
  mousedown: 'mousePressed',
  mouseup: 'mouseReleased',
  mousemove: 'mouseMoved',
} as const;

/** The event as `before-mouse-event` tells it. Its declarations know neither every button nor a move without one. */
export function toMouseInput({ type, button, x, y }: PageMouse): MouseInputEvent {
  const told = {
    type: electronTypes[type],
    button: electronButtons[button] ?? ('none' as const),
    x,
    y,
    clickCount: type === 'mousemove' ? 0 : 1,
  };
  return told as MouseInputEvent;
}

/** The same event once more, as `Input.dispatchMouseEvent` wants it. */
export function toMouseDispatch({ type, button, buttons, x, y }: PageMouse) {
  return {
    type: browserTypes[type],
    button: browserButtons[button] ?? ('none' as const),
    buttons,
    x,
    y,
    clickCount: type === 'mousemove' ? 0 : 1,
  };
}
