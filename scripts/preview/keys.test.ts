import { describe, expect, test } from 'vitest';
import { signature, toDispatch, toInput } from './keys.ts';
import type { PageKey } from './page/messages.ts';

const key: PageKey = {
  kind: 'key',
  type: 'keydown',
  key: 'a',
  code: 'KeyA',
  keyCode: 65,
  location: 0,
  repeat: false,
  isComposing: false,
  shift: false,
  control: false,
  alt: false,
  meta: false,
};

test('the app hears what Electron would tell', () => {
  expect(toInput({ ...key, control: true, shift: true, repeat: true })).toEqual({
    type: 'keyDown',
    key: 'a',
    code: 'KeyA',
    isAutoRepeat: true,
    isComposing: false,
    shift: true,
    control: true,
    alt: false,
    meta: false,
    location: 0,
    modifiers: ['shift', 'control', 'isautorepeat'],
  });
  expect(toInput({ ...key, type: 'keyup' }).type).toBe('keyUp');
});

describe('the key that is pressed again', () => {
  test.each([
    ['a letter types', key, { type: 'keyDown', text: 'a' }],
    ['Enter types a line end', { ...key, key: 'Enter', code: 'Enter' }, { type: 'keyDown', text: '\r' }],
    ['a letter beyond the first plane types', { ...key, key: '𝄞' }, { type: 'keyDown', text: '𝄞' }],
  ])('%s', (_name, pressed, expected) => {
    expect(toDispatch(pressed)).toMatchObject(expected);
  });

  test.each([
    ['Tab', { ...key, key: 'Tab', code: 'Tab' }],
    ['a shortcut', { ...key, control: true }],
    ['a shortcut with Alt', { ...key, alt: true }],
  ])('%s types nothing', (_name, pressed) => {
    const sent = toDispatch(pressed);
    expect(sent.type).toBe('rawKeyDown');
    expect(sent).not.toHaveProperty('text');
  });

  test('going up types nothing', () => {
    const sent = toDispatch({ ...key, type: 'keyup' });
    expect(sent.type).toBe('keyUp');
    expect(sent).not.toHaveProperty('text');
  });

  test('carries its modifiers', () => {
    expect(toDispatch({ ...key, alt: true, control: true, meta: true, shift: true }).modifiers).toBe(15);
  });
});

test('keys that differ in direction, place or letter are told apart', () => {
  const all = [key, { ...key, type: 'keyup' as const }, { ...key, code: 'KeyB' }, { ...key, key: 'A' }];
  expect(new Set(all.map(signature)).size).toBe(4);
  const [one] = all;
  if (one === undefined) throw new Error('There is no key.');
  expect(signature({ ...one, alt: !one.alt })).not.toBe(signature(one));
});
