/** What a reading formula takes and gives. The formulas themselves stand with their languages. */

/** What formulas count in a text. */
export interface TextCounts {
  sentences: number;
  words: number;
  syllables: number;
}

export interface ReadingLevel {
  /** Flesch-Kincaid grade of English text. */
  grade?: number;
  /** INFLESZ and Fernández-Huerta of Spanish text. */
  inflesz?: number;
  fernandezHuerta?: number;
  /** Grows with how hard the text is: for comparing texts of one language. */
  hardness: number;
  /** Whether the text is as easy as it must be. */
  easyEnough: boolean;
  /** The reached and the asked level in words. */
  said: string;
}

export interface ReadingFormula {
  /** At least 1 for any word. */
  syllablesOf: (word: string) => number;
  /** The level of a text with these counts, of which none is 0. */
  levelOf(counts: TextCounts): ReadingLevel;
}

/** Levels are told with one digit after the point. */
export function oneDigit(value: number): number {
  return Math.round(value * 10) / 10;
}
