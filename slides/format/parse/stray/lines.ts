/** Signs that look like those of the format and are others: seen on the lines of a slide before Markdown is read. */
import type { ProblemCode } from '../../model/problem/codes.ts';
import type { Finding, Reporter } from '../../model/problem/problem.ts';
import type { SlideText } from '../context.ts';

interface LookAlike {
  code: ProblemCode;
  /** The sign itself is the first group. */
  pattern: RegExp;
  finding: (sign: string) => Finding;
}

export const borderFinding = (sign: string): Finding => ({
  message: `${sign} parts no slides`,
  advice: 'Write three hyphens, ---, on a line of their own between two slides, or remove the line.',
});

const lookAlikes: readonly LookAlike[] = [
  {
    code: 'slide-border',
    pattern: /^[ \t]*(--|-*[‐‑‒–—―−][-‐‑‒–—―−]*)[ \t]*$/g,
    finding: (sign) => borderFinding(`“${sign}”`),
  },
  {
    code: 'hard-space',
    pattern:
      /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]*)?([\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+)/g,
    finding: () => ({
      message: 'hard spaces at the start of a line; Markdown takes them for letters',
      advice: 'Delete them, and write ordinary spaces.',
    }),
  },
  {
    code: 'curly-quotes',
    pattern: /(?<=:[\w-]*(?:\[.*\])?\{[^}]*[\w-]=|:[\w-]*\{[\w-]+=)([“”„‟‘’‚‛«»])/g,
    finding: (sign) => ({
      message: `“${sign}” as the quotation mark of an attribute`,
      advice: 'Write straight quotes around it: alt="…".',
    }),
  },
];

/** Reports the look-alikes of a slide. */
export function reportLookAlikes({ text, linesBefore }: SlideText, reporter: Reporter): void {
  for (const [number, line] of text.split('\n').entries()) {
    for (const { code, pattern, finding } of lookAlikes) {
      for (const { 0: whole, 1: sign = '', index } of line.matchAll(pattern)) {
        const column = index + whole.lastIndexOf(sign) + 1;
        const place = { line: linesBefore + number + 1, column, length: sign.length };
        reporter.report(code, place, finding(sign));
      }
    }
  }
}
