/** Flesch-Kincaid grade: the US school grade that reads a text with ease (Kincaid et al. 1975). */
import { syllable } from 'syllable';
import { measureText } from './measure.ts';

/** Syllables of words met before: decks say the same words again and again. */
const known = new Map<string, number>();
const mostKnown = 20_000;

function syllablesOf(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const count = syllable(word);
  known.set(word, count);
  return count;
}

/** The grade of some lines, such as 6.2; undefined without words. */
export function fleschKincaidGrade(lines: readonly string[], names: readonly string[]): number | undefined {
  const { sentences, words, syllables } = measureText(lines, names, syllablesOf);
  if (words === 0) return undefined;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
