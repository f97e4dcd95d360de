/** Parts a line after its first sentence. */
import type { Inline } from '../model/library.ts';

interface Split {
  first: Inline[];
  rest: Inline[];
}

const sentenceEnd = /[.!?](?=\s|$)/;

/**
 * The first sentence of a line, without its full stop, and what follows it. A claim or a stretch of emphasis that
 * runs over the end of the sentence is parted in two.
 */
export function splitSentence(line: readonly Inline[]): Split {
  const { first, rest } = split(line) ?? { first: [...line], rest: [] };
  return { first: first.filter(isNotEmpty), rest: trimStart(rest.filter(isNotEmpty)) };
}

function split(line: readonly Inline[]): Split | undefined {
  for (const [index, inline] of line.entries()) {
    const parted = splitInline(inline);
    if (!parted) continue;
    return {
      first: [...line.slice(0, index), ...parted.first],
      rest: [...parted.rest, ...line.slice(index + 1)],
    };
  }
  return undefined;
}

function splitInline(inline: Inline): Split | undefined {
  if (inline.type === 'break') return undefined;
  if (inline.type === 'text') {
    const end = sentenceEnd.exec(inline.text);
    if (!end) return undefined;
    const stop = end[0] === '.' ? '' : end[0];
    return {
      first: [{ type: 'text', text: inline.text.slice(0, end.index) + stop }],
      rest: [{ type: 'text', text: inline.text.slice(end.index + 1) }],
    };
  }
  const parted = split(inline.children);
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
