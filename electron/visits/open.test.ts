/** The statistics of a kiosk's real database. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Lookup } from '../../slides/format/model/lookup.ts';
import { defaultConfig } from '../config/schema.ts';
import { Audit } from '../records/audit.ts';
import { databaseName, Records } from '../records/database.ts';
import type { ForStaff } from '../sticks/hand-over.ts';
import { type OpenedVisits, openVisits } from './open.ts';
import { spanAt, spansOver } from './periods.policy.ts';
import { type StatisticsAsked, statisticsSchema } from './schema.ts';
import { type Visit, VisitRecords } from './visit-records.ts';

let folder: string;
let records: Records;
let now: number;
let keep: { keepVisitDays: number; keepAuditDays: number | null };
let lines: string[];
let files: ForStaff[];
let daily: (() => void)[];

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-statistics-'));
  [lines, files, daily] = [[], [], []];
  records = new Records({ folder, now: () => new Date(0), log: { warn: say, error: say } });
  now = new Date(2026, 10, 26, 12).getTime();
  keep = { keepVisitDays: 400, keepAuditDays: 730 };
});
afterEach(() => {
  records.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

function say(line: string): void {
  lines.push(line);
}

const slide = (id: string) => ({ deck: 'first', id, title: `About ${id}` });
const lookup = { language: 'en', slides: ['cover', 'cells', 'end'].map(slide) } as unknown as Lookup;
const here = [{ id: 'first', language: 'en', title: 'The first', isOnHome: true }];

function open(): OpenedVisits {
  return openVisits({
    records,
    audit: new Audit(records, () => now, { error: say }),
    library: {
      here: () => here as ReturnType<Parameters<typeof openVisits>[0]['library']['here']>,
      lookup: () => lookup,
    },
    config: () => ({ ...defaultConfig, languages: ['en', 'es'], records: keep }),
    isVisitors: () => true,
    isQuitting: () => false,
    handOver: async (file) => {
      files.push(file);
      return { outcome: 'usb', file: file.name };
    },
    now: () => now,
    steady: () => now,
    every: (run) => daily.push(run),
    log: { warn: say },
  });
}

const visit = (change: Partial<Visit> = {}): Visit => ({
  day: '2026-11-18',
  minute: 29_000_000,
  seconds: 180,
  language: 'en',
  ended: 'left',
  decks: [{ deck: 'first', furthest: 'end', last: 'cells' }],
  used: [],
  ...change,
});
function made(times: number, change: Partial<Visit> = {}): void {
  const visits = new VisitRecords(records);
  for (let time = 0; time < times; time += 1) visits.add(visit(change));
}
const asked = (change: Partial<StatisticsAsked> = {}): StatisticsAsked => ({
  span: 'week',
  back: 0,
  deck: 'first',
  language: 'en',
  ...change,
});

test('a kiosk without a visit has nothing to show, and says whether it counts', () => {
  expect(open().statistics(asked())).toMatchObject({ shown: null, isOn: true });
  keep.keepVisitDays = 0;
  expect(open().statistics(asked())).toMatchObject({ shown: null, isOn: false });
});

test('where nothing was counted yet no table is made, whatever span and week are asked for, and nothing is audited', async () => {
  const opened = open();
  for (const span of ['week', 'four-weeks', 'twelve-weeks'] as const)
    for (const back of [0, 3])
      expect(await opened.exportStatistics('staff', asked({ span, back }))).toEqual({ outcome: 'failed' });
  expect(files).toEqual([]);
  expect(records.use((database) => database.prepare('SELECT event FROM audit').all())).toEqual([]);
});

test('visits of a week that is not over are not told of', () => {
  made(30, { day: '2026-11-24' });
  expect(open().statistics(asked())).toMatchObject({ shown: null });
});

test('four visits look as none', () => {
  made(4);
  const told = open().statistics(asked());
  expect(told).toMatchObject({
    shown: { from: '2026-11-16', to: '2026-11-22', earlier: 0 },
    visits: 0,
    minutes: null,
  });
  expect(JSON.stringify(told)).not.toMatch(/"count":[1-9]/);
});

test('of many visits is told when, in which language, what was open, where it was left, how it ended', () => {
  made(41);
  made(12, { day: '2026-11-16', language: 'es', ended: 'finished', used: ['text'], decks: [], seconds: 600 });
  made(2, { ended: 'crash', language: null, decks: [] });
  made(7, { decks: [{ deck: 'first', furthest: 'gone', last: 'gone' }] });
  new VisitRecords(records).addConsultation('2026-11-17');
  const told = open().statistics(asked());
  expect(statisticsSchema.parse(told)).toEqual(told);
  expect(told.visits).toBe(60);
  expect(told.bars.map(({ count }) => count)).toEqual([10, 0, 50, 0, 0, 0, 0]);
  expect(told.languages).toEqual([
    { id: 'en', count: 45 },
    { id: 'es', count: 10 },
    { id: '*', count: 0 },
  ]);
  expect(told.ends?.find(({ id }) => id === 'crash')).toEqual({ id: 'crash', count: 0 });
  expect(told.uses?.find(({ id }) => id === 'text')).toEqual({ id: 'text', count: 10 });
  expect(told.decks).toEqual([{ id: 'first', title: 'The first', count: 45 }]);
  expect(told.slides).toEqual([
    { id: 'cover', title: 'About cover', count: 0 },
    { id: 'cells', title: 'About cells', count: 40 },
    { id: 'end', title: 'About end', count: 0 },
    { id: '*', title: '*', count: 5 },
  ]);
  expect(told.consultations).toBe(0);
  expect(told.minutes).toBe(3);
});

test('three visits in each of four weeks are seen of the four together and of none of the weeks', () => {
  const [four] = spansOver('four-weeks', '2026-11-26', '2024-01-01');
  for (const place of [0, 1, 2, 3]) made(3, { day: spanAt((four?.week ?? 0) + place, 1).from });
  const told = open().statistics(asked({ span: 'four-weeks' }));
  expect(told.shown?.from).toBe(four?.from);
  expect([told.visits, told.bars.map(({ count }) => count)]).toEqual([10, [0, 0, 0, 0]]);
});

test('the file says what the page says, and no more', async () => {
  made(41);
  made(2, { ended: 'crash', language: null, decks: [] });
  const handed = await open().exportStatistics('staff', asked());
  expect(handed).toEqual({ outcome: 'usb', file: 'statistics.2026-11-16.2026-11-22.csv' });
  const text = Buffer.from(files[0]?.bytes ?? []).toString('utf8');
  expect(text).toContain('end of the visit,crash,,few\r\n');
  expect(text).toContain('last slide seen of first,cells,About cells,40\r\n');
  const counts = text.split('\r\n').filter((row) => !row.startsWith('median'));
  for (const row of counts.slice(1, -1)) expect(row).toMatch(/,(?:few|\d*[05])$/);
  const audit = records.use((database) => database.prepare('SELECT event FROM audit').all());
  expect(audit.map(({ event }) => event)).toEqual(['statistics-exported']);
});

test('what is older than the settings say goes at the start and each day, with its decks and settings', () => {
  made(1, { day: '2025-10-20', used: ['text'] });
  made(1, { day: '2025-10-23' });
  const audit = new Audit(records, () => Date.UTC(2020, 0, 1), { error: say });
  audit.write({ event: 'door-opened', role: 'staff', detail: '' });
  open();
  const count = (table: string) =>
    records.use((database) => database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows);
  expect(['visit', 'visit_deck', 'visit_use', 'audit'].map(count)).toEqual([1, 1, 0, 0]);
  keep.keepVisitDays = 0;
  made(1, { day: '2026-11-26' });
  for (const run of daily) run();
  expect(['visit', 'visit_deck', 'consultation_day'].map(count)).toEqual([0, 0, 0]);
});

test('nothing of what is deleted can be found in the file', () => {
  made(1, { day: '2020-01-01', decks: [{ deck: 'a-word-to-be-found', furthest: 'x', last: 'y' }] });
  records.use((database) => database.exec('SELECT 1'));
  open();
  records.close();
  const bytes = fs.readFileSync(path.join(folder, databaseName)).toString('latin1');
  expect(bytes).not.toContain('a-word-to-be-found');
});

test('an audit without an end is kept', () => {
  keep.keepAuditDays = null;
  new Audit(records, () => 0, { error: say }).write({ event: 'door-opened', role: 'staff', detail: '' });
  open();
  expect(records.use((database) => database.prepare('SELECT count(*) AS rows FROM audit').get()?.rows)).toBe(
    1,
  );
});
