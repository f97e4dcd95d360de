/** The health of this kiosk, measured where it runs: its parts, the operating system and the clock. */
import os from 'node:os';
import type { App, Screen, Size } from 'electron';
import { localDay } from '../../slides/format/model/day.ts';
import { readAbout } from '../library/about.ts';
import type { ClinicDecks } from '../library/clinic-decks.ts';
import type { Log } from '../records/log.ts';
import { watchClock } from './clock-watch.ts';
import { type FleetParts, openFleet } from './fleet.ts';
import { type HealthParts, tellHealth, tellTroubles } from './health.ts';
import type { Health, Troubles } from './schema.ts';
import { Visits } from './visits.ts';

export interface OpenHealth
  extends Pick<HealthParts, 'lasts' | 'packs' | 'crashes' | 'data' | 'logs'>,
    Pick<FleetParts, 'clinic' | 'lockCheck' | 'builtAt'> {
  app: Pick<App, 'getVersion'>;
  screen: Pick<Screen, 'getAllDisplays'>;
  /** What is wrong with the displays, as the log has it. */
  displayProblems: () => readonly string[];
  decks: Pick<ClinicDecks, 'misfits' | 'library'>;
  /** Folder of the library, as it is now. */
  library: () => string;
  host: 'electron' | 'preview';
  /** Whether a page is one of the waiting room. */
  isVisitors: (page: number) => boolean;
  every: (run: () => void, milliseconds: number) => void;
  log: Pick<Log, 'warn'>;
}

/**
 * Starts to watch the clock, and to write the health files. What is returned tells how the kiosk is, and what its log says went
 * wrong, now; `fleet` is told of windows, of sessions, and of each page that was shown anew, for the files.
 */
export function openHealth(parts: OpenHealth): {
  health: () => Promise<Health>;
  troubles: () => Promise<Troubles>;
  fleet: Pick<Visits, 'watch' | 'told'> & { recovered: () => void };
} {
  const { app, screen, displayProblems, decks, library, host, every, log } = parts;
  const read = new Map<string, ReturnType<typeof readAbout>>();
  /** What the library says of itself, which each folder is asked once. */
  const about = () => {
    const folder = library();
    if (!read.has(folder)) read.set(folder, readAbout(folder, log.warn));
    return read.get(folder) ?? null;
  };
  // Unlike a monotonic clock, the time that the computer is on goes on while it sleeps.
  const jump = watchClock({
    look: () => ({ wall: Date.now(), steady: os.uptime() * 1000 }),
    every,
    warn: log.warn,
  });
  const { versions } = process;
  const version = {
    kiosk: app.getVersion(),
    electron: versions.electron ?? 'none',
    chromium: versions.chrome ?? 'none',
    isPreview: host === 'preview',
  };
  const measured: HealthParts = {
    ...parts,
    misfits: decks.misfits,
    currency: (languages) => decks.library.currency(languages),
    now: () => new Date(),
    today: () => localDay(new Date()),
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    jump,
    about,
    displays: () => ({
      screens: screen.getAllDisplays().map(({ size, scaleFactor }) => inPixels(size, scaleFactor)),
      problems: displayProblems(),
    }),
    memory: () => ({ free: os.freemem(), total: os.totalmem() }),
    uptime: () => ({ kiosk: process.uptime(), computer: os.uptime() }),
    version,
  };
  const visits = new Visits(Date.now, parts.isVisitors);
  const ofFleet = { ...measured, clinic: parts.clinic, visits, warn: log.warn };
  const fleet = openFleet({ ...ofFleet, lockCheck: parts.lockCheck, builtAt: parts.builtAt }, every);
  return {
    health: () => tellHealth(measured),
    troubles: () => tellTroubles(parts.logs),
    fleet: {
      watch: (contents) => visits.watch(contents),
      told: (page, state) => visits.told(page, state),
      recovered: () => fleet.recovered(),
    },
  };
}

/**
 * When the computer was started, as the line of the log with which each run begins: a restart of the kiosk after it was one of
 * the computer.
 */
export function bootLine(now: number): string {
  return `the computer was started at ${new Date(now - os.uptime() * 1000).toISOString()}`;
}

/** The size of a display as its maker gives it. */
function inPixels({ width, height }: Size, scale: number): Size {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
