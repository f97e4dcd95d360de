/** Finds the numbers that a text mentions, in digits and in words. */
import type { Language } from '../../languages/language.ts';
import { cover } from '../../languages/text/phrases.ts';
import type { Mention } from './mention.ts';
import { nameRanges } from './names.ts';
import { type NumberRules, rulesOf } from './number-rules.ts';
import { findNumberWords, type WordNumeral } from './number-words.ts';
import { findNumerals, type Numeral } from './numerals.ts';
import { pairUp } from './pair-up.ts';
import { findPhones } from './phones.ts';

/** Takes words, in small letters, to what they are worth. */
type Worth = ReadonlyMap<string, number>;

/** The numbers of a text. Digits within the given names (CD19, ZUMA-1) are not numbers. */
export function findMentions(text: string, language: Language, names: ReadonlySet<string>): Mention[] {
  const rules = rulesOf(language);
  const phones = findPhones(text);
  const nameless = cover(text, [...phones, ...nameRanges(text, names), ...ranges(text, rules.idioms)]);
  const additions = findAdditions(nameless, rules);
  const whole = cover(nameless, additions);
  const phrases = [...findPhrases(whole, 'share', rules), ...findPhrases(whole, 'multiple', rules)];
  const free = cover(whole, phrases);
  const numerals = withScales(
    free,
    findNumerals(free, rules.digits).map((numeral) => withAddition(numeral, additions)),
    language.numberWords
      ? findNumberWords(free, language.numberWords).map((numeral) => withAddition(numeral, additions))
      : [],
  );
  return [
    ...phones.map((phone): Mention => ({ ...phone, kind: 'phone', value: Number.NaN })),
    ...phrases,
    ...findPortions(free, rules),
    ...findVague(free, language),
    ...pairUp(free, numerals, rules),
  ].sort((a, b) => a.index - b.index);
}

function ranges(text: string, pattern: RegExp | undefined): { index: number; length: number }[] {
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ index, length }));
}

interface Addition {
  index: number;
  length: number;
  value: number;
}

/** "and a half" behind a number. */
function findAdditions(text: string, { additions, language, numberEnd }: NumberRules): Addition[] {
  if (!additions) return [];
  return [...text.matchAll(additions)].flatMap(({ 0: found, index }) => {
    const value = worthOf(found, language.additions);
    return numberEnd.test(text.slice(0, index)) ? [{ index, length: found.length, value }] : [];
  });
}

function withAddition<T extends Numeral>(numeral: T, additions: readonly Addition[]): T {
  const addition = additions.find(({ index }) => index === numeral.end);
  if (!addition) return numeral;
  return { ...numeral, end: addition.index + addition.length, value: numeral.value + addition.value };
}

function worthOf(found: string, table: Worth | null): number {
  return table?.get(found.trim().toLowerCase().replace(/\s+/g, ' ')) ?? Number.NaN;
}

/** Digits before a scale in words are one number with it: "1.5 million". */
function withScales(text: string, digits: readonly Numeral[], words: readonly WordNumeral[]): Numeral[] {
  const used = new Set<Numeral>();
  const scaled = words.map((numeral): Numeral => {
    const before = digits.find(
      ({ end }) => numeral.bare && end < numeral.index && /^[\s-]$/.test(text.slice(end, numeral.index)),
    );
    if (!before) return numeral;
    used.add(before);
    return { ...before, end: numeral.end, value: before.value * numeral.value };
  });
  return [...digits.filter((numeral) => !used.has(numeral)), ...scaled].sort((a, b) => a.index - b.index);
}

/** Fractions and multiples, which are set phrases. */
function findPhrases(text: string, kind: 'share' | 'multiple', rules: NumberRules): Mention[] {
  const [pattern, table] =
    kind === 'share' ? [rules.shares, rules.language.shares] : [rules.multiples, rules.language.multiples];
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    index,
    length: found.length,
    kind,
    value: worthOf(found, table),
  }));
}

/** "most" and its like. A part of all that a share names already ("nearly half") is none. */
function findPortions(text: string, { portions }: NumberRules): Mention[] {
  return portions.flatMap(({ pattern, side, bound }) =>
    ranges(text, pattern).map((range): Mention => ({ ...range, kind: 'portion', value: bound, side })),
  );
}

function findVague(text: string, { numberWords }: Language): Mention[] {
  if (!numberWords) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: spelling, index }): Mention[] => {
    const value = numberWords.vague.get(spelling.toLowerCase());
    return value === undefined ? [] : [{ index, length: spelling.length, kind: 'vague', value }];
  });
}
