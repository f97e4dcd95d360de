import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Measured, written } from './values.policy.ts';

test.each([
  [{ at: Number.NaN }, '–'],
  [{ day: 'soon' }, 'soon'],
  [{ seconds: -5 }, '0 minutes'],
  [{ bytes: -1 }, '0 MB'],
] satisfies [Measured, string][])('%j, which nobody can measure, is written as %s', (value, text) => {
  expect(written(value, 'en')).toBe(text);
});

test.each([
  [{ seconds: 59 }, '0 minutes'],
  [{ seconds: 60 }, '1 minute'],
  [{ seconds: 119 * 60 }, '119 minutes'],
  [{ seconds: 120 * 60 }, '2 hours'],
  [{ seconds: 47.9 * 3600 }, '47 hours'],
  [{ seconds: 48 * 3600 }, '2 days'],
  [{ bytes: 0 }, '0 MB'],
  [{ bytes: 99_600_000 }, '100 MB'],
  [{ bytes: 3_400_000_000 }, '3.4 GB'],
  [{ bytes: 34_600_000_000 }, '35 GB'],
  [{ bytes: 5e15 }, '5,000 TB'],
  [{ day: '2026-11-26' }, 'November 26, 2026'],
  ['Europe/Berlin', 'Europe/Berlin'],
  [7, 7],
] satisfies [Measured, string | number][])('%j is written as %s', (value, text) => {
  expect(written(value, 'en')).toBe(text);
});

test('A time is written as the wall of its place shows it, and as its language has it', () => {
  const at = Date.parse('2026-11-26T23:05:00Z');
  expect(written({ at }, 'en-GB', 'Europe/Berlin')).toBe('27 Nov 2026, 00:05');
  expect(written({ at }, 'es', 'Europe/Madrid')).toBe('27 nov 2026, 0:05');
});

test('A day is the same wherever the machine stands', () => {
  expect(written({ day: '2026-11-26' }, 'es', 'Pacific/Auckland')).toBe('26 de noviembre de 2026');
});

test('Whatever was measured can be written', () => {
  const value = fc.oneof(
    fc.record({ at: fc.double() }),
    fc.record({ bytes: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
    fc.record({ seconds: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
  );
  fc.assert(fc.property(value, (each) => written(each, 'es') !== ''));
});
