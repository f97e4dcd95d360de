/** Texts that nest too deeply are refused before a parser follows them down. */
import { limits } from '../model/limits.ts';
import type { Reporter } from '../model/problem/problem.ts';
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
        message: `too many brackets, lists, signs of emphasis or bars on one line`,
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
  let bars = 0;
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index] ?? '';
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (sign === '*' || sign === '_' || sign === '[') marks += 1;
    if (sign === '|') bars += 1;
    if (bars > limits.bars || depth > limits.nesting || marks > limits.marks) return index + 1;
  }
  return undefined;
}

/**
 * Reports YAML whose brackets nest too deeply, or that begins many lists on one line; true when it did. An entry at the start of a line begins
 * the count anew, so that brackets in running text do not add up.
 */
export function reportYamlNesting({ text, linesBefore }: SlideText, reporter: Reporter): boolean {
  let depth = 0;
  let size = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\S/.test(line)) depth = 0;
    if (line.startsWith('- ')) size = 0;
    size += line.split(',').length;
    if (size > limits.yamlEntry) return reportYamlSize(linesBefore + index + 1, reporter);
    const column = /^(?:\s*- ){4}/.test(line) ? 1 : deepBracket(line, depth);
    depth += balanceOf(line);
    if (column === undefined) continue;
    reporter.report(
      'nested-too-deep',
      { line: linesBefore + index + 1, column, length: 1 },
      {
        message: `more than ${limits.yamlNesting} brackets or lists within each other`,
        advice: 'Write the fields one a line, indented by two spaces.',
      },
    );
    return true;
  }
  return false;
}

function reportYamlSize(line: number, reporter: Reporter): true {
  reporter.report(
    'nested-too-deep',
    { line, column: 1 },
    {
      message: `an entry of more than ${limits.yamlEntry} lines and commas`,
      advice: 'Split it into entries that begin with “- ”.',
    },
  );
  return true;
}

function deepBracket(line: string, before: number): number | undefined {
  let depth = before;
  for (let index = 0; index < line.length; index += 1) {
    depth += balanceOf(line[index] ?? '');
    if (depth > limits.yamlNesting) return index + 1;
  }
  return undefined;
}

function balanceOf(text: string): number {
  const opened = text.match(/[[{]/g)?.length ?? 0;
  const closed = text.match(/[\]}]/g)?.length ?? 0;
  return opened - closed;
}
