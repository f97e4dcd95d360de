/** What a language says of numbers, made ready for searching; once for each language. */
import type { Idiom, Language, Portion } from '../../languages/language.ts';
import { anyOf, wholeWords } from '../../languages/text/phrases.ts';
import { type DigitReader, digitReader } from './numerals.ts';

export interface NumberRules {
  language: Language;
  digits: DigitReader;
  idioms: RegExp | undefined;
  /** With the space before it. */
  additions: RegExp | undefined;
  shares: RegExp | undefined;
  multiples: RegExp | undefined;
  portions: { pattern: RegExp; side: Portion['side']; bound: number }[];
  /** The end of a text that stops with a number. */
  numberEnd: RegExp;
  /** At the start of what follows a number. */
  percent: RegExp;
  range: {
    /** The whole of what stands between the ends. */
    between: RegExp;
    opened: { opening: RegExp; between: RegExp }[];
  };
  /** The whole of what stands between the two numbers. */
  ratio: RegExp;
}

const known = new WeakMap<Language, NumberRules>();

/** The rules of a language. */
export function rulesOf(language: Language): NumberRules {
  const before = known.get(language);
  if (before) return before;
  const made = rulesFrom(language);
  known.set(language, made);
  return made;
}

function rulesFrom(language: Language): NumberRules {
  const { writings, idioms, additions, shares, multiples, portions, percent, numberWords } = language;
  const numbers = [...(numberWords?.cardinals.keys() ?? []), ...(numberWords?.one ?? [])];
  return {
    language,
    digits: digitReader(writings),
    idioms: idioms === null ? undefined : idiomRule(idioms, language),
    additions: additions ? new RegExp(`\\s+${wholeWords(anyOf(additions.keys())).source}`, 'giu') : undefined,
    shares: shares ? wholeWords(anyOf(shares.keys())) : undefined,
    multiples: multiples ? wholeWords(anyOf(multiples.keys())) : undefined,
    portions: (portions ?? []).map((portion) => ({ ...portion, pattern: wholeWords(portion.pattern) })),
    numberEnd: new RegExp(`(?:\\p{N}|${wholeWords(anyOf(numbers)).source})$`, 'iu'),
    // The full-width and small forms of the sign come from keyboards of other scripts.
    percent: new RegExp(`^\\s*(?:${percent}|％|﹪)(?!\\p{L})`, 'iu'),
    range: rangeRules(language),
    ratio: ratioRule(language),
  };
}

/**
 * The number of an idiom belongs to nothing behind it: in "at this stage 4 out of 10" it is no stage, and in "at this
 * stage 4 weeks" neither.
 */
function idiomRule(idioms: readonly Idiom[], { ratio, percent, units }: Language): RegExp {
  const ratios = ratio ? [`(?:${ratio.words})(?!\\p{L})`, `(?:${ratio.before})\\s+[\\p{Nd}]`] : [];
  const counted = [
    `(?:${percent})(?!\\p{L})`,
    ...ratios,
    ...(units ? [`(?:${anyOf(units.keys())})(?!\\p{L})`] : []),
  ];
  const words = wholeWords(idioms.map(({ pattern }) => pattern).join('|')).source;
  return new RegExp(`${words}(?!\\s*(?:${counted.join('|')}))`, 'giu');
}

function rangeRules({ range }: Language): NumberRules['range'] {
  const word = (pattern: string) => `(?:\\s+|-)(?:${pattern})(?:\\s+|-)`;
  const words = range.between === null ? '' : `|${word(range.between)}`;
  return {
    between: new RegExp(`^(?:\\s?[-‑–—]\\s?${words})$`, 'iu'),
    opened: (range.opened ?? []).map(({ opening, between }) => ({
      opening: new RegExp(`(?<!\\p{L})(?:${opening})\\s+$`, 'iu'),
      between: new RegExp(`^${word(between)}$`, 'iu'),
    })),
  };
}

/** A fraction with a stroke is a ratio in every language: 3/4. */
function ratioRule({ ratio }: Language): RegExp {
  const words = ratio ? `|\\s+(?:${ratio.words}|${ratio.before})\\s+` : '';
  return new RegExp(`^(?:[/\\u2044]${words})$`, 'iu');
}
