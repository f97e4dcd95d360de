/** `webContents.sendInputEvent`: input that the app makes. It takes the way of a person's input, past the app's listeners. */
import type { KeyboardInputEvent, MouseInputEvent, MouseWheelInputEvent } from 'electron';
import { keyNamed } from './accelerators.ts';
import type { Tab } from './tab.ts';

export type SentInput = KeyboardInputEvent | MouseInputEvent | MouseWheelInputEvent;

const mouseTypes = { mouseDown: 'mousePressed', mouseUp: 'mouseReleased', mouseMove: 'mouseMoved' } as const;

/** Bits of the DevTools protocol by Electron's names of modifiers, aliases included. */
const modifierBits: Readonly<Record<string, number>> = {
  alt: 1,
  control: 2,
  ctrl: 2,
  meta: 4,
  command: 4,
  cmd: 4,
  shift: 8,
};

/**
 * Sends one event. A `char` needs nothing: in the preview a key that the app lets through brings its text along.
 *
 * @throws Error with Electron's words for what is no event, and in the preview's own for what it does not play
 */
export function sendInput(tab: Tab, event: SentInput): void {
  switch (event.type) {
    case 'char':
      break;
    case 'keyDown':
    case 'rawKeyDown':
    case 'keyUp':
      sendKey(tab, event);
      break;
    case 'mouseDown':
    case 'mouseUp':
    case 'mouseMove':
      sendMouse(tab, event, mouseTypes[event.type]);
      break;
    default:
      throw new Error(
        event.type === undefined ? 'Invalid event object' : `The preview does not send ${event.type}.`,
      );
  }
}

function bitsOf(event: SentInput): number {
  const names = event.modifiers?.map((name) => name.toLowerCase()) ?? [];
  return names.reduce((bits, name) => bits | (modifierBits[name] ?? 0), 0);
}

function sendKey(tab: Tab, event: KeyboardInputEvent): void {
  const given = bitsOf(event);
  const { key, code, keyCode, shifted } = keyNamed(event.keyCode, (given & 8) !== 0);
  const location = event.modifiers?.some((name) => name.toLowerCase() === 'iskeypad') ? 3 : 0;
  const sent = {
    type: event.type === 'keyUp' ? ('keyUp' as const) : ('rawKeyDown' as const),
    key,
    code,
    // Without a native code, or the browser's own window would act on it.
    windowsVirtualKeyCode: keyCode,
    location,
    autoRepeat: event.modifiers?.some((name) => name.toLowerCase() === 'isautorepeat') ?? false,
    modifiers: given | (shifted ? 8 : 0),
  };
  tab.send('Input.dispatchKeyEvent', sent).catch(() => undefined);
}

function sendMouse(
  tab: Tab,
  event: MouseInputEvent,
  type: (typeof mouseTypes)[keyof typeof mouseTypes],
): void {
  // Electron takes any button that it does not know, and none at all, for the left one.
  const pressed = event.button === 'middle' || event.button === 'right' ? event.button : ('left' as const);
  const sent = {
    type,
    x: event.x,
    y: event.y,
    modifiers: bitsOf(event),
    button: type === 'mouseMoved' ? ('none' as const) : pressed,
    clickCount: type === 'mouseMoved' ? 0 : (event.clickCount ?? 0),
  };
  tab.send('Input.dispatchMouseEvent', sent).catch(() => undefined);
}
