/** Finds the numbers that a text mentions, in digits and in words. */
import type { Language } from '../../languages/language.ts';
import { cover } from '../../languages/text/phrases.ts';
import { shareOf } from '../../languages/text/table.ts';
import { nameRanges } from './names.ts';
import { type NumberRules, rulesOf } from './number-rules.ts';
import { findNumberWords, type WordNumeral } from './number-words.ts';
import { findNumerals, type Numeral } from './numerals.ts';

/** Takes words, in small letters, to what they are worth. */
type Worth = ReadonlyMap<string, number>;

export interface Mention {
  index: number;
  length: number;
  /**
   * `exact`: a number; `ratio`: n out of `of`; `percent`; `vague`: at least twice `value`; `share`: of 100; `multiple`:
   * so many times as much.
   */
  kind: 'exact' | 'ratio' | 'percent' | 'vague' | 'share' | 'multiple';
  value: number;
  /** The upper end, where a range is mentioned: 8 to 30. */
  to?: number;
  of?: number;
  /** The unit that the word behind the number names. */
  unit?: string;
  /** In digits that the language does not write. */
  foreign?: true;
}

/** The numbers of a text. Digits within the given names (CD19, ZUMA-1) are not numbers. */
export function findMentions(text: string, language: Language, names: ReadonlySet<string>): Mention[] {
  const rules = rulesOf(language);
  const nameless = cover(text, [...nameRanges(text, names), ...ranges(text, rules.idioms)]);
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
  return [...phrases, ...findVague(free, language), ...pairUp(free, numerals, rules)].sort(
    (a, b) => a.index - b.index,
  );
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

function findVague(text: string, { numberWords }: Language): Mention[] {
  if (!numberWords) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: spelling, index }): Mention[] => {
    const value = numberWords.vague.get(spelling.toLowerCase());
    return value === undefined ? [] : [{ index, length: spelling.length, kind: 'vague', value }];
  });
}

/** Joins numbers to ranges and ratios, and takes in what stands behind them. */
function pairUp(text: string, numerals: readonly Numeral[], rules: NumberRules): Mention[] {
  const mentions: Mention[] = [];
  let taken = 0;
  for (let at = 0; at < numerals.length; at += 1) {
    const first = numerals[at];
    // The "ciento" of "81 por ciento" is no number of its own.
    if (!first || first.index < taken) continue;
    const upper = rangeEnd(text, first, numerals[at + 1], rules);
    if (upper) at += 1;
    const last = upper ?? first;
    const whole = ratioEnd(text, last, numerals[at + 1], rules);
    if (whole) at += 1;
    if (!upper && !whole && first.word && first.value === 1) continue;
    const end = (whole ?? last).end;
    const mention: Mention = {
      index: first.index,
      length: end - first.index,
      kind: whole ? 'ratio' : 'exact',
      value: first.value,
      ...(upper ? { to: upper.value } : {}),
      ...(whole ? { of: whole.value } : {}),
      ...([first, last, whole].some((numeral) => numeral?.foreign) ? { foreign: true } : {}),
    };
    const isShare = first.part && !upper && !whole;
    const complete = isShare ? asShare(mention) : whole ? mention : withUnit(text, mention, rules);
    taken = complete.index + complete.length;
    mentions.push(complete);
  }
  return mentions;
}

/** ½ alone is a half of something. */
function asShare(mention: Mention): Mention {
  return { ...mention, kind: 'share', value: shareOf(mention.value, 1) };
}

/** The upper end of the range that a number begins. */
function rangeEnd(
  text: string,
  first: Numeral,
  next: Numeral | undefined,
  { range, percent }: NumberRules,
): Numeral | undefined {
  if (!next || next.value <= first.value) return undefined;
  const gap = text.slice(first.end, next.index).replace(percent, '');
  if (range.between.test(gap)) return next;
  const before = text.slice(0, first.index);
  return range.opened.some(({ opening, between }) => between.test(gap) && opening.test(before))
    ? next
    : undefined;
}

/** The number out of which the ones before it are: the 10 of "8 out of 10". */
function ratioEnd(
  text: string,
  last: Numeral,
  next: Numeral | undefined,
  { ratio }: NumberRules,
): Numeral | undefined {
  if (!next || next.value < last.value || next.value <= 1) return undefined;
  return ratio.test(text.slice(last.end, next.index)) ? next : undefined;
}

function withUnit(text: string, mention: Mention, { percent, language }: NumberRules): Mention {
  const after = text.slice(mention.index + mention.length);
  const sign = percent.exec(after);
  if (sign) return { ...mention, kind: 'percent', length: mention.length + sign[0].length };
  const behind = /^[\s-]*(°[CF]|[\p{L}\p{M}]+)/u.exec(after)?.[1];
  const unit = behind && language.units?.get(behind.startsWith('°') ? behind : behind.toLowerCase());
  return unit ? { ...mention, unit } : mention;
}
