/** Numbers in digits of any script, and in other signs of number: 12.4, ٣, 2½, 10⁹, ①, Ⅷ. */
import type { NumberWriting } from '../../languages/language.ts';
import { numeralValue, plainDigits } from '../../languages/text/digits.ts';
import { escapePattern } from '../../languages/text/phrases.ts';

/** A number as it stands in a text. */
export interface Numeral {
  index: number;
  end: number;
  /** `NaN` for a sign whose value nobody knows: it is the value of no fact. */
  value: number;
  /** Written in words. */
  word?: true;
  /** In digits that the language does not write. */
  foreign?: true;
  /** A sign for less than one, ½, which alone is a share. */
  part?: true;
}

/** How the numbers of a language are read. */
export interface DigitReader {
  pattern: RegExp;
  ways: { digits: string; decimal: string; group: RegExp }[];
}

/** Between groups of three digits in every language. */
const spaces = '\\u0020\\u00a0\\u202f';

/** Reads the ways in which a language writes numbers, and any run of digits that fits none of them. */
export function digitReader(writings: readonly NumberWriting[]): DigitReader {
  const patterns = writings.map((writing) => {
    const digit = `[${digitsOf(writing)}]`;
    const group = `[${escapePattern(writing.group)}${spaces}]`;
    const fraction = `(?:${escapePattern(writing.decimal)}${digit}+)?`;
    return `${digit}{1,3}(?:${group}${digit}{3})+(?!\\p{Nd})${fraction}|${digit}+${fraction}`;
  });
  return {
    pattern: new RegExp([...patterns, '\\p{Nd}+'].join('|'), 'gu'),
    ways: writings.map((writing) => ({
      digits: digitsOf(writing),
      decimal: writing.decimal,
      group: new RegExp(`[${escapePattern(writing.group)}\\s]`, 'g'),
    })),
  };
}

function digitsOf({ zero }: NumberWriting): string {
  const first = zero.codePointAt(0) ?? 0;
  return Array.from({ length: 10 }, (_, value) => String.fromCodePoint(first + value)).join('');
}

/** The numbers of a text that are not written in words, in order. */
export function findNumerals(text: string, reader: DigitReader): Numeral[] {
  const found = [...text.matchAll(reader.pattern)].map(({ 0: digits, index }) =>
    readDigits(digits, index, reader),
  );
  for (const { 0: sign, index } of text.matchAll(/\p{No}+|\p{Nl}/gu)) {
    const before = found.findIndex(
      ({ end }) => end === index || (end === index - 1 && /\s/.test(text.charAt(end))),
    );
    const joined = joinSign(found[before], sign, index);
    if (joined) found[before] = joined;
    else if (!small.test(sign) || !/\p{L}$/u.test(text.slice(Math.max(0, index - 2), index)))
      found.push(readSign(sign, index));
  }
  return found.sort((a, b) => a.index - b.index);
}

function readDigits(digits: string, index: number, { ways }: DigitReader): Numeral {
  const end = index + digits.length;
  const way = ways.find((one) => one.digits.includes(digits.charAt(0)));
  const value = way && Number(plainDigits(digits.replace(way.group, '').replace(way.decimal, '.')));
  if (value !== undefined && !Number.isNaN(value)) return { index, end, value };
  return { index, end, value: Number(plainDigits(digits)), foreign: true };
}

function readSign(sign: string, index: number): Numeral {
  const value = signValue(sign);
  const numeral = { index, end: index + sign.length, value };
  return value > 0 && value < 1 ? { ...numeral, part: true } : numeral;
}

/** Small digits above or below the line. Behind a letter they belong to a unit or a formula: m², O₂. */
const small = /^[⁰¹²³⁴-⁹₀-₉]+$/u;

/** "2½" and "2 ½" are two and a half; "10⁹" is a power. */
function joinSign(before: Numeral | undefined, sign: string, index: number): Numeral | undefined {
  if (!before) return undefined;
  const end = index + sign.length;
  const value = signValue(sign);
  if (small.test(sign))
    return before.end === index ? { ...before, end, value: before.value ** value } : undefined;
  const addsUp = value > 0 && value < 1 && Number.isInteger(before.value);
  return addsUp ? { ...before, end, value: before.value + value } : undefined;
}

/** A row of small digits is one number; of other signs, nobody writes several in a row. */
function signValue(sign: string): number {
  if (small.test(sign)) return Number(sign.normalize('NFKC'));
  return [...sign].length === 1 ? numeralValue(sign) : Number.NaN;
}
