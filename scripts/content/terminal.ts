/** The check's result as it is read in a terminal. */
import { formatProblems, type Problem } from '../../slides/format/index.ts';
import type { Expiring } from './expiring.ts';
import type { PrintedProblem } from './problems.ts';
import { type Row, saidNotes, saidPemat, saidReading, saidTies } from './row.ts';
import { textTable } from './text-table.ts';

const columns = [
  { title: 'deck' },
  { title: 'lang' },
  { title: 'slides', align: 'right' },
  { title: 'words', align: 'right' },
  { title: 'grade', align: 'right' },
  { title: 'claims', align: 'right' },
  { title: 'tied', align: 'right' },
  { title: 'r/p/u', align: 'right' },
  { title: 'due', align: 'right' },
  { title: 'alt', align: 'right' },
  { title: 'tr', align: 'right' },
  { title: 'notes', align: 'right' },
  { title: 'PEMAT', align: 'right' },
  { title: 'status' },
] as const;

/** The table, and under it what its columns mean and what was not checked. At most 100 characters wide. */
export function deckTable(rows: readonly Row[], expiringDays: number): string {
  const lines = textTable(columns, rows.map(cells));
  return [
    ...lines,
    '',
    'words: on the fullest slide · grade: Flesch-Kincaid, for Spanish INFLESZ ·',
    'tied: statements that rest on a fact · r/p/u: facts read / partly / unread at their source ·',
    `due: review due within ${expiringDays} days · notes: slides with notes for a consultant ·`,
    'alt: figures that lack a description · tr: slides not translated yet ·',
    'PEMAT: understandability/actionability',
    ...uncheckedLines(rows),
  ].join('\n');
}

/** What the checks cannot look at in a language is said, so that no silence is taken for approval. */
function uncheckedLines(rows: readonly Row[]): string[] {
  const byLanguage = new Map(rows.map(({ language, unchecked }) => [language, unchecked]));
  return [...byLanguage].flatMap(([language, unchecked]) => {
    if (unchecked.length === 0) return [];
    const [first = '', ...rest] = `Not checked in ${language}: ${unchecked.join(', ')}`.split(/(?<=:)/);
    return ['', first, wrapped(rest.join('').trim(), 2, 100)];
  });
}

function cells(row: Row): string[] {
  const { read, partly, unread } = row.facts;
  return [
    row.deck,
    row.language,
    String(row.slides),
    String(row.words.most),
    saidReading(row),
    String(row.claims),
    saidTies(row),
    `${read}/${partly}/${unread}`,
    String(row.expiring),
    String(row.missingAlt),
    String(row.untranslated.length),
    saidNotes(row),
    saidPemat(row),
    row.status,
  ];
}

/** The facts that run out, each with its date and where it is shown. */
export function expiringList(expiring: readonly Expiring[], days: number): string {
  if (expiring.length === 0) return `No fact on these slides has to be reviewed within ${days} days.`;
  const lines = expiring.map(({ reviewBy, isPast, fact, slides }) => {
    const when = isPast ? `${reviewBy} PAST` : reviewBy;
    return `  ${when.padEnd(15)}  ${fact}\n${wrapped(slides.join(', '), 19, 100)}`;
  });
  const title = `Facts to review within ${days} days (${expiring.length}), the first due first:`;
  return [title, ...lines].join('\n');
}

function wrapped(text: string, indent: number, width: number): string {
  const margin = ' '.repeat(indent);
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && indent + last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => margin + line).join('\n');
}

/** Every problem with its place and advice, and a last line that counts them. */
export function problemList(problems: readonly PrintedProblem[]): string {
  return problems.length === 0 ? 'No problems.' : formatProblems(problems.map(asFormat));
}

/** The format prints a code as it is, also one that only these tools know. */
const asFormat = (problem: PrintedProblem) => ({ ...problem, code: problem.code as Problem['code'] });
