/** Finds the numbers that a text mentions, in digits and in words. */
import { type NumberWords, numberWordsOf } from './number-words.ts';

export interface Mention {
  index: number;
  length: number;
  /** `exact`: a number; `ratio`: n out of `of`; `percent`; `vague`: at least twice `value`; `share`: of 100. */
  kind: 'exact' | 'ratio' | 'percent' | 'vague' | 'share';
  value: number;
  of?: number;
  /** The unit that the word behind the number names. */
  unit?: string;
}

interface Numeral {
  index: number;
  end: number;
  value: number;
  word: boolean;
}

/** The numbers of a text. Digits within the given names (CD19, ZUMA-1) are not numbers. */
export function findMentions(text: string, language: string, names: ReadonlySet<string>): Mention[] {
  const words = numberWordsOf(language);
  const shares = findShares(text, words);
  const free = blank(text, [
    ...nameRanges(text, names),
    ...shares.map(({ index, length }) => ({ index, end: index + length })),
  ]);
  const numerals = [...findDigits(free, words), ...findWords(free, words)].sort((a, b) => a.index - b.index);
  const joined = withScales(free, numerals, words);
  return [...shares, ...findVague(free, words), ...pairUp(free, joined, words)].sort(
    (a, b) => a.index - b.index,
  );
}

/** A run of letters and digits, with the hyphens inside it. */
const token = /[\p{L}\p{M}\d]+(?:[-‑–/][\p{L}\p{M}\d]+)*/gu;

function nameRanges(text: string, names: ReadonlySet<string>): { index: number; end: number }[] {
  const ranges = [];
  for (const { 0: found, index } of text.matchAll(token)) {
    if (!/\d/.test(found)) continue;
    const name = longestName(found, names);
    if (name !== undefined) ranges.push({ index, end: index + name.length });
  }
  return ranges;
}

/** The longest name with which a token begins: `CD19` in `CD19-negative`. */
function longestName(found: string, names: ReadonlySet<string>): string | undefined {
  const parts = found.split(/([-‑–/])/);
  for (let count = parts.length; count > 0; count -= 2) {
    const candidate = parts.slice(0, count).join('');
    if (names.has(candidate.replace(/‑/g, '-'))) return candidate;
  }
  return undefined;
}

/** Covers what must not be looked at again, keeping every place. */
function blank(text: string, ranges: readonly { index: number; end: number }[]): string {
  return ranges.reduce(
    (rest, { index, end }) => rest.slice(0, index) + '\u2022'.repeat(end - index) + rest.slice(end),
    text,
  );
}

function findDigits(text: string, { decimal }: NumberWords): Numeral[] {
  const group = decimal === '.' ? ',' : '.';
  const pattern = new RegExp(
    `\\d{1,3}(?:[\\${group}\\u0020\\u00a0\\u202f]\\d{3})+(?!\\d)(?:\\${decimal}\\d+)?|\\d+(?:\\${decimal}\\d+)?`,
    'g',
  );
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const value = Number(found.replace(new RegExp(`[\\${group}\\s]`, 'g'), '').replace(decimal, '.'));
    return { index, end: index + found.length, value, word: false };
  });
}

const word = /[\p{L}\p{M}]+/gu;

function findWords(text: string, words: NumberWords): Numeral[] {
  const found: Numeral[] = [];
  for (const { 0: spelling, index } of text.matchAll(word)) {
    const lower = spelling.toLowerCase();
    const value = words.cardinals.get(lower) ?? (words.one.has(lower) ? 1 : undefined);
    if (value === undefined) continue;
    const numeral = { index, end: index + spelling.length, value, word: true };
    const last = found.at(-1);
    const between = last ? text.slice(last.end, index).toLowerCase() : '';
    if (last && joins(last.value, value, between, words)) {
      found[found.length - 1] = { ...last, end: numeral.end, value: last.value + value };
    } else found.push(numeral);
  }
  return found;
}

function joins(first: number, second: number, between: string, words: NumberWords): boolean {
  if (between !== words.joint && between !== ' ' && between !== '-') return false;
  if (first >= 100) return second < 100 && between === ' ';
  return first >= 20 && first % 10 === 0 && second < 10 && between === words.joint;
}

function withScales(text: string, numerals: Numeral[], words: NumberWords): Numeral[] {
  const scaled: Numeral[] = [];
  const used = new Set<number>();
  for (const { 0: spelling, index } of text.matchAll(word)) {
    const scale = words.scales.get(spelling.toLowerCase());
    if (scale === undefined) continue;
    const end = index + spelling.length;
    const before = [...scaled, ...numerals].find(
      (numeral) => !used.has(numeral.index) && /^[\s-]$/.test(text.slice(numeral.end, index)),
    );
    if (before) used.add(before.index);
    scaled.push({ index: before?.index ?? index, end, value: (before?.value ?? 1) * scale, word: true });
  }
  const covered = (numeral: Numeral) =>
    scaled.some((big) => big !== numeral && big.index <= numeral.index && numeral.end <= big.end);
  return [...numerals, ...scaled].filter((numeral) => !covered(numeral)).sort((a, b) => a.index - b.index);
}

function pairUp(text: string, numerals: Numeral[], words: NumberWords): Mention[] {
  const ratio = new RegExp(`^\\s+(?:${words.ratio})\\s+$`, 'i');
  const mentions: Mention[] = [];
  let taken = 0;
  for (let at = 0; at < numerals.length; at += 1) {
    const numeral = numerals[at];
    const next = numerals[at + 1];
    if (!numeral) break;
    // The "ciento" of "81 por ciento" is no number of its own.
    if (numeral.index < taken) continue;
    const isRatio = next && next.value >= numeral.value && ratio.test(text.slice(numeral.end, next.index));
    if (next && isRatio && next.value > 1) {
      const { index, value } = numeral;
      mentions.push({ index, length: next.end - index, kind: 'ratio', value, of: next.value });
      at += 1;
    } else if (numeral.value !== 1 || !numeral.word) {
      const mention = single(text, numeral, words);
      taken = mention.index + mention.length;
      mentions.push(mention);
    }
  }
  return mentions;
}

function single(text: string, numeral: Numeral, words: NumberWords): Mention {
  const after = text.slice(numeral.end);
  const percent = new RegExp(`^\\s*(?:${words.percent})(?!\\p{L})`, 'iu').exec(after);
  const { index, end, value } = numeral;
  if (percent) return { index, length: end - index + percent[0].length, kind: 'percent', value };
  const behind = /^[\s-]*(°[CF]|[\p{L}\p{M}]+)/u.exec(after)?.[1];
  const unit =
    behind === undefined
      ? undefined
      : words.units.get(behind.startsWith('°') ? behind : behind.toLowerCase());
  return { index, length: end - index, kind: 'exact', value, ...(unit ? { unit } : {}) };
}

function findVague(text: string, words: NumberWords): Mention[] {
  return [...text.matchAll(word)].flatMap(({ 0: spelling, index }): Mention[] => {
    const value = words.vague.get(spelling.toLowerCase());
    return value === undefined ? [] : [{ index, length: spelling.length, kind: 'vague', value }];
  });
}

function findShares(text: string, words: NumberWords): Mention[] {
  const lower = text.toLowerCase();
  return [...words.shares].flatMap(([spelling, value]): Mention[] =>
    [...lower.matchAll(new RegExp(`(?<![\\p{L}\\d-])${spelling}(?![\\p{L}\\d])`, 'gu'))].map(({ index }) => ({
      index,
      length: spelling.length,
      kind: 'share',
      value,
    })),
  );
}
