/** Words and phrases within a text: the one home of what counts as a whole word. */

/** What may not stand right before or behind a whole word. */
const inWord = '[\\p{L}\\p{M}\\p{N}]';

/** A regular expression that finds a pattern (alternatives, as in `cures?|cured`) as whole words. */
export function wholeWords(pattern: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<!${inWord})(?:${pattern})(?!${inWord})`, flags);
}

/** A pattern of these very phrases, the longest first. */
export function anyOf(phrases: Iterable<string>): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
}

/** A text that a regular expression takes letter by letter. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Covers stretches of a text with signs that no word holds, so that every other place stays where it is. */
export function cover(text: string, ranges: Iterable<{ index: number; length: number }>): string {
  let covered = text;
  for (const { index, length } of ranges) {
    covered = covered.slice(0, index) + '\u2022'.repeat(length) + covered.slice(index + length);
  }
  return covered;
}
