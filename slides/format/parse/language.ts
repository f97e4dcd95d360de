/** Files in a language of which nothing is known. */
import { adviceForUnknown } from '../languages/all.ts';
import { type Problem, reporterFor } from '../model/problem/problem.ts';
import type { SourceFile } from './source-file.ts';

/** Says that a file cannot be checked, and what to write so that it can. */
export function unknownLanguage(tag: string, file: SourceFile): Problem[] {
  const reporter = reporterFor(file.path, '');
  reporter.report(
    'language-unknown',
    { line: 1, column: 1 },
    { message: `nothing is known of the language “${tag}”`, advice: adviceForUnknown(tag) },
  );
  return reporter.problems;
}
