import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedKeys, type Key, mayPass } from './keys.policy.ts';

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  shift: false,
  control: false,
  alt: false,
  meta: false,
  isAutoRepeat: false,
  ...more,
});

const combinations: [string, Partial<Key>][] = [
  ...'acfghjklnoprstuwq+-0'.split('').map((letter): [string, Partial<Key>] => [letter, { control: true }]),
  ...['I', 'J', 'C', 'N', 'T', 'R', 'Escape', 'Delete'].map((name): [string, Partial<Key>] => [
    name,
    { control: true, shift: true },
  ]),
  ['F4', { alt: true }],
  ['Home', { alt: true }],
  ['ArrowLeft', { alt: true }],
  ['ArrowRight', { alt: true }],
  ['Tab', { alt: true }],
  ['Tab', { control: true }],
  [' ', { alt: true }],
  [' ', { meta: true }],
  ['ArrowUp', { meta: true }],
  ['Enter', { control: true, alt: true }],
  ['F10', { shift: true }],
  ['ArrowDown', { shift: true }],
  [' ', { shift: true }],
  ['Enter', { shift: true }],
  ['Escape', { shift: true }],
];

describe('denied', () => {
  test.each(combinations)('%s with %j', (name, modifiers) => {
    expect(mayPass(key(name, modifiers))).toBe(false);
  });

  const alone = [
    ...Array.from({ length: 24 }, (_, n) => `F${n + 1}`),
    ...['a', 'Z', '5', '/', 'Dead', 'Process', 'Unidentified', ''],
    ...['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'ContextMenu', 'PrintScreen', 'Insert'],
    ...['Delete', 'Backspace', 'Home', 'End', 'Pause', 'BrowserBack', 'BrowserHome', 'BrowserRefresh'],
    ...['LaunchMail', 'MediaPlayPause', 'AudioVolumeUp', 'ZoomIn', 'Print', 'Help', 'Find'],
    ...['__proto__', 'constructor', 'toString'],
  ];
  test.each(alone)('%s', (name) => {
    expect(mayPass(key(name))).toBe(false);
  });

  test.each(['Enter', ' ', 'Escape'])('%j while it is held down', (name) => {
    expect(mayPass(key(name, { isAutoRepeat: true }))).toBe(false);
  });
});

test('these keys pass, and no others', () => {
  expect(allowedKeys).toEqual({
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
  });
});

test.each(Object.keys(allowedKeys))('%j passes alone', (name) => {
  expect(mayPass(key(name))).toBe(true);
});

test('Tab passes backwards and while it is held down', () => {
  expect(mayPass(key('Tab', { shift: true, isAutoRepeat: true }))).toBe(true);
});

const anyKey = fc.record({
  key: fc.oneof(fc.string(), fc.constantFrom(...Object.keys(allowedKeys))),
  shift: fc.boolean(),
  control: fc.boolean(),
  alt: fc.boolean(),
  meta: fc.boolean(),
  isAutoRepeat: fc.boolean(),
});

test('whatever passes is on the list and comes without Ctrl, Alt or Meta', () => {
  fc.assert(
    fc.property(anyKey, (pressed) => {
      if (!mayPass(pressed)) return true;
      return Object.hasOwn(allowedKeys, pressed.key) && !pressed.control && !pressed.alt && !pressed.meta;
    }),
  );
});
