/** What becomes of a text and of the place in it where one writes, with each key. Pure. */

/** A text that is being written, and the place of the next letter: the number of UTF-16 units before it. */
export interface Written {
  readonly text: string;
  readonly caret: number;
}

/**
 * - low: small letters
 * - once: a capital, and small letters after it
 * - all: capitals until the key is pressed again
 */
export type Shift = 'low' | 'once' | 'all';

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text with the place to write at its end. */
export function atEnd(text: string): Written {
  return { text, caret: text.length };
}

/** The place within the text, at its end where it lies beyond; a text may have become another meanwhile. */
export function within({ text, caret }: Written): Written {
  return { text, caret: Math.min(Math.max(caret, 0), text.length) };
}

/**
 * After a letter was written. A text that is full stays as it is.
 *
 * @param longest UTF-16 units, as the schemas count them
 */
export function withLetter({ text, caret }: Written, letter: string, longest: number): Written {
  if (text.length + letter.length > longest) return { text, caret };
  return { text: text.slice(0, caret) + letter + text.slice(caret), caret: caret + letter.length };
}

/** After the sign before the place was taken away: a whole one, with all accents on it. */
export function withoutLast({ text, caret }: Written): Written {
  const before = text.slice(0, caret);
  const kept = before.slice(0, before.length - lastOf(before).length);
  return { text: kept + text.slice(caret), caret: kept.length };
}

/** After the place was moved by one sign, back or on. */
export function movedBy({ text, caret }: Written, by: -1 | 1): Written {
  const sign = by === -1 ? lastOf(text.slice(0, caret)) : firstOf(text.slice(caret));
  return { text, caret: caret + by * sign.length };
}

/** Whether what is written next begins a sentence, whose first letter is a capital. */
export function beginsSentence({ text, caret }: Written): boolean {
  return /(^|[.?!…]\s+)[¿¡"“«(]*$/u.test(text.slice(0, caret));
}

/** After the key for capitals was pressed: once for one capital, again for all, and a third time for none. */
export function afterShift(shift: Shift): Shift {
  const next = { low: 'once', once: 'all', all: 'low' } as const;
  return next[shift];
}

/** After something was written, or taken away. */
export function afterWriting(shift: Shift, written: Written): Shift {
  if (shift === 'all') return 'all';
  return beginsSentence(written) ? 'once' : 'low';
}

function lastOf(text: string): string {
  return [...signs.segment(text)].at(-1)?.segment ?? '';
}

function firstOf(text: string): string {
  return [...signs.segment(text)].at(0)?.segment ?? '';
}
