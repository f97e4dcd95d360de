/** Counts of a text on which reading formulas rest. */
import type { Language } from '../../languages/language.ts';
import type { TextCounts } from '../../languages/reading.ts';
import { anyOf, wholeWords } from '../../languages/text/phrases.ts';
import { plainAbbreviations, sentenceEnds, sentencesOf } from '../../languages/text/sentences.ts';
import { spokenWords } from '../../languages/text/words.ts';

/** Stands for a name: names are read as one easy word. */
const nameStandIn = 'it';

/** A line of fewer words without a full stop, such as the name of a part, is no sentence and is left out. */
const fewestWords = 4;

/**
 * Measures lines of text. A line ends a sentence, also without a full stop, as in headlines and lists; an abbreviation
 * does not. Names are counted as one word of one syllable: a person who lives with an illness learns its names.
 */
export function measureText(
  lines: readonly string[],
  names: readonly string[],
  language: Language,
  syllablesOf: (word: string) => number,
): TextCounts {
  const counts: TextCounts = { sentences: 0, words: 0, syllables: 0 };
  const nameless = replaceNames(lines, names).map((line) => plainAbbreviations(line, language));
  for (const sentence of nameless.flatMap((line) => fullSentences(line, language))) {
    const words = spokenWords(sentence);
    if (words.length === 0) continue;
    counts.sentences += 1;
    counts.words += words.length;
    for (const word of words) counts.syllables += /\p{N}/u.test(word) ? 1 : syllablesOf(word);
  }
  return counts;
}

function fullSentences(line: string, language: Language): string[] {
  const isShort = spokenWords(line).length < fewestWords;
  if (isShort && sentenceEnds(line, language).length === 0) return [];
  return sentencesOf(line, language);
}

function replaceNames(lines: readonly string[], names: readonly string[]): string[] {
  if (names.length === 0) return [...lines];
  const pattern = wholeWords(anyOf(names), 'gu');
  return lines.map((line) => line.replace(pattern, nameStandIn));
}
