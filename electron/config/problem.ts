/** Something in a settings file that the kiosk could not use, and what to write instead. */
export interface Problem {
  file: string;
  /** The field as a person would name it, for example `window.mode`; absent when it is about the whole file. */
  field?: string;
  /** What stands there, shortened. */
  value?: string;
  /** What is wrong and what to write instead, as one sentence or two. */
  advice: string;
}

const longestShown = 60;

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

/** The problem as one line for the log. */
export function problemLine({ file, field, value, advice }: Problem): string {
  const found = value === undefined ? '' : ` is ${value}`;
  return oneLine(`${file}: ${field === undefined ? '' : `${field}${found}: `}${advice}`);
}

/** The text without line breaks and control characters, which would let a file write log lines of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
