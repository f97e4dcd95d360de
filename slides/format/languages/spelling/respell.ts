/** Texts in the spelling of a country. */
import { anyOf, wholeWords } from '../text/phrases.ts';

/**
 * Words as a text has them, and as they are to be written instead. A name that holds such words stands for itself, and
 * so stays as it is.
 */
export type Respelling = Readonly<Record<string, string>>;

interface Edit {
  from: number;
  to: number;
  written: string;
}

/**
 * The pieces of one line in a spelling. The line is read as a whole, joined by `between`, so that a name or a word which
 * runs over several pieces is seen; a word that does is written out in its first piece.
 */
export function respellPieces(pieces: readonly string[], words: Respelling, between = ''): string[] {
  const edits = editsOf(pieces.join(between), words);
  if (edits.length === 0) return [...pieces];
  const starts = startsOf(pieces, between);
  return pieces.map((piece, index) => {
    const start = starts[index] ?? 0;
    return edits.reduceRight((text, edit) => applied(text, piece.length, start, edit), piece);
  });
}

/** A text in a spelling. */
export function respell(text: string, words: Respelling): string {
  return respellPieces([text], words)[0] ?? text;
}

function editsOf(line: string, words: Respelling): Edit[] {
  return [...line.matchAll(patternOf(words))].flatMap(({ 0: found, index }) => {
    const written = words[found] ?? found;
    return written === found ? [] : [{ from: index, to: index + found.length, written }];
  });
}

function startsOf(pieces: readonly string[], between: string): number[] {
  let start = 0;
  return pieces.map((piece) => {
    const own = start;
    start += piece.length + between.length;
    return own;
  });
}

/** One edit of the line in the piece that begins at `start`; later edits have been made already. */
function applied(text: string, length: number, start: number, { from, to, written }: Edit): string {
  const first = Math.max(0, from - start);
  const last = Math.min(length, to - start);
  if (first >= last) return text;
  return text.slice(0, first) + (from >= start ? written : '') + text.slice(last);
}

const patterns = new WeakMap<Respelling, RegExp>();

function patternOf(words: Respelling): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const keys = Object.keys(words);
  const made = keys.length === 0 ? /(?!)/g : wholeWords(anyOf(keys), 'gu');
  patterns.set(words, made);
  return made;
}
