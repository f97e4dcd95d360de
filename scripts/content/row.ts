/** The line that the check prints for a deck in one language. */
import type { PematScore } from './pemat/score.ts';

export interface Row {
  deck: string;
  language: string;
  slides: number;
  /** Words on its fullest slide. */
  words: number;
  /** How hard the text is: a Flesch-Kincaid grade, or INFLESZ for Spanish; null where no measure fits the language. */
  reading: { measure: 'grade' | 'INFLESZ'; value: number } | null;
  claims: number;
  /** How many of the facts it rests on were read at their source, read in part, or not read. */
  facts: { read: number; partly: number; unread: number };
  /** Facts past their review date, or that reach it soon. */
  expiring: number;
  missingAlt: number;
  untranslated: number;
  /** Null when the deck has no worksheet. */
  pemat: PematScore | null;
  status: 'draft' | 'reviewed';
}

/** The reading level in few characters. */
export function saidReading({ reading }: Pick<Row, 'reading'>): string {
  if (reading === null) return '–';
  return reading.measure === 'grade' ? reading.value.toFixed(1) : `INF ${Math.round(reading.value)}`;
}

/** “understandability/actionability” in per cent; “open” for a scale that nobody has rated, “none” without a worksheet. */
export function saidPemat({ pemat }: Pick<Row, 'pemat'>): string {
  if (pemat === null) return 'none';
  const { understandability, actionability } = pemat;
  if (understandability === null && actionability === null) return 'open';
  return `${understandability ?? 'open'}/${actionability ?? 'open'}`;
}
