/** What is wrong in a file of the content, where, and what to write instead. */
import { kindOf, type ProblemCode, type Severity } from './codes.ts';

export interface Problem {
  /** Path relative to `slides/`, as it came in. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
  /** Length of the offending text on its line; absent when there is nothing to underline. */
  length?: number;
  severity: Severity;
  code: ProblemCode;
  /** What is wrong, naming the offending value. */
  message: string;
  /** The line of the file that holds the offending text, shortened around it. */
  excerpt: string;
  /** Where the offending text starts within `excerpt`, counted from 0. */
  excerptOffset: number;
  /** What to write instead. */
  advice: string;
}

/** A stretch of a file: a line and a column, both from 1, and how many characters it covers. */
export interface Place {
  line: number;
  column: number;
  length?: number;
}

/** What a check says; the file and the excerpt are added by the {@link Reporter} of the file. */
export interface Finding {
  message: string;
  advice: string;
}

/** Collects the problems of one file. */
export interface Reporter {
  readonly file: string;
  readonly problems: Problem[];
  /** How many of them leave the slide out, also of those that are not shown any more. */
  readonly fatal: number;
  /** Whether more problems were found than are shown: there is no use in reading on. */
  readonly full: boolean;
  report(code: ProblemCode, place: Place, finding: Finding): void;
}

const excerptBefore = 60;
const excerptWidth = 120;

/** How many problems one file may raise before the rest is summed up in one. */
export const maximumProblemsPerFile = 50;

/** A reporter that quotes the lines of `text` and stops after {@link maximumProblemsPerFile}. */
export function reporterFor(file: string, text: string): Reporter {
  const problems: Problem[] = [];
  let lines: string[] | undefined;
  let fatal = 0;
  return {
    file,
    problems,
    get full() {
      return problems.length > maximumProblemsPerFile;
    },
    get fatal() {
      return fatal;
    },
    report(code, place, finding) {
      if (kindOf(code).leavesSlideOut) fatal += 1;
      if (problems.length > maximumProblemsPerFile) return;
      lines ??= text.split(/\r\n|\r|\n/);
      const full = problems.length === maximumProblemsPerFile;
      problems.push(
        full
          ? makeProblem(file, lines, 'too-many-problems', place, {
              message: `this file has more than ${maximumProblemsPerFile} problems; the rest is not read`,
              advice: 'Mend the first ones and check again.',
            })
          : makeProblem(file, lines, code, place, finding),
      );
    },
  };
}

function makeProblem(
  file: string,
  lines: string[],
  code: ProblemCode,
  place: Place,
  finding: Finding,
): Problem {
  const line = lines[place.line - 1] ?? '';
  const from = Math.max(0, Math.min(place.column - 1, line.length) - excerptBefore);
  const column = Math.max(1, place.column);
  const room = Math.max(0, line.length - (column - 1));
  const length = place.length === undefined ? undefined : Math.min(place.length, room);
  return {
    file,
    line: place.line,
    column,
    ...(length ? { length } : {}),
    severity: kindOf(code).severity,
    code,
    message: finding.message,
    excerpt: line.slice(from, from + excerptWidth),
    excerptOffset: column - 1 - from,
    advice: finding.advice,
  };
}

/** Orders problems by file, line and column, so that two runs print the same. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}
