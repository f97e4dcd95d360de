/** The line that the check prints for a deck in one language. */
import type { DeckReport } from '../../slides/format/index.ts';
import { addDays } from './days.ts';
import type { PematScore } from './pemat/score.ts';

export interface Row extends DeckReport {
  /** How many of its facts are past their review date, or reach it soon. */
  expiring: number;
  /** Null when the deck has no worksheet. */
  pemat: PematScore | null;
}

/** What a row needs to know beside the deck. */
export interface RowContext {
  score: PematScore | null;
  /** `YYYY-MM-DD`. */
  today: string;
  /** How many days ahead review dates count as near. */
  expiringDays: number;
}

/** The row of a report. */
export function rowOf(report: DeckReport, { score, today, expiringDays }: RowContext): Row {
  const last = addDays(today, expiringDays);
  return {
    ...report,
    expiring: report.reviews.filter(({ reviewBy }) => reviewBy <= last).length,
    pemat: score,
  };
}

/** The reading level in few characters; a dash where no measure fits the language. */
export function saidReading({ grade, inflesz }: Pick<Row, 'grade' | 'inflesz'>): string {
  if (grade !== undefined) return grade.toFixed(1);
  return inflesz === undefined ? '–' : `INF ${Math.round(inflesz)}`;
}

/** The share of statements that rest on a fact, in per cent and rounded down; a dash where nobody can tell. */
export function saidTies({ statements }: Pick<Row, 'statements'>): string {
  if (!statements) return '–';
  const { tied, plain, untied } = statements;
  const all = tied + plain + untied;
  return all === 0 ? '–' : `${Math.floor((100 * tied) / all)}%`;
}

/** “understandability/actionability” in per cent; “open” for a scale that nobody has rated, “none” without a worksheet. */
export function saidPemat({ pemat }: Pick<Row, 'pemat'>): string {
  if (pemat === null) return 'none';
  const { understandability, actionability } = pemat;
  if (understandability === null && actionability === null) return 'open';
  return `${understandability ?? 'open'}/${actionability ?? 'open'}`;
}

/** How many of the slides that state something have notes: “12/14”, or a dash where none has. */
export function saidNotes({ noted }: Pick<Row, 'noted'>): string {
  return noted.slides === 0 ? '–' : `${noted.slides}/${noted.of}`;
}
