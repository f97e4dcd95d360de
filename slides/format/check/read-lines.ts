/** The lines of a text file as visitors read them. */
import { limits } from '../model/limits.ts';
import type { DeckText } from '../parse/deck/deck-text.ts';

export interface ReadLine {
  /** Counted from 1. */
  line: number;
  source: string;
  /** The source with everything covered that no visitor reads: ids, and names of files and places. */
  words: string;
}

/** Every line of the file, its front matter included, until the file has more problems than are shown. */
export function* readLines({ source, reporter }: Pick<DeckText, 'source' | 'reporter'>): Generator<ReadLine> {
  for (const [index, line] of source.split('\n').entries()) {
    if (reporter.full) return;
    // No slide has such a line: it is left out already, and long searches are spared.
    if (line.length <= limits.slide) yield { line: index + 1, source: line, words: withoutNames(line) };
  }
}

function withoutNames(line: string): string {
  return line.replace(/\{[#.][^}]*\}|\b(?:src|for|spot|fact|value|source)=[^\s}]+|^::slide.*$/g, (found) =>
    '\u2022'.repeat(found.length),
  );
}
