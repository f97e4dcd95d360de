/**
 * All that the format knows of a language. Every field is filled in, or says `null` aloud: then the language has no
 * such thing, or nobody has written it down yet, and `unchecked.ts` says which check is not made.
 *
 * A field called a pattern holds alternatives of a regular expression, matched as whole words without regard to capitals.
 */
import type { Unit } from '../model/schema/fact.ts';
import type { LanguageFace } from './face.ts';
import type { ReadingFormula } from './reading.ts';
import type { Spelling } from './spelling/spelling.ts';

export interface Language extends LanguageFace {
  /** How numbers stand in digits. Values are written in the first way; the others are read, too. */
  readonly writings: readonly [NumberWriting, ...NumberWriting[]];
  /** A pattern: the sign and the words that follow a number of percent. */
  readonly percent: string;
  readonly numberWords: NumberWords | null;
  /** Fractions in words, as shares of 100: "a third", "two fifths". */
  readonly shares: ReadonlyMap<string, number> | null;
  /** What is added by words after a number: "and a half". */
  readonly additions: ReadonlyMap<string, number> | null;
  /** How many times as much: "twice", "doubled", "threefold". */
  readonly multiples: ReadonlyMap<string, number> | null;
  /** How large a part is, without a number: "most", "nearly all". */
  readonly portions: readonly Portion[] | null;
  /** Words for all, none, many and few of those who are counted. */
  readonly quantifiers: readonly Quantifier[] | null;
  /** Set phrases and common names that hold a number and state none: "half-life", "type 2 diabetes", "24/7". */
  readonly idioms: readonly Idiom[] | null;
  readonly range: RangeWords;
  readonly ratio: RatioWords | null;
  readonly rounding: RoundingWords | null;
  /** Nouns that name the unit of the number before them. */
  readonly units: ReadonlyMap<string, Unit> | null;
  /** Words that promise more than facts do, or say less. */
  readonly wording: readonly WordRule[] | null;
  /** A pattern: words of cure. They stand only in a claim whose fact speaks of cure. */
  readonly cure: string | null;
  /** Patterns by which a country's rule is known; of other countries, and where this is null, only the country's name. */
  readonly countries: Readonly<Record<'us' | 'uk' | 'eu', string>> | null;
  readonly reading: ReadingFormula | null;
  /** The signs that end a sentence. */
  readonly stops: string;
  /** Abbreviations with a full stop, after which a sentence goes on. */
  readonly abbreviations: readonly string[] | null;
  /** A pattern of how a sentence begins that tells people what to do. Without it no sentence is asked for its fact. */
  readonly instructions: string | null;
  /** Null where the language is written alike in all countries of the kiosk. */
  readonly spelling: Spelling | null;
}

/** Digits with the signs that go with them. */
export interface NumberWriting {
  /** The first of the ten digits: `0`, `٠`. */
  readonly zero: string;
  readonly decimal: string;
  /** Between groups of three digits; a space is read in every language. */
  readonly group: string;
}

export interface NumberWords {
  /** Words for whole numbers from two up that can stand alone or be joined. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** The words for one. They count only within a longer number, a range or a ratio. */
  readonly one: ReadonlySet<string>;
  /** Words that multiply what stands before them: hundred, thousand, dozen. */
  readonly scales: ReadonlyMap<string, number>;
  /** "hundreds", "millions": at least twice this many. */
  readonly vague: ReadonlyMap<string, number>;
  /** What joins tens and ones ("twenty-one", "treinta y dos"). */
  readonly tensJoint: readonly string[];
  /** What joins hundreds or thousands and the rest. */
  readonly joint: readonly string[];
}

/** Words for a part of all; true of every share on one side of a bound. */
export interface Portion {
  readonly pattern: string;
  readonly side: 'above' | 'below';
  /** Percent. */
  readonly bound: number;
}

export interface Quantifier {
  readonly kind: 'all' | 'none' | 'many' | 'few';
  readonly pattern: string;
  /** A pattern: words by which the statement of a fact says the same. Statements are written in the first language. */
  readonly says?: string;
}

export interface Idiom {
  readonly pattern: string;
  /** Why the number in it needs no fact. */
  readonly because: string;
}

export interface RangeWords {
  /** Written between the ends of a range, with its spaces. */
  readonly written: string;
  /** A pattern: words between the ends. A dash between numbers is a range in every language. */
  readonly between: string | null;
  /** Patterns of a word before the first end, and of the word between the ends that belongs to it. */
  readonly opened: readonly { readonly opening: string; readonly between: string }[] | null;
}

export interface RatioWords {
  /** A pattern: "out of", which makes a ratio of any two numbers around it. */
  readonly words: string;
  /** A pattern: "in" and its like, which do so only right before a second number. */
  readonly before: string;
  /** Written after a number of percent: "out of 100". */
  readonly outOfHundred: string;
}

/** Patterns of words before a rounded number: about it, a little below it, a little above it. */
export interface RoundingWords {
  readonly about: string;
  readonly below: string;
  readonly above: string;
  /** The word that an author is told to write. */
  readonly example: string;
}

export interface WordRule {
  readonly code: 'hype-word' | 'vague-word';
  readonly pattern: string;
  /** What to write instead. */
  readonly advice: string;
}
