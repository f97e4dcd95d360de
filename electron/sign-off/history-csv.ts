/** The history of sign-offs as a table that a spreadsheet reads. Pure. */
import type { ReviewEvent } from '../records/reviews.ts';

const columns: readonly [title: string, cell: (event: ReviewEvent) => string][] = [
  ['time', ({ at }) => new Date(at).toISOString()],
  ['day', ({ day }) => day],
  ['event', ({ event }) => event],
  ['deck', ({ deck }) => deck],
  ['language', ({ language }) => language],
  ['country', ({ country }) => country],
  ['part', ({ part }) => part],
  ['slide', ({ item }) => (item === '*' ? 'whole deck' : item)],
  ['name', ({ name }) => name],
  ['office', ({ office }) => office],
  ['concern', ({ concern }) => concern],
  ['signed in as', ({ role }) => role],
  ['content', ({ hash }) => hash],
];

/**
 * The whole history by RFC 4180, the oldest first. It begins with a byte order mark, without which Excel reads no accents;
 * no cell is taken for a formula, whatever somebody typed.
 */
export function historyCsv(history: readonly ReviewEvent[]): string {
  const rows = [
    columns.map(([title]) => title),
    ...history.map((event) => columns.map(([, cell]) => cell(event))),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
