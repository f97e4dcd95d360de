/** Problems that the tools find beside those of the format: of worksheets, folders and files. */
import type { Problem } from '../../slides/format/index.ts';

/** A problem as it is printed; the tools' own carry codes that the pure format does not know. */
export type PrintedProblem = Omit<Problem, 'code'> & { code: string };

/** A problem of a whole file. */
export function problemOfFile(
  file: string,
  severity: Problem['severity'],
  code: string,
  said: Pick<Problem, 'message' | 'advice'>,
): PrintedProblem {
  return { file, line: 1, column: 1, severity, code, excerpt: '', excerptOffset: 0, ...said };
}
