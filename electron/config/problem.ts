/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Something in a settings file that the kiosk could not use or had to mend, and what to write instead. */
export interface Problem extends Partial<Place> {
  file: string;
  /** The field as a person would name it, for example `window.mode`; absent when it is about the whole file. */
  field?: string;
  /** What stands there, shortened. */
  value?: string;
  /** What is wrong and what to write instead, as one sentence or two. */
  advice: string;
}

const longestShown = 60;
const mostProblems = 50;

/** A value as it stands in the file, on one line and shortened. Never throws, whatever the value. */
export function show(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    text = Array.isArray(value) ? '[…]' : '{…}';
  }
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** The problems of a file; of one that is wrong from top to bottom only so many that they do not fill the log. */
export function shortened(problems: readonly Problem[], file: string): Problem[] {
  const left = problems.length - mostProblems;
  if (left <= 0) return [...problems];
  return [...problems.slice(0, mostProblems), { file, advice: `${left} more problems are not listed.` }];
}

/** The problem as one line for the log. */
export function problemLine({ file, line, column, field, value, advice }: Problem): string {
  const place = line === undefined ? '' : `:${line}:${column}`;
  const found = value === undefined ? '' : ` is ${value}`;
  return oneLine(
    `${file}${place}: ${field === undefined ? '' : `${field.slice(0, longestShown)}${found}: `}${advice}`,
  );
}

/** The text without line breaks and control characters, which would let a file write log lines of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
