import { expect, test } from 'vitest';
import { keyNamed } from './accelerators.ts';

test('a key that nobody knows is named', () => {
  expect(() => keyNamed('Hyper', false)).toThrow('The preview knows no key "Hyper".');
  expect(() => keyNamed('F25', false)).toThrow('F25');
});

test.each([
  ['a', false, 'a', 'KeyA', 65],
  ['A', false, 'a', 'KeyA', 65],
  ['a', true, 'A', 'KeyA', 65],
  ['1', true, '!', 'Digit1', 49],
  ['.', false, '.', 'Period', 190],
  ['Return', false, 'Enter', 'Enter', 13],
  ['Space', false, ' ', 'Space', 32],
  ['F12', true, 'F12', 'F12', 123],
  ['Esc', false, 'Escape', 'Escape', 27],
] as const)('%s (Shift: %s) is the key %s', (name, withShift, key, code, keyCode) => {
  expect(keyNamed(name, withShift)).toEqual({ key, code, keyCode, shifted: false });
});

test('a sign that needs Shift brings it along', () => {
  expect(keyNamed('Plus', false)).toEqual({ key: '+', code: 'Equal', keyCode: 187, shifted: true });
});
