/** How easy a text is to read, in the formula of its language. */
import type { Language } from '../../languages/language.ts';
import type { ReadingLevel } from '../../languages/reading.ts';
import { measureText } from './measure.ts';

/** The level of some lines; undefined without words or without a formula for the language. */
export function readingLevel(
  lines: readonly string[],
  language: Language,
  names: readonly string[],
): ReadingLevel | undefined {
  const { reading } = language;
  if (reading === null) return undefined;
  const counts = measureText(lines, names, language, reading.syllablesOf);
  return counts.words === 0 ? undefined : reading.levelOf(counts);
}
