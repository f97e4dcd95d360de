/**
 * From what was counted day by day to what may be seen of a span. The lists of languages, decks and slides are those of the
 * kiosk and not of what was counted, so that no row says by being there that something was. Pure.
 */
import { type Span, spanAt, weekOf } from './periods.policy.ts';
import { type Counts, type Relations, type Released, release } from './release.policy.ts';

/** How often something was on a day; `deck`: of a slide. */
interface DayCount {
  day: string;
  name: string;
  count: number;
}

export interface DayCounts {
  /** The language is null where nobody knows. */
  visits: readonly { day: string; language: string | null; ended: string; count: number }[];
  uses: readonly DayCount[];
  slides: readonly (DayCount & { deck: string })[];
  consultations: readonly DayCount[];
}

/** What can be counted at this kiosk. */
export interface Known<End extends string = string, Use extends string = string> {
  languages: readonly string[];
  ends: readonly End[];
  uses: readonly Use[];
  decks: readonly { id: string; slides: readonly string[] }[];
}

/** The row of a table for whatever is not known here any more. */
export const others = '*';

const all = 'all';
const language = (id: string) => `language:${id}`;
const end = (id: string) => `end:${id}`;
const use = (id: string) => `use:${id}`;
const deckName = (id: string) => `deck:${id}`;
const slideName = (deck: string, id: string) => `slide:${deck}/${id}`;
const dayName = (place: number) => `day:${place}`;
const consultations = 'consultations';

/** What may be seen of a span. A table is null where nothing of it can be shown. */
export interface View<End extends string = string, Use extends string = string> {
  visits: number;
  bars: { from: string; count: number }[];
  languages: Row[] | null;
  ends: Row<End>[] | null;
  uses: Row<Use>[];
  consultations: number;
  decks: Row[];
  /** By deck. */
  slides: Record<string, Row[] | null>;
}

interface Row<Id extends string = string> {
  id: Id;
  count: number;
}

/** What may be seen of a span, of which all days are counted here. */
export function viewOf<End extends string, Use extends string>(
  span: Span,
  days: DayCounts,
  known: Known<End, Use>,
): View<End, Use> {
  const counts = countsOf(span, days, known);
  const weeks = counts.map((week) => release(week, relationsOf(known, true)));
  const released = together(counts, weeks, relationsOf(known, false));
  const told = (name: string) => released.told[name] ?? 0;
  const table = <Id extends string>(ids: readonly Id[], nameOf: (id: string) => string): Row<Id>[] | null =>
    ids.some((id) => released.withheld.has(nameOf(id)))
      ? null
      : ids.map((id) => ({ id, count: told(nameOf(id)) }));
  const [first] = weeks;
  return {
    visits: told(all),
    bars:
      span.weeks === 1
        ? weekDays.map((place) => ({
            from: dayIn(span.week, place),
            count: first?.told[dayName(place)] ?? 0,
          }))
        : weeks.map(({ told: inWeek }, place) => ({
            from: dayIn(span.week + place, 0),
            count: inWeek[all] ?? 0,
          })),
    languages: table([...known.languages, others], language),
    ends: table(known.ends, end),
    uses: known.uses.map((id) => ({ id, count: told(use(id)) })),
    consultations: told(consultations),
    decks: known.decks.map(({ id }) => ({ id, count: told(deckName(id)) })),
    slides: Object.fromEntries(
      known.decks.map(({ id, slides }) => [id, table([...slides, others], (slide) => slideName(id, slide))]),
    ),
  };
}

const weekDays = [0, 1, 2, 3, 4, 5, 6];

function dayIn(week: number, place: number): string {
  const day = new Date(Date.parse(spanAt(week, 1).from));
  day.setUTCDate(day.getUTCDate() + place);
  return day.toISOString().slice(0, 10);
}

/** How many weeks a span is made of that is told of by itself, by how many the longer one has. */
const shorterOf: Readonly<Record<number, number>> = { 12: 4, 4: 1 };

/** What may be seen of so many weeks, by what was told of the shorter spans in it, as those who saw them know it. */
function together(counts: readonly Counts[], weeks: readonly Released[], relations: Relations): Released {
  const [only] = weeks;
  const shorter = shorterOf[weeks.length];
  if (only !== undefined && shorter === undefined) return only;
  const inside: Released[] = [];
  for (let at = 0; at < weeks.length; at += shorter ?? 1) {
    const end = at + (shorter ?? 1);
    inside.push(together(counts.slice(at, end), weeks.slice(at, end), relations));
  }
  return release(sumOf(counts), relations, inside);
}

/** The counts of several weeks; days have none there. */
function sumOf(weeks: readonly Counts[]): Counts {
  const sum: Record<string, number> = {};
  for (const week of weeks)
    for (const [name, count] of Object.entries(week))
      if (!name.startsWith('day:')) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

function relationsOf({ languages, ends, uses, decks }: Known, hasDays: boolean): Relations {
  return {
    sums: [
      ...(hasDays ? [{ whole: all, parts: weekDays.map(dayName) }] : []),
      { whole: all, parts: [...languages, others].map(language) },
      { whole: all, parts: ends.map(end) },
      ...decks.map(({ id, slides }) => ({
        whole: deckName(id),
        parts: [...slides, others].map((slide) => slideName(id, slide)),
      })),
    ],
    within: [
      ...decks.map(({ id }) => ({ part: deckName(id), whole: all })),
      ...uses.map((id) => ({ part: use(id), whole: all })),
    ],
  };
}

/** The true counts of each week of a span, each name that there is among them. */
function countsOf(span: Span, days: DayCounts, known: Known): Counts[] {
  const names = [
    all,
    consultations,
    ...weekDays.map(dayName),
    ...[...known.languages, others].map(language),
    ...known.ends.map(end),
    ...known.uses.map(use),
    ...known.decks.flatMap(({ id, slides }) => [
      deckName(id),
      ...[...slides, others].map((slide) => slideName(id, slide)),
    ]),
  ];
  const weeks = Array.from(
    { length: span.weeks },
    (): Record<string, number> => Object.fromEntries(names.map((name) => [name, 0])),
  );
  const places = new Map<string, Record<string, number> | undefined>();
  const weekWith = (day: string) => {
    // A day comes with each of its slides: it is read once.
    if (!places.has(day)) places.set(day, weeks[weekOf(day) - span.week]);
    return places.get(day);
  };
  const add = (day: string, name: string, count: number) => {
    const week = weekWith(day);
    if (week?.[name] !== undefined) week[name] += count;
  };
  const isKnown = new Set(names);
  for (const { day, language: tag, ended, count } of days.visits) {
    add(day, all, count);
    add(day, dayName((new Date(day).getUTCDay() + 6) % 7), count);
    add(day, tag !== null && isKnown.has(language(tag)) ? language(tag) : language(others), count);
    add(day, end(ended), count);
  }
  for (const { day, name, count } of days.uses) add(day, use(name), count);
  for (const { day, count } of days.consultations) add(day, consultations, count);
  for (const { day, deck, name, count } of days.slides) {
    const slide = slideName(deck, name);
    add(day, deckName(deck), count);
    add(day, isKnown.has(slide) ? slide : slideName(deck, others), count);
  }
  return weeks;
}
