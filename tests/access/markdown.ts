/** The table of `npm run access` as a page of the docs. Pure. */
import { columns, inWords, type Tally } from './tally.ts';

export interface TableFacts {
  /** A line for each of the worst places. */
  worst: readonly string[];
  minutes: number;
  /** `2026-11-26` */
  day: string;
  /** How many screens and decks were looked at, each in one view or in all. */
  jobs: number;
  /** How many of these were taken over from an earlier page, where somebody asked for that. */
  takenOver?: number;
}

/** What would end a cell, or be read as a mark. */
const cell = (text: string) => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** The whole page. */
export function tableInMarkdown(tally: Tally, facts: TableFacts): string {
  const { worst, minutes, day, jobs, takenOver = 0 } = facts;
  const failures = tally.failures.map(inWords);
  return [
    '# What was measured of every screen and slide',
    '',
    `Written by \`npm run access\` on ${day}, which looked at ${jobs} screens and decks and took ${minutes} min since its start or`,
    'since it went on. [accessibility.md](accessibility.md) says where what is asked comes from.',
    ...(takenOver === 0
      ? []
      : [
          '',
          `${takenOver} of them were measured on an earlier page, and the others again on a later one (\`--again\`).`,
        ]),
    '',
    row(columns),
    row(columns.map(() => '---')),
    ...tally.rows().map(row),
    '',
    '## The worst places',
    '',
    ...worst.map((line) => `- ${line}`),
    '',
    '## Short of what is asked',
    '',
    ...(failures.length === 0 ? ['Nothing.'] : failures.map((line) => `- ${line}`)),
    '',
  ].join('\n');
}
