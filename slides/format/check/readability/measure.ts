/** Counts of a text on which reading formulas rest. */
export interface TextMeasure {
  sentences: number;
  words: number;
  syllables: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
const sentenceEnd = /[.!?…]+(?=[\s”"’)]|$)/u;

/** Stands for a name: names are read as one easy word. */
const nameStandIn = 'it';

/** A line of fewer words without a full stop, such as the name of a part, is no sentence and is left out. */
const fewestWords = 4;

/**
 * Measures lines of text. A line ends a sentence, also without a full stop, as in headlines and lists. Names are
 * counted as one word of one syllable: a person who lives with an illness learns its names.
 */
export function measureText(
  lines: readonly string[],
  names: readonly string[],
  syllablesOf: (word: string) => number,
): TextMeasure {
  const measure: TextMeasure = { sentences: 0, words: 0, syllables: 0 };
  const nameless = replaceNames(lines, names);
  for (const sentence of nameless.flatMap(sentencesOf)) {
    const words = sentence.match(word) ?? [];
    if (words.length === 0) continue;
    measure.sentences += 1;
    measure.words += words.length;
    for (const found of words) measure.syllables += /\d/.test(found) ? 1 : Math.max(1, syllablesOf(found));
  }
  return measure;
}

function sentencesOf(line: string): string[] {
  if (!/[.!?…]/.test(line) && (line.match(word) ?? []).length < fewestWords) return [];
  return line.split(sentenceEnd);
}

function replaceNames(lines: readonly string[], names: readonly string[]): string[] {
  if (names.length === 0) return [...lines];
  const ordered = [...names].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ordered.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return lines.map((line) => line.replace(pattern, nameStandIn));
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
