import { describe, expect, test } from 'vitest';
import { steadyClock } from './clock.ts';

/** Two clocks that a test moves by hand. */
function machine() {
  const reading = { monotonic: 500, wall: 1_700_000_000_000 };
  const clock = steadyClock(() => ({ ...reading }));
  return {
    clock,
    passes: (monotonic: number, wall: number) => {
      reading.monotonic += monotonic;
      reading.wall += wall;
    },
  };
}

describe('The steady clock', () => {
  test('ignores a time of day that is set back', () => {
    const { clock, passes } = machine();
    passes(1000, -3_600_000);
    expect(clock()).toBe(1000);
  });

  test('counts sleep in which the monotonic clock stood still', () => {
    const { clock, passes } = machine();
    passes(40, 8 * 3_600_000);
    expect(clock()).toBe(8 * 3_600_000);
  });

  test('counts sleep once where the monotonic clock went on', () => {
    const { clock, passes } = machine();
    passes(3_600_000, 3_600_000);
    expect(clock()).toBe(3_600_000);
  });

  test('follows the monotonic clock when the time of day is put right by a little', () => {
    const { clock, passes } = machine();
    passes(1000, 5000);
    expect(clock()).toBe(1000);
  });

  test('never runs backwards', () => {
    const { clock, passes } = machine();
    passes(1000, 1000);
    const before = clock();
    passes(-5000, -5000);
    expect(clock()).toBe(before);
  });

  test('starts at nought', () => {
    expect(machine().clock()).toBe(0);
  });
});
