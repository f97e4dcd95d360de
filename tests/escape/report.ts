/** Writes the table of attempts: one line each, what happened on each stage, and who stops it. */
import { type Attempt, groups } from './attempt.ts';
import type { Verdict } from './judge.ts';
import type { Result } from './run.ts';

/** What happened to one attempt, by the name of the stage; a stage on which it cannot be made is left out. */
export interface Line {
  attempt: Attempt;
  happened: Readonly<Record<string, Pick<Result, 'verdict' | 'signs'>>>;
}

export function linesOf(attempts: readonly Attempt[], results: readonly Result[]): Line[] {
  return attempts.map((attempt) => ({
    attempt,
    happened: Object.fromEntries(
      results.filter((result) => result.attempt.id === attempt.id).map((result) => [result.stage, result]),
    ),
  }));
}

/** How many attempts ended so on a stage. */
export function countOf(lines: readonly Line[], stage: string, verdict: Verdict): number {
  return lines.filter(({ happened }) => happened[stage]?.verdict === verdict).length;
}

/** The attempts that succeed on none of these stages, so that it proves nothing when the kiosk stops them. */
export function provesNothing(lines: readonly Line[], controls: readonly string[]): Attempt[] {
  return lines
    .filter(({ happened }) =>
      controls.every((stage) => !['out', 'came back'].includes(happened[stage]?.verdict ?? 'stayed')),
    )
    .map(({ attempt }) => attempt);
}

/** As Markdown, a table for each group. @param stages in the order of the columns */
export function markdown(lines: readonly Line[], stages: readonly string[]): string {
  const parts = (Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
    const rows = lines.filter(({ attempt }) => attempt.group === group);
    if (rows.length === 0) return '';
    const head = ['somebody tries to', ...stages, 'stopped by'];
    const body = rows.map(({ attempt, happened }) => [
      attempt.tries,
      ...stages.map((stage) => told(happened[stage])),
      attempt.stoppedBy,
    ]);
    const table = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
    return `### ${capital(groups[group])}\n\n${table.join('\n')}\n`;
  });
  return parts.filter((part) => part !== '').join('\n');
}

function told(happened: Pick<Result, 'verdict' | 'signs'> | undefined): string {
  if (happened === undefined) return '–';
  if (happened.verdict === 'stayed') return 'nothing';
  const [first = '', ...more] = happened.signs;
  const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
  return `${happened.verdict === 'out' ? '**out**' : happened.verdict}: ${first.slice(0, 90)}${rest}`;
}

/** A port or a number of a process is another one each time, and says nothing. */
function cell(text: string): string {
  return text
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .replaceAll('<', '&lt;');
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
