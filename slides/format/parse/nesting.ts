/** Texts that nest too deeply are refused before a parser follows them down. */
import { limits } from '../limits.ts';
import type { Reporter } from '../problem/problem.ts';
import type { SlideText } from './context.ts';

const advice = 'Keep lists and blocks flat: a block, and at most one kind of block within it.';

/** Reports a slide whose quotes, lists, fences or brackets nest too deeply; true when it did. */
export function reportNesting({ text, linesBefore }: SlideText, reporter: Reporter): boolean {
  for (const [index, line] of text.split('\n').entries()) {
    const column = deepColumn(line);
    if (column === undefined) continue;
    reporter.report(
      'nested-too-deep',
      { line: linesBefore + index + 1, column, length: 1 },
      {
        message: `more than ${limits.nesting} brackets, quotes or lists within each other`,
        advice,
      },
    );
    return true;
  }
  const fences = text.match(/^[ \t]*:{3,}[ \t]*\S/gm)?.length ?? 0;
  if (fences <= limits.blocks) return false;
  reporter.report(
    'nested-too-deep',
    { line: linesBefore + 1, column: 1 },
    {
      message: `${fences} blocks on one slide; at most ${limits.blocks} are read`,
      advice: 'Part the slide into several.',
    },
  );
  return true;
}

/** The column (from 1) at which a line nests too deeply. */
function deepColumn(line: string): number | undefined {
  const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)?.[0] ?? '';
  if (markers.replace(/[ \t\d]/g, '').length > limits.nesting) return 1;
  let depth = 0;
  let marks = 0;
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index] ?? '';
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (sign === '*' || sign === '_') marks += 1;
    if (depth > limits.nesting || marks > limits.marks) return index + 1;
  }
  return undefined;
}
