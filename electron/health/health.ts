/** Measures what the health of the kiosk is told from, and tells it. Nothing here throws or rejects. */
import fs from 'node:fs/promises';
import type { About } from '../../slides/format/model/about.ts';
import type { Problem } from '../config/problem.ts';
import type { Config } from '../config/schema.ts';
import type { Currency } from '../library/currency.ts';
import type { PackRefusal, PackState } from '../packs/schema.ts';
import { compareContent } from '../packs/versions.policy.ts';
import { type LogEntry, readLog } from '../records/read-log.ts';
import type { Jump } from './clock.policy.ts';
import { type HealthFacts, healthOf, type LineName } from './health.policy.ts';
import { runsIn } from './runs.policy.ts';
import { type Health, mostProblems, type ToldProblem, type Troubles } from './schema.ts';
import { troublesIn } from './troubles.policy.ts';

export interface HealthParts {
  now: () => Date;
  /** The day here, `YYYY-MM-DD`. */
  today: () => string;
  /** The name of the time zone, such as `Europe/Berlin`. */
  zone: () => string;
  /** How the clock was set last while the kiosk ran. */
  jump: () => Jump | null;
  /** Folder of the log's files. */
  logs: string;
  /** The data folder, and whether it is only the spare one. */
  data: { folder: string; isSpare: boolean };
  /** Whether the database outlasts a restart; it is opened for that. */
  lasts: () => boolean;
  /** The settings' file and what is wrong with what the clinic wrote. */
  clinic: () => {
    file: string | undefined;
    problems: readonly Problem[];
    config: Pick<Config, 'country' | 'languages' | 'requireSignOff'>;
  };
  /** What the clinic wrote that fits no deck. */
  misfits: () => readonly Problem[];
  about: () => About | null;
  currency: (languages: readonly string[]) => Currency;
  packs: () => Pick<PackState, 'offers' | 'now' | 'history'>;
  crashes: () => { loops: readonly number[]; withoutGpuSince: number | null };
  displays: () => { screens: HealthFacts['displays']['screens']; problems: readonly string[] };
  /** Bytes. */
  memory: () => HealthFacts['memory'];
  /** Seconds. */
  uptime: () => HealthFacts['uptime'];
  version: HealthFacts['version'];
}

/** How the kiosk is, now. */
export async function tellHealth(parts: HealthParts): Promise<Health> {
  const [log, free] = await Promise.all([readLog(parts.logs), freeBytes(parts.data.folder)]);
  const { file, problems, config } = parts.clinic();
  const misfits = parts.misfits();
  const displays = parts.displays();
  const { texts, signed, ...currency } = parts.currency(config.languages);
  const { loops, withoutGpuSince } = parts.crashes();
  const at = parts.now().getTime();
  const lines = healthOf({
    now: at,
    today: parts.today(),
    settings: { file: file ?? null, problems: problems.length, hasCountry: config.country !== 'all' },
    signOffs: { misfits: misfits.length, texts, signed, areRequired: config.requireSignOff },
    clock: { zone: parts.zone(), jump: parts.jump() },
    storage: { free, isSpare: parts.data.isSpare, lasts: parts.lasts() },
    memory: parts.memory(),
    runs: runsIn(log),
    crashLoops: loops,
    withoutGpuSince,
    displays: { screens: displays.screens, problems: displays.problems.length },
    content: { about: parts.about(), ...currency },
    packs: packFacts(parts.packs()),
    uptime: parts.uptime(),
    version: parts.version,
  });
  const told: Partial<Record<LineName, ToldProblem[]>> = {
    settings: problems.map(asTold),
    signOffs: misfits.map(asTold),
    displays: displays.problems.map((advice) => asTold({ file: '', advice })),
  };
  return {
    at,
    lines: lines.map((line) => ({ ...line, problems: (told[line.line] ?? []).slice(0, mostProblems) })),
  };
}

/** Reasons for which a file in a drop folder is refused and nobody has to do anything: it stays there after a newer one. */
const harmless: readonly PackRefusal[] = ['older-version', 'installed-already'];

function packFacts({
  offers,
  now,
  history,
}: Pick<PackState, 'offers' | 'now' | 'history'>): HealthFacts['packs'] {
  const newest = now.packs
    .map(({ version }) => version)
    .sort(compareContent)
    .at(-1);
  const last = history.find(({ event }) => event !== 'refused');
  return {
    waiting: offers.filter(({ state }) => state.is === 'ready').length,
    refused: offers.filter(({ state }) => state.is === 'refused' && !harmless.includes(state.reason)).length,
    version: newest ?? null,
    fellBack: last?.event === 'fell-back' ? last.at : null,
  };
}

/** What went wrong lately, by the log in `folder`. */
export async function tellTroubles(folder: string): Promise<Troubles> {
  const log: LogEntry[] = await readLog(folder);
  return troublesIn(log);
}

function asTold({ file, line, column, field, value, advice }: Problem): ToldProblem {
  const cut = (text: string) => text.slice(0, 400);
  return {
    file: cut(file),
    line: line ?? null,
    column: column ?? null,
    field: field === undefined ? null : cut(field),
    value: value === undefined ? null : cut(value),
    advice: cut(advice),
  };
}

/** Bytes that may still be written to the disk of a folder, or null where the system does not tell. */
async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await fs.statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
