import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber, formatValue } from './format-value.ts';

describe('a value in words', () => {
  it.each([
    [{ value: 81, unit: 'percent' }, 'en', '81'],
    [{ value: 12.4, unit: 'percent' }, 'es', '12,4'],
    [{ value: 1, unit: 'weeks' }, 'en', '1 week'],
    [{ value: 3, unit: 'months' }, 'es', '3 meses'],
    [{ min: 2, max: 5, unit: 'weeks' }, 'en', '2 to 5 weeks'],
    [{ min: 2, max: 5, unit: 'weeks' }, 'es', '2 a 5 semanas'],
    [{ min: 2, max: 5, unit: 'people' }, 'en', '2 to 5'],
    [{ value: 475000, unit: 'usd' }, 'en', 'US$475,000'],
    [{ value: 38, unit: 'celsius' }, 'en', '38°C'],
    [{ value: 7, unit: 'products' }, 'en', '7'],
    [{ date: '2017-08-30' }, 'en', '30 August 2017'],
    [{ date: '2026-01' }, 'en', 'January 2026'],
    [{ date: '2017' }, 'en', '2017'],
    [{ date: '2017-08-30' }, 'es', '30 de agosto de 2017'],
  ] as const)('%o in %s is “%s”', (value, language, expected) => {
    expect(formatValue(value, language)).toBe(expected);
  });

  it('holds only plain spaces', () => {
    for (const language of ['en', 'es', 'fr', 'de']) {
      const text = [formatNumber(1234567.5, language), formatDate('2017-08-30', language)].join();
      expect(text).not.toMatch(/[\u00a0\u2009\u202f]/);
    }
  });
});
