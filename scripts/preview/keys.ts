/** Translates keys between the page, Electron's `Input` and the DevTools protocol. */
import type { Input } from 'electron';
import type { PageKey } from './page/messages.ts';

/** The key as `before-input-event` tells it. */
export function toInput(key: PageKey): Input {
  const modifiers = [
    key.shift && 'shift',
    key.control && 'control',
    key.alt && 'alt',
    key.meta && 'meta',
    key.location === 3 && 'iskeypad',
    key.repeat && 'isautorepeat',
  ];
  return {
    type: key.type === 'keydown' ? 'keyDown' : 'keyUp',
    key: key.key,
    code: key.code,
    isAutoRepeat: key.repeat,
    isComposing: key.isComposing,
    shift: key.shift,
    control: key.control,
    alt: key.alt,
    meta: key.meta,
    location: key.location,
    modifiers: modifiers.filter((name) => name !== false),
  };
}

/** How the page recognises the key when it comes again: another one, with Alt, may come before it. */
export function signature({ type, code, key, shift, control, alt, meta }: PageKey): string {
  return [type, code, key, shift, control, alt, meta].join(' ');
}

/** The same key once more, as `Input.dispatchKeyEvent` wants it. */
export function toDispatch(key: PageKey) {
  const shortcut = key.control || key.alt || key.meta;
  const text = key.key === 'Enter' ? '\r' : [...key.key].length === 1 && !shortcut ? key.key : '';
  const down = text === '' ? ('rawKeyDown' as const) : ('keyDown' as const);
  return {
    type: key.type === 'keyup' ? ('keyUp' as const) : down,
    key: key.key,
    code: key.code,
    windowsVirtualKeyCode: key.keyCode,
    nativeVirtualKeyCode: key.keyCode,
    location: key.location,
    isKeypad: key.location === 3,
    autoRepeat: key.repeat,
    modifiers: (key.alt ? 1 : 0) | (key.control ? 2 : 0) | (key.meta ? 4 : 0) | (key.shift ? 8 : 0),
    ...(down === 'keyDown' && key.type === 'keydown' ? { text, unmodifiedText: text } : {}),
  };
}
