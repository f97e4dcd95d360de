/** Flesch-Kincaid grade: the US school grade that reads a text with ease (Kincaid et al. 1975). */
import { syllable } from 'syllable';
import { oneDigit, type ReadingFormula } from '../reading.ts';

/** The highest grade of a deck (AMA and NIH ask for 6 to 8). */
const highestGrade = 8;

/** Syllables of words met before: decks say the same words again and again. */
const known = new Map<string, number>();
const mostKnown = 20_000;

function syllablesOf(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const count = Math.max(1, syllable(word));
  known.set(word, count);
  return count;
}

export const fleschKincaid: ReadingFormula = {
  syllablesOf,
  levelOf({ sentences, words, syllables }) {
    const exact = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
    const grade = oneDigit(exact);
    const said = `Flesch-Kincaid grade ${grade}; at most ${highestGrade} is asked`;
    return { grade, hardness: exact, easyEnough: grade <= highestGrade, said };
  },
};
