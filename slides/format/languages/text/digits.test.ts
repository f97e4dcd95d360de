import { describe, expect, it } from 'vitest';
import { digitValue, numeralValue, plainDigits } from './digits.ts';

/** All characters of Unicode. */
function* everyCharacter(): Generator<string> {
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (code < 0xd800 || code > 0xdfff) yield String.fromCodePoint(code);
  }
}

describe('a decimal digit', () => {
  it.each([
    ['7', 7],
    ['٣', 3],
    ['۹', 9],
    ['५', 5],
    ['０', 0],
    ['𝟗', 9],
    ['𝟘', 0],
  ])('%s is worth %i', (digit, value) => {
    expect(digitValue(digit)).toBe(value);
  });

  it('of any script belongs to a row of ten', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (const character of everyCharacter()) {
      if (/^\p{Nd}$/u.test(character))
        counts[digitValue(character)] = (counts[digitValue(character)] ?? 0) + 1;
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(60);
  });

  it('is read within other text', () => {
    expect(plainDigits('CD١٩, ３ x')).toBe('CD19, 3 x');
  });
});

describe('another sign of number', () => {
  it.each([
    ['½', 0.5],
    ['¾', 0.75],
    ['⅛', 0.125],
    ['²', 2],
    ['₉', 9],
    ['①', 1],
    ['⑴', 1],
    ['⒛', 20],
    ['㊿', 50],
    ['Ⅷ', 8],
    ['ⅳ', 4],
    ['Ⅿ', 1000],
  ])('%s is worth %f', (sign, value) => {
    expect(numeralValue(sign)).toBe(value);
  });

  it.each(['㊀', '〇', '𒐕'])('%s is no number that anybody here can read', (sign) => {
    expect(numeralValue(sign)).toBeNaN();
  });
});
