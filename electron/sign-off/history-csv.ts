/** The history of sign-offs as a table that a spreadsheet reads. Pure. */
import type { ReviewEvent } from '../records/reviews.ts';
import { csvText } from '../sticks/csv.ts';

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

/** The whole history, the oldest first. */
export function historyCsv(history: readonly ReviewEvent[]): string {
  return csvText([
    columns.map(([title]) => title),
    ...history.map((event) => columns.map(([, cell]) => cell(event))),
  ]);
}
