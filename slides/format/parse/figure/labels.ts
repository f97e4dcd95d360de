/** The words of a label, broken into lines that fit the drawing. */
import type { SvgNode } from '../../model/library.ts';

const lineHeight = '1.2em';

/**
 * Breaks words into as few lines of at most `max` characters as can be, and then makes the lines about equally
 * long. A single word longer than `max` stays whole on a line of its own.
 */
export function wrapWords(text: string, max: number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const fewest = fill(words, max);
  let best = fewest;
  for (let width = max - 1; width > 0; width -= 1) {
    const lines = fill(words, width);
    if (lines.length > fewest.length) break;
    best = lines;
  }
  return best;
}

function fill(words: readonly string[], max: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= max)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The lines of a label as SVG: one string, or a `tspan` for each line, the first on the baseline that was drawn. */
export function wordsAsNodes(text: string, max: number, x: string): (SvgNode | string)[] {
  const lines = wrapWords(text, max);
  if (lines.length <= 1) return lines;
  return lines.map((line, index) => ({
    tag: 'tspan',
    attributes: { x, dy: index === 0 ? '0' : lineHeight },
    children: [line],
  }));
}
