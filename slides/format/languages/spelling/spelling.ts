/** A language that countries spell in different ways. */
import type { Jurisdiction } from '../../model/library.ts';

export interface Spelling {
  /** The spelling in which all texts are written. */
  readonly source: string;
  /** The spellings of the countries that have another. */
  readonly others: readonly OtherSpelling[];
  /**
   * A pattern of names in which each word stays as it is, whichever spelling it has. Capitals count. The names of the
   * glossary need not be among them.
   */
  readonly keep: string;
}

export interface OtherSpelling {
  readonly name: string;
  readonly countries: readonly Jurisdiction[];
  /** From the source spelling to this one: words, and phrases of several, in small letters. */
  readonly words: ReadonlyMap<string, string>;
  /**
   * Words of this spelling that are right in the source spelling, too, often with another sense (a glucose meter, a
   * doctor's practice): no mixture where they stand.
   */
  readonly shared: ReadonlySet<string>;
  readonly families: readonly SpellingFamily[];
  readonly doubts: readonly SpellingDoubt[];
  /** Words that fit a doubt, and that both spellings write alike. */
  readonly alike: ReadonlySet<string>;
}

/** A part of words that is always written otherwise: `haemo-` and `hemo-`. */
export interface SpellingFamily {
  readonly source: RegExp;
  readonly other: RegExp;
  /** What takes the place of either. */
  readonly toOther: string;
  readonly toSource: string;
}

/** A shape of words which often have two spellings, for words that no table has: `-ise`, `-our`. */
export interface SpellingDoubt {
  readonly shape: RegExp;
  /** The word in the other of the two spellings. */
  readonly twin: string;
}
