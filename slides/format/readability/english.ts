/** Flesch-Kincaid grade: the US school grade that reads a text with ease (Kincaid et al. 1975). */
import { syllable } from 'syllable';
import { measureText } from './measure.ts';

/** The grade of some lines, such as 6.2; undefined without words. */
export function fleschKincaidGrade(lines: readonly string[], names: readonly string[]): number | undefined {
  const { sentences, words, syllables } = measureText(lines, names, syllable);
  if (words === 0) return undefined;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
