/**
 * When the clinic is open, and when that changes next. Hours are times on the wall of one zone: a day of 23 or 25 hours
 * still opens at eight. The instant and the zone come in as arguments.
 *
 * What is unclear is open, because a screen that is dark by mistake costs a visitor more than one that is lit: a time that a
 * change of the clock skips is the moment of the change, one that comes twice opens the first time and closes the second.
 */

/** How far the wall clock of a zone is ahead of UTC at an instant, both in milliseconds. */
export type Offset = (at: number) => number;

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export type Day = (typeof days)[number];

export interface Hours {
  /** For each day its spans, such as `08:00-18:00`; one that ends at or before its start ends on the next day. */
  week: Readonly<Record<Day, readonly string[]>>;
  /** Days, as `YYYY-MM-DD`, with spans of their own in place of their weekday's. */
  holidays: readonly { date: string; open: readonly string[] }[];
}

export interface Opening {
  isOpen: boolean;
  /** The instant at which this changes; null when it does not within the next two months. */
  changesAt: number | null;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Days that are looked at from today on. */
const looksAhead = 62;

const wholeDay: readonly string[] = ['00:00-24:00'];

/** Whether any hours are given at all. Without them the clinic counts as open day and night. */
export function hasHours({ week, holidays }: Hours): boolean {
  return holidays.length > 0 || days.some((name) => week[name].length > 0);
}

/** Whether the clinic is open at an instant. */
export function openingAt(hours: Hours, now: number, offset: Offset): Opening {
  if (!hasHours(hours)) return { isOpen: true, changesAt: null };
  const today = Math.floor((now + offset(now)) / day);
  /** The end of the time that is open now, as far as it is known. */
  let end: number | null = null;
  // A span reaches into the next day, and at a change of the clock an hour further.
  for (let at = today - 2; at <= today + looksAhead; at += 1) {
    for (const { opens, closes } of timesOf(hours, at, offset)) {
      if (closes <= now) continue;
      if (opens > (end ?? now)) return { isOpen: end !== null, changesAt: end ?? opens };
      end = Math.max(end ?? now, closes);
    }
  }
  const seen = instantsOf((today + looksAhead) * day, offset).first;
  return { isOpen: end !== null, changesAt: end !== null && end < seen ? end : null };
}

interface Time {
  opens: number;
  closes: number;
}

/** When the spans of a day open and close, the earliest first. A day is counted from 1 January 1970. */
function timesOf({ week, holidays }: Hours, at: number, offset: Offset): Time[] {
  const date = new Date(at * day).toISOString().slice(0, 10);
  const isGiven = days.some((name) => week[name].length > 0);
  const usual = isGiven ? week[weekday(at)] : wholeDay;
  const spans = holidays.find((holiday) => holiday.date === date)?.open ?? usual;
  return spans
    .map((span) => {
      const [from = 0, to = 0] = span.split('-').map(minutesOf);
      const start = at * day + from * minute;
      const stop = at * day + to * minute + (to <= from ? day : 0);
      return { opens: instantsOf(start, offset).first, closes: instantsOf(stop, offset).last };
    })
    .filter(({ opens, closes }) => closes > opens)
    .sort((one, other) => one.opens - other.opens);
}

function weekday(at: number): Day {
  // 1 January 1970 was a Thursday.
  return days[(((at + 4) % 7) + 7) % 7] ?? 'sunday';
}

function minutesOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Further than any zone is from UTC, in milliseconds. */
const furthest = 16 * hour;

/**
 * The first and the last instant at which the wall shows a time, given in milliseconds as if it were UTC. A time that the
 * wall skips is the instant of the change. No zone has ever changed its clocks twice within a day and a half.
 */
function instantsOf(wall: number, offset: Offset): { first: number; last: number } {
  const [before, after] = [offset(wall - furthest), offset(wall + furthest)];
  const found = [wall - before, wall - after].filter((at) => at + offset(at) === wall);
  if (found.length > 0) return { first: Math.min(...found), last: Math.max(...found) };
  const change = changeBetween(wall - furthest, wall + furthest, offset);
  return { first: change, last: change };
}

/** The first instant after `early` with the offset of `late`, of which that of `early` is another. */
function changeBetween(early: number, late: number, offset: Offset): number {
  let [low, high] = [early, late];
  const old = offset(early);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** What staff decided in place of the hours: from when, and until when. */
export interface Override {
  isOpen: boolean;
  from: number;
  until: number;
}

export interface Circumstances {
  hours: Hours;
  /** Milliseconds since 1970. */
  now: number;
  /** When the program was built; a clock that shows an earlier day is wrong. */
  builtAt: number;
  override: Override | null;
  offset: Offset;
}

/** Why the clinic counts as open or closed: nobody gave hours, they say so, staff decided, or the clock is wrong. */
export const whys = ['no-hours', 'hours', 'staff', 'wrong-clock'] as const;
export type Why = (typeof whys)[number];

export interface Decision extends Opening {
  why: Why;
}

/**
 * Whether the clinic counts as open now. A clock that stands more than a day before the build counts as open, because then
 * nobody knows what time it is. What staff decided ends at its time, and when the clock is set back to before it began.
 */
export function decide({ hours, now, builtAt, override, offset }: Circumstances): Decision {
  if (override !== null && override.from <= now && now < override.until) {
    return { isOpen: override.isOpen, changesAt: override.until, why: 'staff' };
  }
  if (!hasHours(hours)) return { isOpen: true, changesAt: null, why: 'no-hours' };
  if (now < builtAt - day) return { isOpen: true, changesAt: null, why: 'wrong-clock' };
  return { ...openingAt(hours, now, offset), why: 'hours' };
}

/** What staff may ask for: the screen on, or at rest, until the clinic next opens; or the hours again. */
export type Wish = 'on' | 'off' | 'hours';

/** However far the next opening is, what staff wished ends after so many milliseconds. */
const longestWish = 16 * hour;

/** What a wish means: it holds until the hours next turn from closed to open, and never longer than 16 hours. */
export function overrideOf(
  wish: Wish,
  { hours, now, offset }: Pick<Circumstances, 'hours' | 'now' | 'offset'>,
): Override | null {
  if (wish === 'hours') return null;
  const opens = nextOpening(hours, now, offset) ?? Number.POSITIVE_INFINITY;
  return { isOpen: wish === 'on', from: now, until: Math.min(opens, now + longestWish) };
}

/** When the clinic next opens after having been closed, as far as it is known. */
function nextOpening(hours: Hours, now: number, offset: Offset): number | null {
  const { isOpen, changesAt } = openingAt(hours, now, offset);
  return isOpen && changesAt !== null ? openingAt(hours, changesAt, offset).changesAt : changesAt;
}
