/**
 * How a kiosk is, for the clinic's own monitoring, and the same as the text that Prometheus reads. Pure: what was measured
 * comes in. There is nothing of a visitor in it, and nothing of what the clinic wrote but how many mistakes it has.
 */
import type { Cause } from './runs.policy.ts';

/** What only grows, over all runs of the kiosk, while its file is there to go on from. */
export interface Counters {
  /** Visits in the waiting room, from the first touch of somebody to the reset; told in fives: 40 means at least 40. */
  visits: number;
  /** How often a page was shown anew after it had crashed or hung. */
  recoveries: number;
  /** Starts of the kiosk that followed an earlier one, by why they were needed. */
  restarts: Record<Cause, number>;
}

/** One look at the kiosk: what `health.json` holds. Days are `YYYY-MM-DD`, moments as ISO 8601 in UTC. */
export interface FleetHealth {
  /** The version of this form; it grows when a field goes or changes its meaning, and not when one is added. */
  format: 1;
  at: string;
  /** Whether a page of the kiosk is shown; not while it starts, and not while the safe screen stands in its place. */
  up: boolean;
  startedAt: string;
  version: string;
  host: 'electron' | 'preview';
  /** The day on which the program was built; null where it runs from its sources. */
  builtOn: string | null;
  content: {
    /** Null where the library does not say. */
    version: string | null;
    builtOn: string | null;
    decks: number;
    /** Decks, each language counted by itself: those that are offered, those of them that the clinic has not signed, … */
    texts: number;
    unsigned: number;
    /** … and those that cannot be shown because a file is damaged. */
    damaged: number;
    /** Slides that rest on a fact past its review date, and the day after which there will be more. */
    expiredSlides: number;
    nextExpiry: string | null;
  };
  counters: Counters;
  /** Whole hours since somebody was there; null when nobody was since the kiosk started, or visits are not to be counted. */
  lastVisitorHours: number | null;
  problems: { settings: number; signOffs: number; displays: number };
  /** The disk of the data folder; null where the system does not tell. */
  disk: { freeBytes: number; sizeBytes: number } | null;
  /** Whether the data folder is only the spare one, and whether records outlast a restart. */
  isSpareFolder: boolean;
  recordsLast: boolean;
  /** Whether the graphics card is left alone because it failed. */
  graphicsRest: boolean;
  clock: {
    /** Whether the clock shows a day before the program was built, and so is wrong. */
    isBeforeBuild: boolean;
    /** By how many seconds the clock was set last since the start; below 0 when back, 0 when it was not. */
    lastJumpSeconds: number;
  };
  /** The Lock check: the names of what does not hold, and how much cannot be seen; null until it was looked at. */
  lockCheck: { failing: string[]; unseen: number } | null;
}

/** No counter has begun. */
export const noCounts: Counters = {
  visits: 0,
  recoveries: 0,
  restarts: { asked: 0, crash: 0, computer: 0, silent: 0 },
};

/** A number of visits as it is told, so that no single one can be seen: as in the statistics for staff, in fives. */
export function inFives(visits: number): number {
  return Math.floor(visits / 5) * 5;
}

/**
 * The whole hours since somebody was there: enough to see a kiosk that nobody uses any more, and too little to know when
 * somebody was at the clinic.
 *
 * @param at milliseconds since 1970 when somebody was there last; null: nobody was
 */
export function hoursSince(at: number | null, now: number): number | null {
  return at === null ? null : Math.max(0, Math.floor((now - at) / 3_600_000));
}

interface Metric {
  name: string;
  type: 'gauge' | 'counter';
  help: string;
  /** No value: the metric is left out, as Prometheus wants it of what is not known. */
  values: (health: FleetHealth) => Sample[];
}

interface Sample {
  labels?: Readonly<Record<string, string>>;
  value: number;
}

const one = (value: number | boolean): Sample[] => [{ value: Number(value) }];
const known = (value: number | undefined | null): Sample[] => (value == null ? [] : [{ value }]);
/** Seconds since 1970 of a moment or a day; of no use where it is none. */
const moment = (text: string | null): Sample[] => known(text === null ? null : Date.parse(text) / 1000);

const gauge = (name: string, help: string, values: Metric['values']): Metric => ({
  name: `anteroom_${name}`,
  type: 'gauge',
  help,
  values,
});
const counter = (name: string, help: string, values: Metric['values']): Metric => ({
  ...gauge(name, help, values),
  type: 'counter',
});

/** Every metric, in the order of the file. A label has only values that this program knows, or one for each version. */
export const metrics: readonly Metric[] = [
  gauge('up', 'Whether a page of the kiosk is shown; 0 while it starts or shows the safe screen.', ({ up }) =>
    one(up),
  ),
  gauge('health_timestamp_seconds', 'When this was written, since 1970.', ({ at }) => moment(at)),
  gauge('start_timestamp_seconds', 'When the kiosk was started, since 1970.', ({ startedAt }) =>
    moment(startedAt),
  ),
  gauge('info', 'Always 1; the labels say which program and content this is.', (health) => [
    {
      labels: {
        version: health.version,
        content: health.content.version ?? 'unknown',
        host: health.host,
      },
      value: 1,
    },
  ]),
  gauge('build_timestamp_seconds', 'The day on which the program was built, since 1970.', ({ builtOn }) =>
    moment(builtOn),
  ),
  gauge('content_build_timestamp_seconds', 'The day on which the content was built, since 1970.', (health) =>
    moment(health.content.builtOn),
  ),
  gauge('decks', 'Decks that the kiosk offers.', ({ content }) => one(content.decks)),
  gauge('decks_unsigned', 'Decks, each language by itself, that the clinic has not signed.', ({ content }) =>
    one(content.unsigned),
  ),
  gauge('decks_damaged', 'Decks, each language by itself, of which a file is damaged.', ({ content }) =>
    one(content.damaged),
  ),
  gauge('slides_expired', 'Slides that rest on a fact past its review date.', ({ content }) =>
    one(content.expiredSlides),
  ),
  gauge(
    'next_expiry_timestamp_seconds',
    'The last day on which all facts hold that hold now, since 1970.',
    ({ content }) => moment(content.nextExpiry),
  ),
  counter('visits_total', 'Visits in the waiting room, in fives.', ({ counters }) => one(counters.visits)),
  counter('recoveries_total', 'Pages shown anew after a crash or a hang.', ({ counters }) =>
    one(counters.recoveries),
  ),
  counter('restarts_total', 'Starts of the kiosk after an earlier one, by cause.', ({ counters }) =>
    Object.entries(counters.restarts).map(([cause, value]) => ({ labels: { cause }, value })),
  ),
  gauge('last_visitor_seconds', 'Time since somebody was there, in whole hours.', (health) =>
    known(health.lastVisitorHours === null ? null : health.lastVisitorHours * 3600),
  ),
  gauge('config_problems', 'Mistakes in what the clinic wrote.', ({ problems }) => one(problems.settings)),
  gauge('sign_off_problems', 'Sign-offs and other files of the clinic that fit no deck.', ({ problems }) =>
    one(problems.signOffs),
  ),
  gauge('display_problems', 'What is wrong with the displays.', ({ problems }) => one(problems.displays)),
  gauge('disk_free_bytes', 'Free space of the disk with the data folder.', ({ disk }) =>
    known(disk?.freeBytes),
  ),
  gauge('disk_size_bytes', 'Size of the disk with the data folder.', ({ disk }) => known(disk?.sizeBytes)),
  gauge('spare_folder', 'Whether the data goes to a spare folder, because the usual one failed.', (health) =>
    one(health.isSpareFolder),
  ),
  gauge('records_lasting', 'Whether what is recorded outlasts a restart.', ({ recordsLast }) =>
    one(recordsLast),
  ),
  gauge('graphics_resting', 'Whether the graphics card is left alone because it failed.', (health) =>
    one(health.graphicsRest),
  ),
  gauge('clock_trusted', 'Whether the clock shows no day before the program was built.', ({ clock }) =>
    one(!clock.isBeforeBuild),
  ),
  gauge(
    'clock_jump_seconds',
    'By how much the clock was set last since the start; below 0 when back.',
    ({ clock }) => one(clock.lastJumpSeconds),
  ),
  gauge('lock_check_failing', 'Lines of the Lock check that do not hold.', ({ lockCheck }) =>
    known(lockCheck?.failing.length),
  ),
  gauge('lock_check_unseen', 'Lines of the Lock check that cannot be seen.', ({ lockCheck }) =>
    known(lockCheck?.unseen),
  ),
];

/** The health as the text of a textfile collector, in Prometheus' exposition format; ends with a line break. */
export function prometheusText(health: FleetHealth): string {
  return metrics
    .flatMap(({ name, type, help, values }) => {
      const samples = values(health).filter(({ value }) => Number.isFinite(value));
      const lines = samples.map(({ labels, value }) => `${name}${labelText(labels)} ${value}`);
      return lines.length === 0 ? [] : [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines];
    })
    .map((line) => `${line}\n`)
    .join('');
}

function labelText(labels: Sample['labels']): string {
  if (labels === undefined) return '';
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `{${pairs.join(',')}}`;
}

/** What the format asks of a label's value: backslashes, quotation marks and line breaks are written with a backslash. */
function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
