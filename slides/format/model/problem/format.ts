/** Problems as people read them in a terminal. */
import type { Problem } from './problem.ts';

/**
 * One problem as text: `file:line:column severity code: message`, the line with the offending text underlined, and
 * what to write instead. No colours; ends without a newline.
 */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, code, message, advice } = problem;
  const head = `${file}:${line}:${column} ${severity} ${code}: ${message}`;
  const lines = [head];
  if (problem.excerpt.trim() !== '') {
    const number = String(line);
    const margin = ' '.repeat(number.length);
    const indent = problem.excerpt.slice(0, problem.excerptOffset).replace(/[^\t]/g, ' ');
    const room = Math.max(1, problem.excerpt.length - problem.excerptOffset);
    const mark = problem.length ? '~'.repeat(Math.min(problem.length, room)) : '^';
    lines.push(`  ${number} | ${problem.excerpt}`, `  ${margin} | ${indent}${mark}`);
  }
  lines.push(`  ${advice}`);
  return lines.join('\n');
}

/** All problems, parted by empty lines, ending with a line that counts them. */
export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const count = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  return [...problems.map(formatProblem), count].join('\n\n');
}
