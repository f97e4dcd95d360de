import { describe, expect, test } from 'vitest';
import { type KeyPress, keyTable, keyVerdict } from './keys.ts';
import type { InputPlace } from './place.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  withModifier: false,
  onControl: false,
  rightToLeft: false,
  ...more,
});
const places = ['home', 'deck', 'panel'] as const;

describe('Keys that mean nothing here', () => {
  const denied = [
    'a',
    '1',
    '/',
    'F1',
    'F5',
    'F11',
    'F12',
    'ContextMenu',
    'Backspace',
    'Delete',
    'Home',
    'End',
    'PrintScreen',
    'BrowserBack',
    'constructor',
    '__proto__',
    '',
  ];
  test.each(places)('do nothing in %s', (place) => {
    expect(denied.map((key) => keyVerdict(place, press(key)))).toEqual(denied.map(() => 'deny'));
  });

  test.each(places)(
    'do nothing in %s with Control, Alt or the system key, even those of the table',
    (place) => {
      const keys = Object.keys(keyTable[place]);
      expect(keys.map((key) => keyVerdict(place, press(key, { withModifier: true })))).toEqual(
        keys.map(() => 'deny'),
      );
    },
  );

  test('do nothing at all during a reset', () => {
    expect(keyVerdict('reset', press('Enter'))).toBe('deny');
  });
});

test('The table holds the documented keys and no other', () => {
  const documented = [
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'PageDown',
    'PageUp',
    ' ',
    'Enter',
    'Tab',
    'Escape',
  ];
  const named = new Set(places.flatMap((place) => Object.keys(keyTable[place])));
  expect([...named].sort()).toEqual([...documented].sort());
});

test.each<[InputPlace, string, string]>([
  ['attract', 'a', 'wake'],
  ['attract', 'Enter', 'wake'],
  ['attract', 'Escape', 'wake'],
  ['attract', 'Tab', 'focus'],
  ['warning', 'a', 'stay'],
  ['warning', 'Escape', 'stay'],
  ['warning', 'Tab', 'stay'],
  ['home', 'Escape', 'home'],
  ['deck', 'Escape', 'home'],
  ['panel', 'Escape', 'close'],
  ['deck', ' ', 'next'],
  ['deck', 'PageUp', 'back'],
])('In %s the key "%s" means %s', (place, key, verdict) => {
  expect(keyVerdict(place, press(key))).toBe(verdict);
});

test('Space on a button presses the button', () => {
  expect(keyVerdict('deck', press(' ', { onControl: true }))).toBe('activate');
});

test('Where reading runs from right to left, the left arrow leads on', () => {
  expect(keyVerdict('deck', press('ArrowLeft', { rightToLeft: true }))).toBe('next');
  expect(keyVerdict('deck', press('ArrowRight', { rightToLeft: true }))).toBe('back');
});
