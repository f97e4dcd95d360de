import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLog } from '../records/log.ts';
import type { FleetHealth } from './fleet.policy.ts';
import { Fleet, type FleetParts, healthFolder } from './fleet.ts';
import { healthName } from './fleet-files.ts';
import { fleetSchema } from './fleet-schema.ts';
import { bootLine } from './open.ts';

let folder: string;
let time: number;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-fleet-'));
  time = Date.parse('2026-11-26T10:00:00Z');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const logs = () => path.join(folder, 'logs');
const log = () => openLog({ folder: logs(), now: () => new Date(time), stderr: () => undefined });

const usualClinic: FleetParts['clinic'] = () => ({
  file: undefined,
  problems: [],
  config: { country: 'uk', languages: ['en'], requireSignOff: false },
  healthFolder: null,
  countsVisits: true,
});

/** A kiosk that began now. */
function run(more: Partial<FleetParts> = {}) {
  const began = time;
  const fleet = new Fleet({
    now: () => new Date(time),
    today: () => '2026-11-26',
    jump: () => null,
    logs: logs(),
    data: { folder, isSpare: false },
    clinic: usualClinic,
    lasts: () => true,
    misfits: () => [],
    about: () => ({ built: '2026-11-01', version: 'a0b1c2d3' }),
    currency: () => ({ decks: 2, texts: 4, signed: 1, damaged: 0, outdated: 3, next: null }),
    crashes: () => ({ loops: [], withoutGpuSince: null }),
    displays: () => ({ screens: [], problems: [] }),
    uptime: () => ({ kiosk: (time - began) / 1000, computer: 3600 }),
    version: { kiosk: '0.1.0', isPreview: false },
    builtAt: Date.parse('2026-11-01T12:00:00Z'),
    visits: { count: 0, isShown: true, lastAt: null },
    lockCheck: async () => [
      { id: 'packaged', verdict: 'not-good' },
      { id: 'alone', verdict: 'unseen' },
      { id: 'clock', verdict: 'good' },
    ],
    warn: () => undefined,
    ...more,
  });
  /** What a look writes. */
  const written = async (): Promise<FleetHealth> => {
    await fleet.look();
    return JSON.parse(fs.readFileSync(path.join(folder, 'health', healthName), 'utf8')) as FleetHealth;
  };
  return { fleet, written };
}

describe('a kiosk that begins', () => {
  test('says how it is, as far as it knows', async () => {
    log().info(bootLine(0));
    const { fleet, written } = run();
    expect((await written()).lockCheck).toBeNull();
    await fleet.lookAtLock();
    const health = await written();
    expect(fleetSchema.parse(health)).toEqual(health);
    expect(health).toMatchObject({
      up: true,
      builtOn: '2026-11-01',
      content: { version: 'a0b1c2d3', decks: 2, unsigned: 3, expiredSlides: 3 },
      counters: { visits: 0, restarts: { asked: 0, crash: 0, computer: 0, silent: 0 } },
      lockCheck: { failing: ['packaged'], unseen: 1 },
      clock: { isBeforeBuild: false },
    });
  });

  test('counts its own start by the reason that the log knows, once, and goes on from what was counted before', async () => {
    const { info, error } = log();
    info(bootLine(0));
    const visits = { count: 7, isShown: true, lastAt: time };
    const first = run({ visits });
    await first.written();
    first.fleet.recovered();
    await first.written();
    error('ends with code 70 for a fresh start');
    time += 5000;
    info(bootLine(0));
    const again = run({ visits: { ...visits, count: 3 } });
    await again.written();
    expect((await again.written()).counters).toEqual({
      visits: 5,
      recoveries: 1,
      restarts: { asked: 0, crash: 1, computer: 0, silent: 0 },
    });
  });

  test('tells of visitors once an hour and in fives, so that nobody can read from it when somebody came', async () => {
    const visits = { count: 4, isShown: true, lastAt: null as number | null };
    const { written } = run({ visits });
    const told = async () => {
      const { counters, lastVisitorHours } = await written();
      return [counters.visits, lastVisitorHours];
    };
    expect(await told()).toEqual([0, null]);
    Object.assign(visits, { count: 9, lastAt: time });
    time += 59 * 60_000;
    expect(await told()).toEqual([0, null]);
    time += 2 * 60_000;
    expect(await told()).toEqual([5, 1]);
    time += 58 * 60_000;
    expect(await told()).toEqual([5, 1]);
  });

  test('tells nothing of visitors where the clinic wants none counted', async () => {
    const clinic = () => ({ ...usualClinic(), countsVisits: false });
    const visits = { count: 40, isShown: true, lastAt: time };
    const health = await run({ clinic, visits }).written();
    expect([health.counters.visits, health.lastVisitorHours]).toEqual([0, null]);
  });

  test('does not count an earlier start again where its own is not in the log', async () => {
    const { info } = log();
    info(bootLine(0));
    info(bootLine(0));
    time += 60 * 60_000;
    expect((await run().written()).counters.restarts.silent).toBe(0);
  });

  test('tells that its clock shows a day before it was built', async () => {
    const builtAt = time + 1000;
    expect((await run({ builtAt }).written()).clock.isBeforeBuild).toBe(true);
  });
});

describe('the folder', () => {
  test('is one beside the log, while the config says nothing', () => {
    expect(healthFolder({ file: '/etc/anteroom/kiosk.config.json', healthFolder: null }, folder)).toBe(
      path.join(folder, 'health'),
    );
  });

  test('is where the config says, by its own place', () => {
    const file = path.join(folder, 'clinic', 'kiosk.config.json');
    expect(healthFolder({ file, healthFolder: '../for-it' }, '/data')).toBe(path.join(folder, 'for-it'));
    expect(healthFolder({ file, healthFolder: folder }, '/data')).toBe(folder);
  });
});
