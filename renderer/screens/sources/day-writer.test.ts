import { expect, test } from 'vitest';
import { dayWriter } from './day-writer.ts';

test.each([
  ['en', 'us', 'November 21, 2026'],
  ['en', 'uk', '21 November 2026'],
  ['es', 'us', '21 de noviembre de 2026'],
] as const)('In %s for %s the day is written "%s"', (language, country, written) => {
  expect(dayWriter(language, country)('2026-11-21')).toBe(written);
});
