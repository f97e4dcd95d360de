/** The text of a file as visitors read it: a paragraph that is broken into lines is read as one. */
import { limits } from '../model/limits.ts';
import type { Place } from '../model/problem/problem.ts';
import type { WrittenText } from '../parse/deck/deck-text.ts';

export interface Passage {
  /** The lines of the passage, joined by a space. */
  source: string;
  /** What a visitor reads of them: without marks, ids, and names of files and places. */
  words: string;
  /** Where a character of `words` stands in `source`. */
  sourceIndex(index: number): number;
  /** Where a stretch of `words` stands in the file: the whole of it, or what of it is on its first line. */
  at(index: number, length: number): Place;
}

/** A line without its indentation. */
interface Line {
  text: string;
  /** Counted from 1. */
  number: number;
  /** Of its first character, counted from 1. */
  column: number;
}

/** Every passage of the file, its front matter included, until the file has more problems than are shown. */
export function* passages({
  source,
  reporter,
}: Pick<WrittenText, 'source' | 'reporter'>): Generator<Passage> {
  for (const lines of groupsOf(source)) {
    if (reporter.full) return;
    const passage = joinLines(lines);
    // No slide has such a passage: it is left out already, and long searches are spared.
    if (passage.source.length <= limits.slide) yield passage;
  }
}

/** A line that does not go on with the one before it: an item, a headline, a directive, a row, a field. */
const begins =
  /^(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|:{2,}|\||>|-{3,}|(?:title|summary|status|source):)/;

/** A line with which the next one does not go on. */
const stands = /^(?:#{1,6}[ \t]|:{2,}|\||-{3,})/;

function groupsOf(source: string): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  for (const [index, whole] of source.split('\n').entries()) {
    const text = whole.trim();
    const line = { text, number: index + 1, column: whole.length - whole.trimStart().length + 1 };
    if (open === undefined || begins.test(text)) {
      open = [];
      groups.push(open);
    }
    open.push(line);
    if (text === '' || stands.test(text)) open = undefined;
  }
  return groups;
}

/** What no visitor reads and what still parts the words around it. */
const unread = /\{[#.][^}]*\}|\b(?:src|for|spot|fact|value|source)=[^\s}]+|^::(?:slide|notes).*$/g;

/** What vanishes from between words: signs of emphasis, and what opens and closes a claim or a glossary word. */
const marks = /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|:\w+\[|\]\{(?:[#.]|because=)[^}]*\}/gu;

function joinLines(lines: readonly Line[]): Passage {
  const source = lines.map(({ text }) => text).join(' ');
  const kept = keptIndices(source);
  const covered = source.replace(unread, (found) => '\u2022'.repeat(found.length));
  const sourceIndex = (index: number) => kept[index] ?? source.length;
  return {
    source,
    words: kept.map((index) => covered.charAt(index)).join(''),
    sourceIndex,
    at(index, length) {
      const start = placeIn(lines, sourceIndex(index));
      const end = placeIn(lines, sourceIndex(index + length - 1));
      const onOneLine = end.line === start.line;
      return { ...start, length: onOneLine ? end.column - start.column + 1 : Number.MAX_SAFE_INTEGER };
    },
  };
}

/** The characters of a passage that are no marks. */
function keptIndices(source: string): number[] {
  const dropped = new Set<number>();
  for (const { 0: mark, index } of source.matchAll(marks))
    for (let at = index; at < index + mark.length; at += 1) dropped.add(at);
  return Array.from({ length: source.length }, (_, index) => index).filter((index) => !dropped.has(index));
}

function placeIn(lines: readonly Line[], index: number): { line: number; column: number } {
  let rest = index;
  for (const { text, number, column } of lines) {
    if (rest <= text.length) return { line: number, column: column + rest };
    rest -= text.length + 1;
  }
  return { line: lines.at(-1)?.number ?? 1, column: 1 };
}
