/** Writes how the kiosk is, each minute, into the folder from which the clinic's own monitoring takes it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { readLog } from '../records/read-log.ts';
import { type FleetHealth, hoursSince, inFives, noCounts } from './fleet.policy.ts';
import { FleetFiles, lastCounters } from './fleet-files.ts';
import type { HealthParts } from './health.ts';
import { type Runs, runsIn } from './runs.policy.ts';
import type { Visits } from './visits.ts';

/** Milliseconds between two looks, and between two of the Lock check, which asks programs of the system. */
const lookEvery = 60_000;
const lockEvery = 60 * lookEvery;
const hourLong = 60 * lookEvery;

interface OfVisitors extends Pick<FleetHealth, 'lastVisitorHours'> {
  /** Which hour since 1970 this was seen in. */
  hour: number;
  /** Since the start. */
  visits: number;
}

export interface FleetParts
  extends Pick<
    HealthParts,
    | 'now'
    | 'today'
    | 'jump'
    | 'logs'
    | 'data'
    | 'lasts'
    | 'misfits'
    | 'about'
    | 'currency'
    | 'crashes'
    | 'displays'
    | 'uptime'
  > {
  clinic: () => ReturnType<HealthParts['clinic']> & {
    healthFolder: string | null;
    /** Whether the clinic wants visits to be counted at all. */
    countsVisits: boolean;
  };
  version: Pick<HealthParts['version'], 'kiosk' | 'isPreview'>;
  /** Milliseconds since 1970 when this program was built; 0: nobody knows. */
  builtAt: number;
  visits: Pick<Visits, 'count' | 'isShown' | 'lastAt'>;
  lockCheck: () => Promise<readonly { id: string; verdict: 'good' | 'not-good' | 'unseen' }[]>;
  warn: (line: string) => void;
}

/** Where the health goes: what the config says, by the place of the config's file, or a folder beside the log. */
export function healthFolder(
  { file, healthFolder: wished }: { file: string | undefined; healthFolder: string | null },
  data: string,
): string {
  return wished === null ? path.join(data, 'health') : path.resolve(path.dirname(file ?? data), wished);
}

/** Looks at the kiosk and writes what it saw. Nothing here rejects but for the Lock check's own failure. */
export class Fleet {
  readonly #parts: FleetParts;
  readonly #files: FleetFiles;
  readonly #before: ReturnType<typeof begin>;
  #recoveries = 0;
  #lockCheck: FleetHealth['lockCheck'] = null;
  #ofVisitors: OfVisitors | undefined;

  constructor(parts: FleetParts) {
    this.#parts = parts;
    this.#files = new FleetFiles(parts.warn);
    this.#before = begin(this.#folder, parts);
  }

  /** A page was shown anew after it had crashed or hung. */
  recovered(): void {
    this.#recoveries += 1;
  }

  async lookAtLock(): Promise<void> {
    const lines = await this.#parts.lockCheck();
    const of = (wanted: string) => lines.filter(({ verdict }) => verdict === wanted).map(({ id }) => id);
    this.#lockCheck = { failing: of('not-good'), unseen: of('unseen').length };
  }

  async look(): Promise<void> {
    const [{ counters, cause }, disk] = await Promise.all([this.#before, diskOf(this.#parts.data.folder)]);
    const restarts = { ...counters.restarts };
    if (cause !== null) restarts[cause] += 1;
    const { visits, lastVisitorHours } = this.#lookAtVisitors();
    const counted = {
      visits: inFives(counters.visits + visits),
      recoveries: counters.recoveries + this.#recoveries,
      restarts,
    };
    const lockCheck = this.#lockCheck;
    const health = healthNow(this.#parts, { disk, lockCheck, counters: counted, lastVisitorHours });
    await this.#files.write(this.#folder, health);
  }

  /** What there is to say of visitors: the same for an hour, or each minute would tell when somebody came. */
  #lookAtVisitors(): OfVisitors {
    const now = this.#parts.now().getTime();
    const hour = Math.floor(now / hourLong);
    if (!this.#parts.clinic().countsVisits) return { hour, visits: 0, lastVisitorHours: null };
    if (this.#ofVisitors?.hour !== hour) {
      const { count, lastAt } = this.#parts.visits;
      this.#ofVisitors = { hour, visits: count, lastVisitorHours: hoursSince(lastAt, now) };
    }
    return this.#ofVisitors;
  }

  get #folder(): string {
    return healthFolder(this.#parts.clinic(), this.#parts.data.folder);
  }
}

/** Looks at once and each minute from now on. */
export function openFleet(
  parts: FleetParts,
  every: (run: () => void, milliseconds: number) => void,
): Pick<Fleet, 'recovered'> {
  const fleet = new Fleet(parts);
  void fleet.lookAtLock().then(() => fleet.look());
  every(() => void fleet.look(), lookEvery);
  every(() => void fleet.lookAtLock(), lockEvery);
  return fleet;
}

/** What was counted before this run, and why this run was needed; null for the first, or one of which the log knows nothing. */
async function begin(folder: string, { logs, now, uptime }: FleetParts) {
  const started = now().getTime() - uptime().kiosk * 1000;
  const [counters, log] = await Promise.all([lastCounters(folder), readLog(logs)]);
  const last: Runs['restarts'][number] | undefined = runsIn(log).restarts.at(-1);
  // A line of the log is written after the process began; one from before is of an earlier run.
  return {
    counters: counters ?? noCounts,
    cause: last !== undefined && last.at >= started - 1000 ? last.why : null,
  };
}

/** How the kiosk is now. */
function healthNow(
  parts: FleetParts,
  measured: Pick<FleetHealth, 'disk' | 'lockCheck' | 'counters' | 'lastVisitorHours'>,
): FleetHealth {
  const { problems, config } = parts.clinic();
  const about = parts.about();
  const now = parts.now();
  const { decks, texts, signed, damaged, outdated, next } = parts.currency(config.languages);
  return {
    format: 1,
    at: now.toISOString(),
    up: parts.visits.isShown,
    startedAt: new Date(now.getTime() - parts.uptime().kiosk * 1000).toISOString(),
    version: parts.version.kiosk,
    host: parts.version.isPreview ? 'preview' : 'electron',
    builtOn: parts.builtAt === 0 ? null : new Date(parts.builtAt).toISOString().slice(0, 10),
    content: {
      version: about?.version ?? null,
      builtOn: about?.built ?? null,
      decks,
      texts,
      unsigned: texts - signed,
      damaged,
      expiredSlides: outdated,
      nextExpiry: next?.day ?? null,
    },
    problems: {
      settings: problems.length,
      signOffs: parts.misfits().length,
      displays: parts.displays().problems.length,
    },
    isSpareFolder: parts.data.isSpare,
    recordsLast: parts.lasts(),
    graphicsRest: parts.crashes().withoutGpuSince !== null,
    clock: {
      isBeforeBuild: now.getTime() < parts.builtAt || (about !== null && parts.today() < about.built),
      lastJumpSeconds: Math.round((parts.jump()?.by ?? 0) / 1000),
    },
    ...measured,
  };
}

/** The disk of a folder, or null where the system does not tell. */
async function diskOf(folder: string): Promise<FleetHealth['disk']> {
  try {
    const { bavail, blocks, bsize } = await fs.statfs(folder);
    return { freeBytes: bavail * bsize, sizeBytes: blocks * bsize };
  } catch {
    return null;
  }
}
