/**
 * The spans of which there are statistics: whole weeks from Monday to Sunday, four of them, and twelve, each beginning where the
 * last one of its kind ended. Two spans of one kind never overlap, a longer one is made of whole shorter ones, and none is told
 * of before its last day is over: there are no two that differ by a day. Pure.
 */

/** The spans, by how many weeks they are long. */
export const spanWeeks = { week: 1, 'four-weeks': 4, 'twelve-weeks': 12 } as const;
export type SpanName = keyof typeof spanWeeks;
export const spanNames = ['week', 'four-weeks', 'twelve-weeks'] as const satisfies readonly SpanName[];

/** As many spans back can be asked for: ten years of weeks. */
export const mostBack = 530;

/** A Monday, from which weeks are counted. Another one would make other spans of the same days. */
const firstMonday = '2024-01-01';
const dayLength = 24 * 60 * 60 * 1000;

/** The days of a span, both of which belong to it, as `YYYY-MM-DD`. */
export interface Span {
  /** The number of its first week. */
  week: number;
  weeks: number;
  from: string;
  to: string;
}

/** The number of the week in which a day is. */
export function weekOf(day: string): number {
  return Math.floor((Date.parse(day) - Date.parse(firstMonday)) / dayLength / 7);
}

/** The span of so many weeks that begins with the week of this number. */
export function spanAt(week: number, weeks: number): Span {
  return { week, weeks, from: dayOf(week * 7), to: dayOf((week + weeks) * 7 - 1) };
}

/**
 * The spans of this kind that are over, the newest first.
 *
 * @param today the day that it is, which is not over
 * @param oldest the first day of which everything is kept
 */
export function spansOver(name: SpanName, today: string, oldest: string): Span[] {
  const weeks = spanWeeks[name];
  const spans: Span[] = [];
  let week = Math.floor(weekOf(today) / weeks) * weeks - weeks;
  for (; spans.length <= mostBack; week -= weeks) {
    const span = spanAt(week, weeks);
    if (span.from < oldest) break;
    spans.push(span);
  }
  return spans;
}

function dayOf(days: number): string {
  return new Date(Date.parse(firstMonday) + days * dayLength).toISOString().slice(0, 10);
}
