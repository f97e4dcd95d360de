import { afterEach, expect, test } from 'vitest';
import { installWallClock } from './wall-clock.ts';

const real = Date;
afterEach(() => {
  globalThis.Date = real;
});

test('A clock that is set back twice is off by both, in every way in which it is read', () => {
  const hour = 3_600_000;
  const set = installWallClock();
  const { now: taken } = Date;
  set(-hour);
  set(-hour);
  const before = real.now() - 2 * hour;
  for (const read of [taken(), Date.now(), Date.parse(new Date().toISOString()), Date.parse(Date())]) {
    expect(Math.abs(read - before)).toBeLessThan(5000);
  }
});

test('A date that is named stays what it is, and a date is a date', () => {
  installWallClock()(5);
  expect(new Date('2026-01-02T03:04:05Z').toISOString()).toBe('2026-01-02T03:04:05.000Z');
  expect(new Date(0)).toBeInstanceOf(Date);
  expect(Date.UTC(2026, 0, 1)).toBe(real.UTC(2026, 0, 1));
});
