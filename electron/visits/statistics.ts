/** The statistics of visits, as staff see them on their page and in a file. What may be seen, `release.policy.ts` says. */
import { dayAfter } from '../../slides/format/model/day.ts';
import { type Span, spansOver } from './periods.policy.ts';
import { ends, type Statistics, type StatisticsAsked, type Use, uses, type VisitEnd } from './schema.ts';
import { type View, viewOf } from './statistics.policy.ts';
import type { VisitRecords } from './visit-records.ts';

/** A deck of the waiting room, with its slides, and their titles in one language. */
export interface TitledDeck {
  id: string;
  title: string;
  slides: readonly { id: string; title: string }[];
}

export interface StatisticsParts {
  records: Pick<VisitRecords, 'counts' | 'firstDay' | 'medianSeconds'>;
  /** For how many days visits are kept; 0: none is counted. */
  keepDays: () => number;
  languages: () => readonly string[];
  /** The decks as they are shown in a language, or else in English. */
  decks: (language: string) => readonly TitledDeck[];
  /** The day here, `YYYY-MM-DD`. */
  today: () => string;
}

/** A median of fewer would say too much of one of them. */
const leastForMedian = 10;

export interface Reckoned {
  view: View<VisitEnd, Use>;
  decks: readonly TitledDeck[];
  minutes: number | null;
}

/** The span that was asked for, and how many there are before it; null where there is none. */
function spanAsked(
  { span, back }: Pick<StatisticsAsked, 'span' | 'back'>,
  { records, keepDays, today }: StatisticsParts,
): { span: Span; earlier: number } | null {
  const first = records.firstDay();
  if (first === null) return null;
  const spans = spansOver(span, today(), dayAfter(today(), -keepDays())).filter(({ to }) => to >= first);
  const shown = spans[back];
  return shown === undefined ? null : { span: shown, earlier: spans.length - back - 1 };
}

/** What may be seen of a span. @throws Error of the database */
export function reckon(span: Span, language: string, parts: StatisticsParts): Reckoned {
  const decks = parts.decks(language);
  const view = viewOf(span, parts.records.counts(span.from, span.to), {
    languages: parts.languages(),
    ends,
    uses,
    decks: decks.map(({ id, slides }) => ({ id, slides: slides.map((slide) => slide.id) })),
  });
  const median = view.visits < leastForMedian ? null : parts.records.medianSeconds(span.from, span.to);
  return { view, decks, minutes: median === null ? null : Math.round(median / 60) };
}

/** The statistics that were asked for. @throws Error of the database */
export function tellStatistics(asked: StatisticsAsked, parts: StatisticsParts): Statistics {
  const isOn = parts.keepDays() > 0;
  const found = spanAsked(asked, parts);
  if (found === null) return { ...nothing, isOn };
  const { span, earlier } = found;
  const { view, decks, minutes } = reckon(span, asked.language, parts);
  const { slides, decks: counted, ...rest } = view;
  const chosen = decks.find(({ id }) => id === asked.deck);
  const rows = chosen && slides[chosen.id];
  return {
    ...rest,
    isOn,
    shown: { from: span.from, to: span.to, earlier },
    minutes,
    decks: counted.map((row) => ({ ...row, title: decks.find(({ id }) => id === row.id)?.title ?? row.id })),
    slides:
      rows?.map((row) => ({
        ...row,
        title: chosen?.slides.find(({ id }) => id === row.id)?.title ?? row.id,
      })) ?? null,
  };
}

const nothing: Omit<Statistics, 'isOn'> = {
  shown: null,
  visits: 0,
  bars: [],
  minutes: null,
  languages: null,
  ends: null,
  uses: null,
  consultations: 0,
  decks: null,
  slides: null,
};

/** All that may be seen of the span that was asked for, as rows of a table; null where there is no such span. @throws Error of the database */
export function statisticsRows(
  asked: StatisticsAsked,
  parts: StatisticsParts,
): { span: Span; rows: string[][] } | null {
  const found = spanAsked(asked, parts);
  if (found === null) return null;
  const { span } = found;
  const { view, decks, minutes } = reckon(span, asked.language, parts);
  const table = (
    name: string,
    rows: { id: string; count: number }[] | null,
    titleOf = (_id: string) => '',
  ) =>
    rows === null
      ? [[name, '', '', 'not shown']]
      : rows.map(({ id, count }) => [name, id === '*' ? 'others' : id, titleOf(id), said(count)]);
  return {
    span,
    rows: [
      ['table', 'item', 'title', 'at least'],
      ['visits', `${span.from} to ${span.to}`, '', said(view.visits)],
      ['median minutes', '', '', minutes === null ? 'few' : String(minutes)],
      ['consultations', '', '', said(view.consultations)],
      ...table(
        span.weeks === 1 ? 'visits a day' : 'visits a week',
        view.bars.map(({ from, count }) => ({ id: from, count })),
      ),
      ...table('language', view.languages),
      ...table('end of the visit', view.ends),
      ...table('setting used', view.uses),
      ...table('deck opened', view.decks, (id) => decks.find((deck) => deck.id === id)?.title ?? ''),
      ...decks.flatMap(({ id, slides }) =>
        table(
          `last slide seen of ${id}`,
          view.slides[id] ?? null,
          (slide) => slides.find((each) => each.id === slide)?.title ?? '',
        ),
      ),
    ],
  };
}

function said(count: number): string {
  return count === 0 ? 'few' : String(count);
}
