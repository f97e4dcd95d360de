/** Parts a line after its first sentence. */
import type { Language } from '../languages/language.ts';
import { sentenceEnds } from '../languages/text/sentences.ts';
import type { Inline } from '../model/library.ts';

interface Split {
  first: Inline[];
  rest: Inline[];
}

/**
 * The first sentence of a line, without its full stop, and what follows it. A claim or a stretch of emphasis that
 * runs over the end of the sentence is parted in two.
 */
export function splitSentence(line: readonly Inline[], language: Language): Split {
  const { first, rest } = split(line, language) ?? { first: [...line], rest: [] };
  return { first: first.filter(isNotEmpty), rest: trimStart(rest.filter(isNotEmpty)) };
}

function split(line: readonly Inline[], language: Language): Split | undefined {
  for (const [index, inline] of line.entries()) {
    const parted = splitInline(inline, language);
    if (!parted) continue;
    return {
      first: [...line.slice(0, index), ...parted.first],
      rest: [...parted.rest, ...line.slice(index + 1)],
    };
  }
  return undefined;
}

function splitInline(inline: Inline, language: Language): Split | undefined {
  if (inline.type === 'break' || inline.type === 'phone') return undefined;
  if (inline.type === 'text') {
    const [end] = sentenceEnds(inline.text, language);
    if (!end) return undefined;
    const from = end.stop === '.' ? end.index + 1 : end.index;
    return {
      first: [{ type: 'text', text: inline.text.slice(0, end.index) + inline.text.slice(from, end.after) }],
      rest: [{ type: 'text', text: inline.text.slice(end.after) }],
    };
  }
  const parted = split(inline.children, language);
  return (
    parted && {
      first: [{ ...inline, children: parted.first }],
      rest: parted.rest.some(isNotEmpty) ? [{ ...inline, children: trimStart(parted.rest) }] : [],
    }
  );
}

function isNotEmpty(inline: Inline): boolean {
  return inline.type !== 'text' || inline.text !== '';
}

function trimStart(line: Inline[]): Inline[] {
  const [first, ...others] = line;
  if (first?.type !== 'text') return line;
  return [{ ...first, text: first.text.trimStart() }, ...others].filter(isNotEmpty);
}
