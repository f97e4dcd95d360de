/**
 * What staff are told of the machine and the kiosk on it, and whether somebody has to look at it or IT has to come. Pure:
 * what was measured comes in, lines come out; their words are the page's.
 */
import type { Jump } from './clock.policy.ts';
import type { Cause, Runs } from './runs.policy.ts';

/** All is well; somebody here should look at it; only IT can mend it. */
export type Verdict = 'good' | 'look' | 'it';

/** What is put into the words: times in milliseconds since 1970, days as `YYYY-MM-DD`. */
export type Value =
  | string
  | number
  | { at: number }
  | { day: string }
  | { bytes: number }
  | { seconds: number };

export interface HealthFacts {
  /** Milliseconds since 1970, and the day that this is here. */
  now: number;
  today: string;
  /** The clinic's settings: their file, if there is one, how many problems they have, and whether they say a country. */
  settings: { file: string | null; problems: number; hasCountry: boolean };
  /**
   * How many sign-offs fit no deck; how many texts (a deck in a language) there are, and how many of them are signed; and
   * whether those that are not are kept from the waiting room.
   */
  signOffs: { misfits: number; texts: number; signed: number; areRequired: boolean };
  clock: { zone: string; jump: Jump | null };
  /** Free bytes of the data folder, or null where nobody can tell; whether it is only the spare one; whether records outlast a restart. */
  storage: { free: number | null; isSpare: boolean; lasts: boolean };
  /** Bytes. */
  memory: { free: number; total: number };
  runs: Runs;
  /** When the kiosk gave up after crashes, as recovery remembers it. */
  crashLoops: readonly number[];
  /** Since when the graphics card is left alone, or null. */
  withoutGpuSince: number | null;
  /** The displays, in pixels, and how many problems there are with them. */
  displays: { screens: readonly { width: number; height: number }[]; problems: number };
  content: {
    /** Null where the library does not say. */
    about: { built: string; version: string } | null;
    decks: number;
    /** How many texts cannot be shown because a file is damaged. */
    damaged: number;
    /** Slides that rest on an outdated fact. */
    outdated: number;
    /** The next day on which a fact runs out, and how many slides rest on it; null without such a fact. */
    next: { day: string; slides: number } | null;
  };
  /**
   * Content packs: how many can be installed, and how many that lie there are refused; the version that is installed, null for the
   * decks that came with the program; and when the kiosk went back by itself, null unless that was the last thing that happened.
   */
  packs: { waiting: number; refused: number; version: string | null; fellBack: number | null };
  /** Seconds. */
  uptime: { kiosk: number; computer: number };
  /** `none` where there is no such program, as in the preview. */
  version: { kiosk: string; electron: string; chromium: string; isPreview: boolean };
}

interface Rule {
  verdict: Verdict;
  /** What is put into the words, once for each time that they are said; none where there is nothing to say. */
  when: (facts: HealthFacts) => Record<string, Value>[];
}

const second = 1000;
const day = 24 * 60 * 60 * second;
const megabyte = 1024 * 1024;

/** Where good ends. Our own judgement, as no standard says it; each is to be early rather than late. */
export const limits = {
  /** How far back what happened counts, in milliseconds: as long as staff remember it. */
  recent: 7 * day,
  /** Failures of the page within a day that no visitor's kiosk should have. */
  pageFailures: 3,
  /** Visits within a day in which a touch or a key came from no one; what lies on a screen is taken away before. */
  stuckOften: 3,
  /** Bytes. A log and a database grow to a few megabytes; an update of the system needs the first one. */
  diskLow: 1024 * megabyte,
  diskFull: 100 * megabyte,
  /** Shares of the memory that are left. */
  memoryLow: 0.1,
  memoryShort: 0.03,
  /** Seconds that a computer is on: updates of the system come each month and wait for a restart. */
  computerOn: (35 * day) / second,
  /** Milliseconds before a fact runs out. */
  runsOutSoon: 30 * day,
  /** Milliseconds after which content is old. */
  contentOld: 365 * day,
  /** How many restarts are told one by one. */
  restartsTold: 5,
} as const;

const isRecent = ({ now }: HealthFacts, at: number, span: number = limits.recent) =>
  at <= now && now - at <= span;
const recent = <T extends { at: number }>(facts: HealthFacts, all: readonly T[]): T[] =>
  all.filter(({ at }) => isRecent(facts, at));
const once = (isSo: boolean, values: Record<string, Value> = {}) => (isSo ? [values] : []);
const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`);

/** When the kiosk gave up: the log and what recovery remembers tell of the same ends, and either may be lost. */
function crashes(facts: HealthFacts, span: number): number {
  const logged = facts.runs.restarts.filter(({ at, why }) => why === 'crash' && isRecent(facts, at, span));
  const remembered = facts.crashLoops.filter((at) => isRecent(facts, at, span));
  return Math.max(logged.length, remembered.length);
}

function restartsBy(why: Cause): Rule['when'] {
  return (facts) =>
    recent(facts, facts.runs.restarts)
      .slice(-limits.restartsTold)
      .filter((restart) => restart.why === why)
      .map(({ at }) => ({ at: { at } }));
}

function failures(facts: HealthFacts, span: number): number[] {
  return facts.runs.page.filter((at) => isRecent(facts, at, span));
}

const rule = (verdict: Verdict, when: Rule['when']): Rule => ({ verdict, when });

/**
 * For each line what may be said of it, with the verdict that it brings. All that holds is said, and the line has the worst
 * of their verdicts; a test finds facts for each, and that no facts leave a line without words.
 */
export const table = {
  settings: {
    problems: rule('it', ({ settings }) => once(settings.problems > 0, { count: settings.problems })),
    none: rule('look', ({ settings }) => once(settings.file === null)),
    'no-country': rule('look', ({ settings }) => once(!settings.hasCountry)),
    right: rule('good', ({ settings }) =>
      once(settings.file !== null && settings.problems === 0 && settings.hasCountry),
    ),
  },
  clock: {
    'before-built': rule('it', ({ today, content: { about } }) =>
      once(about !== null && today < about.built, { built: { day: about?.built ?? '' } }),
    ),
    'set-forward': rule('look', ({ clock: { jump } }) =>
      jump !== null && jump.by > 0 ? [{ at: { at: jump.at }, by: { seconds: jump.by / second } }] : [],
    ),
    'set-back': rule('look', ({ clock: { jump } }) =>
      jump !== null && jump.by < 0 ? [{ at: { at: jump.at }, by: { seconds: -jump.by / second } }] : [],
    ),
    'no-zone': rule('look', ({ clock: { zone } }) => once(/^(?:Etc\/.*|UTC|GMT)$/.test(zone))),
    is: rule('good', ({ now, clock: { zone } }) => [{ now: { at: now }, zone }]),
  },
  storage: {
    spare: rule('it', ({ storage }) => once(storage.isSpare)),
    'in-memory': rule('it', ({ storage }) => once(!storage.lasts)),
    unknown: rule('look', ({ storage }) => once(storage.free === null)),
    full: rule('it', ({ storage: { free } }) =>
      free === null || free >= limits.diskFull ? [] : [left(free)],
    ),
    low: rule('look', ({ storage: { free } }) =>
      free === null || free < limits.diskFull || free >= limits.diskLow ? [] : [left(free)],
    ),
    enough: rule('good', ({ storage: { free } }) =>
      free === null || free < limits.diskLow ? [] : [left(free)],
    ),
  },
  touch: {
    often: rule('it', (facts) => {
      const count = facts.runs.stuck.filter(({ at }) => isRecent(facts, at, day)).length;
      return once(count >= limits.stuckOften, { count });
    }),
    spot: rule('look', (facts) =>
      latest(recent(facts, facts.runs.stuck)).flatMap(({ at, what }) =>
        'key' in what ? [] : [{ at: { at }, x: what.x, y: what.y }],
      ),
    ),
    key: rule('look', (facts) =>
      latest(recent(facts, facts.runs.stuck)).flatMap(({ at, what }) =>
        'key' in what ? [{ at: { at }, key: what.key }] : [],
      ),
    ),
    right: rule('good', (facts) => once(recent(facts, facts.runs.stuck).length === 0)),
  },
  displays: {
    problems: rule('it', ({ displays }) => once(displays.problems > 0, { count: displays.problems })),
    none: rule('it', ({ displays }) => once(displays.screens.length === 0)),
    is: rule('good', ({ displays }) =>
      displays.screens.map(({ width, height }, place) => ({ number: place + 1, width, height })),
    ),
  },
  page: {
    'fails-often': rule('it', (facts) => {
      const count = failures(facts, day).length;
      return once(count >= limits.pageFailures, { count });
    }),
    failed: rule('look', (facts) => {
      const all = failures(facts, limits.recent);
      const at = all.at(-1);
      const isOften = failures(facts, day).length >= limits.pageFailures;
      return at === undefined || isOften ? [] : [{ count: all.length, at: { at } }];
    }),
    right: rule('good', (facts) => once(failures(facts, limits.recent).length === 0)),
  },
  graphics: {
    resting: rule('it', ({ withoutGpuSince: since }) => (since === null ? [] : [{ since: { at: since } }])),
    failed: rule('look', (facts) => {
      const count = facts.runs.graphics.filter((at) => isRecent(facts, at)).length;
      return once(count > 0, { count });
    }),
    right: rule('good', (facts) =>
      once(facts.withoutGpuSince === null && !facts.runs.graphics.some((at) => isRecent(facts, at))),
    ),
  },
  restarts: {
    'crashed-today': rule('it', (facts) => once(crashes(facts, day) > 0, { count: crashes(facts, day) })),
    crashed: rule('look', (facts) => {
      const count = crashes(facts, limits.recent);
      return once(count > 0 && crashes(facts, day) === 0, { count });
    }),
    silent: rule('look', restartsBy('silent')),
    asked: rule('good', restartsBy('asked')),
    computer: rule('good', restartsBy('computer')),
    none: rule('good', (facts) =>
      once(recent(facts, facts.runs.restarts).length === 0 && crashes(facts, limits.recent) === 0),
    ),
  },
  content: {
    none: rule('it', ({ content }) => once(content.decks === 0)),
    damaged: rule('it', ({ content: { damaged } }) => once(damaged > 0, { count: damaged })),
    outdated: rule('look', ({ content: { outdated } }) => once(outdated > 0, { count: outdated })),
    old: rule('look', ({ now, content: { about } }) =>
      once(about !== null && now - dayOf(about.built) > limits.contentOld),
    ),
    'runs-out-soon': rule('look', ({ content: { next }, now }) =>
      next !== null && dayOf(next.day) - now <= limits.runsOutSoon
        ? [{ day: { day: next.day }, count: next.slides }]
        : [],
    ),
    holds: rule('good', ({ content: { next }, now }) =>
      next !== null && dayOf(next.day) - now > limits.runsOutSoon ? [{ day: { day: next.day } }] : [],
    ),
    is: rule('good', ({ content: { about, decks } }) =>
      about === null ? [] : [{ version: about.version, built: { day: about.built }, count: decks }],
    ),
    unknown: rule('look', ({ content }) => once(content.about === null)),
  },
  signOffs: {
    misfits: rule('look', ({ signOffs: { misfits } }) => once(misfits > 0, { count: misfits })),
    'left-out': rule('look', ({ signOffs: { texts, signed, areRequired } }) =>
      once(areRequired && texts > signed, { count: texts - signed, texts }),
    ),
    unsigned: rule('look', ({ signOffs: { texts, signed, areRequired } }) =>
      once(!areRequired && texts > signed, { count: texts - signed, texts }),
    ),
    signed: rule('good', ({ signOffs: { texts, signed } }) => once(texts <= signed, { count: signed })),
  },
  packs: {
    'fell-back': rule('it', ({ packs: { fellBack } }) =>
      fellBack === null ? [] : [{ at: { at: fellBack } }],
    ),
    refused: rule('look', ({ packs: { refused } }) => once(refused > 0, { count: refused })),
    waiting: rule('look', ({ packs: { waiting } }) => once(waiting > 0, { count: waiting })),
    'built-in': rule('good', ({ packs: { version } }) => once(version === null)),
    is: rule('good', ({ packs: { version } }) => (version === null ? [] : [{ version }])),
  },
  memory: {
    short: rule('it', ({ memory }) => once(share(memory) < limits.memoryShort, room(memory))),
    low: rule('look', ({ memory }) => {
      const left = share(memory);
      return once(left >= limits.memoryShort && left < limits.memoryLow, room(memory));
    }),
    enough: rule('good', ({ memory }) => once(share(memory) >= limits.memoryLow, room(memory))),
  },
  uptime: {
    long: rule('look', ({ uptime: { computer } }) =>
      once(computer > limits.computerOn, { computer: { seconds: computer } }),
    ),
    is: rule('good', ({ uptime: { kiosk, computer } }) => [
      { kiosk: { seconds: kiosk }, computer: { seconds: computer } },
    ]),
  },
  version: {
    preview: rule('look', ({ version }) => once(version.isPreview)),
    is: rule('good', ({ version: { kiosk, electron, chromium } }) => [{ kiosk, electron, chromium }]),
  },
} as const satisfies Record<string, Record<string, Rule>>;

function left(free: number): Record<string, Value> {
  return { free: { bytes: free } };
}

function share({ free, total }: HealthFacts['memory']): number {
  return total > 0 ? free / total : 1;
}

function room({ free, total }: HealthFacts['memory']): Record<string, Value> {
  return { free: { bytes: free }, total: { bytes: total } };
}

/** The last one, of a list in the order of time. */
function latest<T>(all: readonly T[]): T[] {
  return all.slice(-1);
}

export type LineName = keyof typeof table;
/** The name of what is said, such as `clock.set-back`. */
export type Saying = { [L in LineName]: `${L}.${keyof (typeof table)[L] & string}` }[LineName];

export interface HealthLine {
  line: LineName;
  verdict: Verdict;
  says: { id: Saying; values: Record<string, Value> }[];
}

const severity: readonly Verdict[] = ['it', 'look', 'good'];

/** All lines, those that need somebody first; among their like in the order of the table. */
export function healthOf(facts: HealthFacts): HealthLine[] {
  const lines = (Object.keys(table) as LineName[]).map((line) => lineOf(line, table[line], facts));
  return severity.flatMap((verdict) => lines.filter((line) => line.verdict === verdict));
}

function lineOf(line: LineName, rules: Readonly<Record<string, Rule>>, facts: HealthFacts): HealthLine {
  const said = Object.entries(rules).flatMap(([name, { verdict, when }]) =>
    // That this is the name of a saying is what the table's own keys show.
    when(facts).map((values) => ({ verdict, id: `${line}.${name}` as Saying, values })),
  );
  const verdict = severity.find((each) => said.some((one) => one.verdict === each)) ?? 'good';
  return { line, verdict, says: said.map(({ id, values }) => ({ id, values })) };
}

/** Every name of what may be said, in the order of the table. */
export const sayings: readonly Saying[] = Object.entries(table).flatMap(([line, rules]) =>
  Object.keys(rules).map((name) => `${line}.${name}` as Saying),
);
