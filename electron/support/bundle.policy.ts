/** The support bundle as a text: sections with a heading each, which a person can read before it is sent. Pure. */
import { gone, redactedLine, withoutWords } from './redact.policy.ts';

/** A line of the log. `at`: milliseconds since 1970. */
interface Entry {
  at: number;
  level: string;
  text: string;
}

/** What is known of the database without any of its words. */
export interface DatabaseFacts {
  /** What SQLite’s own check says, or why it cannot be read. */
  check: string;
  version: number | null;
  bytes: number;
  /** How many rows each table has. */
  rows: Readonly<Record<string, number>>;
  /** How many files were set aside, by why. */
  asides: { damaged: number; newer: number };
}

/** What is left in one data folder: the usual one, or a spare one to which a start went that could not write there. */
export interface Kept {
  is: 'usual' | 'spare';
  database: DatabaseFacts;
  log: readonly Entry[];
}

/** The settings as far as a bundle tells of them. */
interface Settings {
  [name: string]: unknown;
}

export interface BundleFacts {
  /** When it was made. */
  at: string;
  versions: Readonly<Record<string, string>>;
  /** Lines of the page Health, or what a terminal can see of it. */
  health: readonly unknown[];
  lock: readonly { id: string; verdict: string }[];
  settings: Settings;
  /** How many problems the settings have, by field. */
  problems: readonly { field: string; line: number | null; advice: string }[];
  /** By data folder. */
  kept: readonly Kept[];
  /** Everything that is known here to be a name: of people, of the clinic, of this computer. */
  words: readonly string[];
}

/** As many of the newest lines of each log as are told. */
const mostLines = 20_000;

/** Lines by which the visits of a day could be counted, which statistics tell in steps alone. */
const ofVisits = /^session: /;

/** Fields in which nobody can write words of their own. Of every other one is told only whether it is set. */
const wordless: readonly string[] = [
  'mode',
  'country',
  'languages',
  'idleSeconds',
  'warningSeconds',
  'whenExpired',
  'requireSignOff',
  'hours',
  'records',
  'screen',
  'window',
  'displays',
];

/** The whole bundle. */
export function bundleText(facts: BundleFacts): string {
  const { at, versions, health, lock, settings, problems, kept, words } = facts;
  const sections: [string, string[]][] = [
    ['Anteroom: support bundle', [at, `${gone} stands where something was taken out.`]],
    ['Versions', Object.entries(versions).map(([name, version]) => `${name}: ${version}`)],
    ['Health', health.map((line) => JSON.stringify(line, withoutPaths))],
    ['Lock check', lock.map(({ id, verdict }) => `${verdict}: ${id}`)],
    ['Settings', JSON.stringify(settingsTold(settings), null, 2).split('\n')],
    [
      'Problems with the settings',
      problems.map(
        ({ field, line, advice }) =>
          `${field}${line === null ? '' : `, line ${line}`}: ${redactedLine(advice, [])}`,
      ),
    ],
    ['Data folders', foldersTold(kept)],
    ...kept.flatMap(({ database, log }, place): [string, string[]][] => [
      [`Database in the ${nameOf(place, kept)}`, JSON.stringify(database, null, 2).split('\n')],
      [`Log in the ${nameOf(place, kept)}`, logTold(log, words)],
    ]),
  ];
  const text = sections.map(([title, lines]) => [`== ${title} ==`, ...lines, ''].join('\n')).join('\n');
  return `${withoutWords(text, words)}\n`;
}

/** Which folders were looked into, by the names under which the rest tells of them; never where they are. */
function foldersTold(kept: readonly Kept[]): string[] {
  const has = (is: Kept['is']) => kept.some((each) => each.is === is);
  return [
    ...(has('usual') ? [] : ['usual data folder: nobody can tell where it is']),
    ...kept.map(({ is }, place) => `${nameOf(place, kept)}: ${meanings[is]}`),
    ...(has('spare') ? [] : ['spare data folder: none is seen from here']),
  ];
}

const meanings: Readonly<Record<Kept['is'], string>> = {
  usual: 'where log and database belong',
  spare: 'where a start keeps them that cannot write to the usual one',
};

/** The only usual one and the first spare one have no number. */
function nameOf(place: number, kept: readonly Kept[]): string {
  const is = kept[place]?.is ?? 'usual';
  const before = kept.slice(0, place).filter((each) => each.is === is).length;
  return `${is} data folder${before === 0 ? '' : ` ${before + 1}`}`;
}

function logTold(log: readonly Entry[], words: readonly string[]): string[] {
  return log
    .filter(({ text }) => !ofVisits.test(text))
    .slice(-mostLines)
    .map(({ at, level, text }) => `${timeTold(at)} ${level.padEnd(5)} ${redactedLine(text, words)}`);
}

/** A value of health may be the path of a file. */
function withoutPaths(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? redactedLine(value, []) : value;
}

function timeTold(at: number): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? '–' : time.toISOString();
}

function settingsTold(settings: Settings): Settings {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, wordless.includes(name) ? value : setTold(value)]),
  );
}

function setTold(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} given`;
  return value === null || value === undefined || value === '' ? 'not set' : 'set';
}
