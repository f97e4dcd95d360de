import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLog } from '../records/log.ts';
import { type HealthParts, tellHealth, tellTroubles } from './health.ts';
import { bootLine } from './open.ts';
import { healthSchema, troublesSchema } from './schema.ts';

let folder: string;
let time: number;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-health-'));
  time = Date.parse('2026-11-26T10:00:00Z');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const logs = () => path.join(folder, 'logs');
/** The log of this folder, in which a minute passes with each line. */
const log = () =>
  openLog({
    folder: logs(),
    now: () => {
      time += 60_000;
      return new Date(time);
    },
    stderr: () => undefined,
  });

const parts = (more: Partial<HealthParts> = {}): HealthParts => ({
  now: () => new Date(time),
  today: () => '2026-11-26',
  zone: () => 'Europe/Berlin',
  jump: () => null,
  logs: logs(),
  data: { folder, isSpare: false },
  clinic: () => ({
    file: '/etc/anteroom/kiosk.config.json',
    problems: [],
    config: { country: 'uk', languages: ['en'], requireSignOff: false },
  }),
  lasts: () => true,
  misfits: () => [],
  about: () => ({ built: '2026-11-01', version: 'a0b1c2d3' }),
  currency: () => ({ decks: 1, texts: 1, signed: 1, damaged: 0, outdated: 0, next: null }),
  packs: () => ({ offers: [], now: { packs: [], at: null }, history: [] }),
  crashes: () => ({ loops: [], withoutGpuSince: null }),
  displays: () => ({ screens: [{ width: 1920, height: 1080 }], problems: [] }),
  memory: () => ({ free: 2 ** 32, total: 2 ** 33 }),
  uptime: () => ({ kiosk: 60, computer: 3600 }),
  version: { kiosk: '0.1.0', electron: '45.4.1', chromium: '156.0.0', isPreview: false },
  ...more,
});
const lineOf = async (name: string, more: Partial<HealthParts> = {}) =>
  (await tellHealth(parts(more))).lines.find(({ line }) => line === name);

describe('the health of a kiosk', () => {
  test('whose log and data folder are gone is told all the same', async () => {
    fs.rmSync(folder, { recursive: true });
    const health = await tellHealth(parts());
    expect(healthSchema.parse(health)).toEqual(health);
    expect(health.lines.find(({ line }) => line === 'storage')?.says[0]?.id).toBe('storage.unknown');
    fs.mkdirSync(folder);
  });

  test('names each problem of the settings, with what to write instead, and stays within what may be told', async () => {
    const problem = {
      file: '/etc/k.json',
      line: 3,
      column: 5,
      field: 'country',
      value: '"x"',
      advice: 'Write "uk".',
    };
    const problems = [problem, ...Array.from({ length: 80 }, () => ({ file: 'f', advice: 'x'.repeat(900) }))];
    const health = await tellHealth(
      parts({
        clinic: () => ({
          file: '/etc/k.json',
          problems,
          config: { country: 'uk', languages: ['en'], requireSignOff: false },
        }),
      }),
    );
    expect(healthSchema.parse(health)).toEqual(health);
    expect(health.lines[0]).toMatchObject({ line: 'settings', verdict: 'it' });
    expect(health.lines[0]?.problems).toHaveLength(50);
    expect(health.lines[0]?.problems[0]).toEqual(problem);
    expect(health.lines[0]?.problems[1]).toMatchObject({ line: null, field: null, value: null });
  });

  test('names the sign-offs that fit no deck, and what is wrong with the displays', async () => {
    const misfit = { file: 'sign-offs/a.json', field: 'deck', advice: 'There is no such deck.' };
    expect((await lineOf('signOffs', { misfits: () => [misfit] }))?.problems[0]).toMatchObject(misfit);
    const displays = () => ({ screens: [], problems: ['the screen is too small'] });
    expect((await lineOf('displays', { displays }))?.problems[0]?.advice).toBe('the screen is too small');
  });

  test('tells of packs that wait or are refused, not of those that lie there after a newer one, and of a fall back', async () => {
    const pack = { id: 'label', name: 'Label', version: '2026-11-26.9', made: '2026-11-26' };
    const signed = { ...pack, key: { id: 'a', name: 'A' }, decks: [], corrected: [] };
    const offer = {
      id: 'drop:1',
      from: 'drop-folder',
      file: 'a.anteroompack',
      bytes: 12,
      pack: null,
    } as const;
    const refused = (reason: 'older-version' | 'altered-file') =>
      ({ ...offer, state: { is: 'refused', reason, detail: '' } }) as const;
    const fell = { id: 2, at: time, event: 'fell-back', pack: 'label', version: null, key: null } as const;
    const packs = () => ({
      offers: [
        { ...offer, state: { is: 'ready' } } as const,
        refused('older-version'),
        refused('altered-file'),
      ],
      now: { packs: [{ ...signed, version: '2026-11-26.10' }, signed], at: time },
      history: [
        { ...fell, id: 3, event: 'refused', role: null, detail: '' } as const,
        { ...fell, role: null, detail: '' },
      ],
    });
    expect((await lineOf('packs', { packs }))?.says).toEqual([
      { id: 'packs.fell-back', values: { at: { at: time } } },
      { id: 'packs.refused', values: { count: 1 } },
      { id: 'packs.waiting', values: { count: 1 } },
      { id: 'packs.is', values: { version: '2026-11-26.10' } },
    ]);
  });

  test('knows from the log that the kiosk gave up, and that a spot keeps being touched', async () => {
    const { info, error } = log();
    info(bootLine(0));
    error('ends with code 70 for a fresh start');
    info(bootLine(0));
    error(
      'page: input.stuck: Something that is no visitor keeps touching the spot 50 % from the left and 20 % from the top.',
    );
    expect((await lineOf('restarts'))?.says[0]?.id).toBe('restarts.crashed-today');
    expect((await lineOf('touch'))?.says[0]).toMatchObject({ id: 'touch.spot', values: { x: 50, y: 20 } });
  });

  test('knows how much room the disk of its data has', async () => {
    const { bavail, bsize } = fs.statfsSync(folder);
    const free = (await lineOf('storage'))?.says[0]?.values.free as { bytes: number };
    expect(free.bytes / (bavail * bsize)).toBeCloseTo(1, 1);
  });

  test('asks for the decks of the clinic’s languages', async () => {
    const asked: (readonly string[])[] = [];
    await tellHealth(
      parts({
        clinic: () => ({
          file: undefined,
          problems: [],
          config: { country: 'uk', languages: ['es', 'en'], requireSignOff: false },
        }),
        currency: (languages) => {
          asked.push(languages);
          return parts().currency(languages);
        },
      }),
    );
    expect(asked).toEqual([['es', 'en']]);
  });
});

test('what went wrong is read from the log’s files, the newest first', async () => {
  const { info, warn, error } = log();
  info('session: home');
  warn('denied: navigation https://example.org/');
  error('the page is gone (crashed, 5)');
  const troubles = await tellTroubles(logs());
  expect(troublesSchema.parse(troubles)).toEqual(troubles);
  expect(troubles.map(({ means }) => means)).toEqual(['page-gone', 'denied']);
});

test('without a log nothing went wrong that anybody knows of', async () => {
  expect(await tellTroubles(path.join(folder, 'none'))).toEqual([]);
});
