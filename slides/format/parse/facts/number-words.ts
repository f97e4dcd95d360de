/** Numbers in words: "eighty-one", "two hundred and fifty", "doscientos cincuenta mil". */
import type { NumberWords } from '../../languages/language.ts';
import type { Numeral } from './numerals.ts';

/** A number in words; `bare` when it begins with a scale, so that digits before it are multiplied: "1.5 million". */
export interface WordNumeral extends Numeral {
  word: true;
  bare: boolean;
}

interface Token {
  spelling: string;
  index: number;
  end: number;
}

/** A stretch of tokens that is a number; `next` is the place of the token behind it. */
interface Read {
  value: number;
  next: number;
}

const word = /[\p{L}\p{M}]+/gu;

/** The numbers in words of a text, in order. The word for one alone is among them: what it counts is not decided here. */
export function findNumberWords(text: string, words: NumberWords): WordNumeral[] {
  // "and" between two number words is their joint, and no word of its own.
  const joints = new Set([...words.joint, ...words.tensJoint].map((joint) => joint.trim()));
  const tokens = [...text.matchAll(word)]
    .map(({ 0: spelling, index }) => ({
      spelling: spelling.toLowerCase(),
      index,
      end: index + spelling.length,
    }))
    .filter(({ spelling }) => !joints.has(spelling));
  const reader = new NumberReader(text, tokens, words);
  const found: WordNumeral[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = reader.number(at);
    const first = tokens[at];
    const last = tokens[(read?.next ?? 0) - 1];
    if (read && first && last) {
      const bare = words.scales.has(first.spelling);
      found.push({ index: first.index, end: last.end, value: read.value, word: true, bare });
    }
    at = read?.next ?? at + 1;
  }
  return found;
}

/** The scale that multiplies a number below a hundred; all others multiply numbers below a thousand. */
const hundred = 100;

class NumberReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #words: NumberWords;

  constructor(text: string, tokens: readonly Token[], words: NumberWords) {
    this.#text = text;
    this.#tokens = tokens;
    this.#words = words;
  }

  /** The number that begins at a token. */
  number(at: number): Read | undefined {
    let part =
      this.#belowThousand(at) ?? (this.#scale(at) === undefined ? undefined : { value: 1, next: at });
    if (!part) return undefined;
    let total = 0;
    let limit = Number.POSITIVE_INFINITY;
    for (;;) {
      const scale = this.#scale(part.next);
      const follows = part.next === at || this.#joins(part.next, [' ', '-']);
      if (scale === undefined || scale === hundred || scale >= limit || !follows)
        return { value: total + part.value, next: part.next };
      total += part.value * scale;
      limit = scale;
      const next: number = part.next + 1;
      const goesOn = scale > hundred && this.#joins(next, this.#words.joint);
      const rest = goesOn ? this.#belowThousand(next) : undefined;
      if (!rest || (this.#scale(rest.next) ?? 0) >= limit) return { value: total, next };
      part = rest;
    }
  }

  #belowThousand(at: number): Read | undefined {
    const first =
      this.#belowHundred(at) ?? (this.#scale(at) === hundred ? { value: 1, next: at } : undefined);
    if (!first) return undefined;
    const times = first.value < hundred && this.#scale(first.next) === hundred;
    const follows = first.next === at || this.#joins(first.next, [' ', '-']);
    const whole = times && follows ? { value: first.value * hundred, next: first.next + 1 } : first;
    if (whole.value < hundred || !this.#joins(whole.next, this.#words.joint)) return whole;
    const rest = this.#belowHundred(whole.next);
    // "two hundred and three hundred" are two numbers.
    if (!rest || rest.value >= hundred || this.#scale(rest.next) === hundred) return whole;
    return { value: whole.value + rest.value, next: rest.next };
  }

  /** One word, or tens and ones. Some languages have words for whole hundreds. */
  #belowHundred(at: number): Read | undefined {
    const value = this.#cardinal(at);
    if (value === undefined) return undefined;
    const ones = this.#cardinal(at + 1);
    const isTens = value >= 20 && value < hundred && value % 10 === 0;
    if (!isTens || ones === undefined || ones >= 10 || !this.#joins(at + 1, this.#words.tensJoint))
      return { value, next: at + 1 };
    return { value: value + ones, next: at + 2 };
  }

  #cardinal(at: number): number | undefined {
    const spelling = this.#tokens[at]?.spelling ?? '';
    return this.#words.cardinals.get(spelling) ?? (this.#words.one.has(spelling) ? 1 : undefined);
  }

  #scale(at: number): number | undefined {
    return this.#words.scales.get(this.#tokens[at]?.spelling ?? '');
  }

  /** Whether one of the joints stands between a token and the one before it. */
  #joins(at: number, joints: readonly string[]): boolean {
    const before = this.#tokens[at - 1];
    const token = this.#tokens[at];
    if (!before || !token) return false;
    return joints.includes(this.#text.slice(before.end, token.index).toLowerCase());
  }
}
