/** Opens a file of the content: size and characters are judged before anything is parsed. */

import { type Reporter, reporterFor } from '../model/problem/problem.ts';
import { readableText } from './characters.ts';
import type { SourceFile } from './source-file.ts';

export interface Opened {
  /** Undefined when the file may not be used. */
  text: string | undefined;
  reporter: Reporter;
}

/** The text of a file of at most `limit` characters, and a reporter for its problems. */
export function openFile(file: SourceFile, limit: number): Opened {
  if (file.text.length > limit) {
    const reporter = reporterFor(file.path, '');
    reporter.report(
      'file-too-large',
      { line: 1, column: 1 },
      {
        message: `the file has ${file.text.length} characters; at most ${limit} are allowed`,
        advice: 'Split the file, or remove what does not belong to it.',
      },
    );
    return { text: undefined, reporter };
  }
  const reporter = reporterFor(file.path, file.text.startsWith('\ufeff') ? file.text.slice(1) : file.text);
  return { text: readableText(file.text, reporter), reporter };
}
