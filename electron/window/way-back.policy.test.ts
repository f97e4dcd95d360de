import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksToLeave, type Pressed } from './way-back.policy.ts';

const chord: Pressed = { type: 'keyDown', code: 'KeyQ', control: true, alt: true, shift: true, meta: false };

const anything = fc.record({
  type: fc.constantFrom('keyDown', 'keyUp'),
  code: fc.constantFrom('KeyQ', 'KeyA', 'Escape'),
  control: fc.boolean(),
  alt: fc.boolean(),
  shift: fc.boolean(),
  meta: fc.boolean(),
});

test('no key ends a packaged kiosk', () => {
  expect(asksToLeave(chord, true)).toBe(false);
  fc.assert(fc.property(anything, (pressed) => !asksToLeave(pressed, true)));
});

describe('a kiosk that is not packaged', () => {
  test.each([
    ['without Ctrl', { control: false }],
    ['without Alt', { alt: false }],
    ['without Shift', { shift: false }],
    ['with the Windows or the command key besides', { meta: true }],
    ['with another letter', { code: 'KeyW' }],
    ['when the keys are let go', { type: 'keyUp' }],
  ])('stays %s', (_how, change) => {
    expect(asksToLeave({ ...chord, ...change }, false)).toBe(false);
  });

  test('ends by the whole chord and by nothing else', () => {
    const isChord = (pressed: Pressed) => JSON.stringify({ ...pressed }) === JSON.stringify({ ...chord });
    fc.assert(fc.property(anything, (pressed) => asksToLeave(pressed, false) === isChord(pressed)));
    expect(asksToLeave(chord, false)).toBe(true);
  });
});
