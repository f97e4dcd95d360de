/** Opens a file of the content: size and characters are judged before anything is parsed. */

import { type Reporter, reporterFor } from '../model/problem/problem.ts';
import { type ReadableLines, readableLines, readableText } from './characters.ts';
import type { SourceFile } from './source-file.ts';

export interface Opened {
  /** Undefined when the file may not be used. */
  text: string | undefined;
  reporter: Reporter;
}

/** The text of a file of at most `limit` characters, and a reporter for its problems. */
export function openFile(file: SourceFile, limit: number): Opened {
  const reporter = sizedReporter(file, limit);
  return { text: reporter.problems.length > 0 ? undefined : readableText(file.text, reporter), reporter };
}

export interface OpenedLines {
  /** Undefined when the file may not be used. */
  lines: ReadableLines | undefined;
  reporter: Reporter;
}

/** The same for a file that can be used without its damaged lines. */
export function openLines(file: SourceFile, limit: number): OpenedLines {
  const reporter = sizedReporter(file, limit);
  return { lines: reporter.problems.length > 0 ? undefined : readableLines(file.text, reporter), reporter };
}

/** A reporter for a file, which has a problem already when the file is too large to be looked at. */
function sizedReporter({ path, text }: SourceFile, limit: number): Reporter {
  if (text.length <= limit) return reporterFor(path, text.startsWith('\ufeff') ? text.slice(1) : text);
  const reporter = reporterFor(path, '');
  reporter.report(
    'file-too-large',
    { line: 1, column: 1 },
    {
      message: `the file has ${text.length} characters; at most ${limit} are allowed`,
      advice: 'Split the file, or remove what does not belong to it.',
    },
  );
  return reporter;
}
