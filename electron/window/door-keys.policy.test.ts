import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksForDoor } from './door-keys.policy.ts';
import type { Pressed } from './way-back.policy.ts';

const chord: Pressed = { type: 'keyDown', code: 'KeyS', control: true, alt: true, shift: true, meta: false };

const anything = fc.record({
  type: fc.constantFrom('keyDown', 'keyUp'),
  code: fc.constantFrom('KeyS', 'KeyQ', 'Escape'),
  control: fc.boolean(),
  alt: fc.boolean(),
  shift: fc.boolean(),
  meta: fc.boolean(),
});

describe('nobody is led to the staff door', () => {
  test.each([
    ['without Ctrl', { control: false }],
    ['without Alt', { alt: false }],
    ['without Shift', { shift: false }],
    ['with the Windows or the command key besides', { meta: true }],
    ['by another letter', { code: 'KeyW' }],
    ['when the keys are let go', { type: 'keyUp' }],
  ])('%s', (_how, change) => {
    expect(asksForDoor({ ...chord, ...change })).toBe(false);
  });
});

test('the whole chord leads to the staff door, and nothing else', () => {
  const isChord = (pressed: Pressed) => JSON.stringify({ ...pressed }) === JSON.stringify({ ...chord });
  fc.assert(fc.property(anything, (pressed) => asksForDoor(pressed) === isChord(pressed)));
  expect(asksForDoor(chord)).toBe(true);
});
