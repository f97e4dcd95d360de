import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Key, mayPass, type Typed } from './keys.policy.ts';

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  shift: false,
  control: false,
  alt: false,
  meta: false,
  isAutoRepeat: false,
  ...more,
});

/** The ways in which a key reaches the page, of: pressed alone, held down, with Shift, held down with Shift. */
function waysOf(name: string, typing: Typed = 'nothing'): string {
  const ways: [string, Partial<Key>][] = [
    ['alone', {}],
    ['held', { isAutoRepeat: true }],
    ['shift', { shift: true }],
    ['shift-held', { shift: true, isAutoRepeat: true }],
  ];
  return ways.flatMap(([way, modifiers]) => (mayPass(key(name, modifiers), typing) ? [way] : [])).join(' ');
}

describe('denied', () => {
  const withControl = 'abcdefghijklmnopqrstuvwxyz0123456789+-'.split('').map((letter) => [letter] as const);
  test.each(withControl)('Ctrl+%s, also with Shift or Alt', (letter) => {
    expect(mayPass(key(letter, { control: true }), 'letters')).toBe(false);
    expect(mayPass(key(letter, { control: true, shift: true }), 'letters')).toBe(false);
    expect(mayPass(key(letter, { control: true, alt: true }), 'letters')).toBe(false);
  });

  test.each([
    ['Ctrl+Shift+I', 'I', { control: true, shift: true }],
    ['Ctrl+Shift+Escape', 'Escape', { control: true, shift: true }],
    ['Ctrl+Alt+Delete', 'Delete', { control: true, alt: true }],
    ['Ctrl+Tab', 'Tab', { control: true }],
    ['Ctrl+Enter', 'Enter', { control: true }],
    ['Alt+F4', 'F4', { alt: true }],
    ['Alt+Tab', 'Tab', { alt: true }],
    ['Alt+ArrowLeft', 'ArrowLeft', { alt: true }],
    ['Alt+Home', 'Home', { alt: true }],
    ['Alt+space', ' ', { alt: true }],
    ['Windows+space', ' ', { meta: true }],
    ['Windows+ArrowUp', 'ArrowUp', { meta: true }],
    ['Windows+Tab', 'Tab', { meta: true }],
    ['Shift+F10', 'F10', { shift: true }],
  ])('%s', (_name, name, modifiers) => {
    expect(mayPass(key(name, modifiers), 'letters')).toBe(false);
  });
});

describe('a key reaches the page', () => {
  test.each([
    ['ArrowLeft', 'alone held'],
    ['ArrowRight', 'alone held'],
    ['ArrowUp', 'alone held'],
    ['ArrowDown', 'alone held'],
    ['PageUp', 'alone held'],
    ['.', 'alone'],
    ['PageDown', 'alone held'],
    ['Tab', 'alone held shift shift-held'],
    ['Enter', 'alone'],
    [' ', 'alone'],
    ['Escape', 'alone'],
  ])('%j: %s', (name, ways) => {
    expect(waysOf(name)).toBe(ways);
  });
});

/** All that reach it, as the first lines of `keys.policy.ts` promise. */
const promised = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Tab',
  'Enter',
  ' ',
  'Escape',
  '.',
];

describe('a key that is not named is denied, however it is pressed', () => {
  const others = [
    ...Array.from({ length: 24 }, (_, n) => `F${n + 1}`),
    ...['a', 'Z', '5', '/', 'Dead', 'Process', 'Unidentified', ''],
    ...['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'ContextMenu', 'PrintScreen', 'Insert'],
    ...['Delete', 'Backspace', 'Home', 'End', 'Pause', 'BrowserBack', 'BrowserHome', 'BrowserRefresh'],
    ...['LaunchMail', 'MediaPlayPause', 'AudioVolumeUp', 'ZoomIn', 'Print', 'Help', 'Find'],
    ...['__proto__', 'constructor', 'toString', 'enter', 'TAB', 'Spacebar', 'Esc', 'Left'],
  ];
  test.each(others)('%j', (name) => {
    expect(waysOf(name)).toBe('');
  });

  test('whatever its name', () => {
    const name = fc.string().filter((text) => !promised.includes(text));
    fc.assert(fc.property(name, (text) => waysOf(text) === ''));
  });
});

describe('While a visitor searches', () => {
  test.each([
    ['a', 'alone shift'],
    ['Z', 'alone shift'],
    ['ñ', 'alone shift'],
    ['ب', 'alone shift'],
    ['5', 'alone shift'],
    ['Backspace', 'alone'],
    ['Tab', 'alone held shift shift-held'],
    ['F5', ''],
    ['/', ''],
    ['Dead', ''],
    ['Delete', ''],
  ])('%j: %s', (name, ways) => {
    expect(waysOf(name, 'letters')).toBe(ways);
  });

  test('no key passes whose name is longer than a letter and that is not named', () => {
    const name = fc
      .string({ minLength: 2 })
      .filter((text) => [...text].length > 1 && ![...promised, 'Backspace'].includes(text));
    fc.assert(fc.property(name, (text) => waysOf(text, 'letters') === ''));
  });
});

describe('while a PIN is typed, a key reaches the page', () => {
  test.each([
    ['5', 'alone shift'],
    ['0', 'alone shift'],
    ['Backspace', 'alone'],
    ['Enter', 'alone'],
    ['Tab', 'alone held shift shift-held'],
    ['a', ''],
    ['٥', ''],
    ['F5', ''],
    ['-', ''],
  ])('%j: %s', (name, ways) => {
    expect(waysOf(name, 'digits')).toBe(ways);
  });
});

describe('while a text is written, a key reaches the page', () => {
  test.each([
    ['a', 'alone shift'],
    ['Ñ', 'alone shift'],
    ['@', 'alone shift'],
    ['.', 'alone shift'],
    ['¿', 'alone shift'],
    ['Backspace', 'alone'],
    ['ArrowLeft', 'alone held'],
    ['F5', ''],
    ['Dead', ''],
    ['Delete', ''],
    ['Home', ''],
  ])('%j: %s', (name, ways) => {
    expect(waysOf(name, 'text')).toBe(ways);
  });
});

test('nothing passes with Ctrl, Alt or the Windows key', () => {
  const withModifier = fc
    .record({
      key: fc.oneof(fc.constantFrom(...promised), fc.string()),
      shift: fc.boolean(),
      control: fc.boolean(),
      alt: fc.boolean(),
      meta: fc.boolean(),
      isAutoRepeat: fc.boolean(),
    })
    .filter(({ control, alt, meta }) => control || alt || meta);
  fc.assert(
    fc.property(
      withModifier,
      (pressed) => !mayPass(pressed, 'letters') && !mayPass(pressed, 'digits') && !mayPass(pressed, 'text'),
    ),
  );
});
