import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseName, Records } from '../records/database.ts';
import type { VisitTold } from './schema.ts';
import { mostAMinute, VisitBook } from './visit-book.ts';
import { VisitRecords } from './visit-records.ts';

const [page, another] = [7, 8];
let folder: string;
let records: Records;
let book: VisitBook;
let time: number;
let settings: { isOn: boolean; role: string; isQuitting: boolean };
let heard: Map<string, () => void>;
let lines: string[];

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-visits-'));
  lines = [];
  const log = { warn: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
  records = new Records({ folder, now: () => new Date(0), log });
  time = Date.UTC(2026, 10, 26, 10, 14, 59);
  settings = { isOn: true, role: 'visitor', isQuitting: false };
  book = new VisitBook({
    records: new VisitRecords(records),
    isOn: () => settings.isOn,
    isVisitors: () => settings.role === 'visitor',
    languages: () => ['en', 'es'],
    decks: () => [{ id: 'first', slides: ['cover', 'cells', 'end'] }],
    today: () => '2026-11-26',
    now: () => time,
    steady: () => time,
    isQuitting: () => settings.isQuitting,
    log,
  });
  heard = new Map();
  book.watch({
    id: page,
    on: (event: string, run: () => void) => heard.set(event, run),
  } as unknown as Parameters<VisitBook['watch']>[0]);
});
afterEach(() => {
  records.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const told = (change: Partial<VisitTold> = {}): VisitTold => ({
  language: 'en',
  decks: [{ deck: 'first', furthest: 2, last: 1 }],
  used: ['text'],
  ended: 'finished',
  stillFor: 0,
  ...change,
});
const rows = (table: string) =>
  records.use((database) =>
    database
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => ({ ...row })),
  );

test('a visit that never began is not counted, whatever a page tells', () => {
  book.over(page, told());
  expect(rows('visit')).toEqual([]);
});

test('a page that is no visitor’s begins no visit', () => {
  settings.role = 'presenter';
  book.told(page, 'home');
  book.over(page, told());
  expect(rows('visit')).toEqual([]);
});

test('a visit is counted once, and not again before another one began', () => {
  book.told(page, 'home');
  book.over(page, told());
  book.over(page, told());
  expect(rows('visit')).toHaveLength(1);
});

test('decks and slides that do not exist are left out, the rest of the visit counts', () => {
  book.told(page, 'home');
  book.over(
    page,
    told({
      decks: [
        { deck: 'made-up', furthest: 0, last: 0 },
        { deck: 'first', furthest: 400, last: 0 },
      ],
    }),
  );
  expect(rows('visit')).toHaveLength(1);
  expect(rows('visit_deck')).toEqual([]);
});

test('a language that is not on offer makes no visit', () => {
  book.told(page, 'home');
  book.over(page, told({ language: 'fr' }));
  expect(rows('visit')).toEqual([]);
});

test('a page that tells of visits without end is listened to a few times a minute', () => {
  for (let times = 0; times < 500; times += 1) {
    time += 10;
    book.told(page, 'home');
    book.over(page, told());
  }
  expect(rows('visit')).toHaveLength(mostAMinute);
  time += 60_000;
  book.told(page, 'home');
  book.over(page, told());
  expect(rows('visit')).toHaveLength(mostAMinute + 1);
});

test('where nothing is to be counted, nothing is', () => {
  settings.isOn = false;
  book.told(page, 'home');
  book.over(page, told());
  book.consultation();
  expect([rows('visit'), rows('consultation_day')]).toEqual([[], []]);
});

test('a page that is gone in a visit is counted as a crash, with nothing but when and how long', () => {
  book.told(page, 'home');
  time += 65_000;
  heard.get('render-process-gone')?.();
  expect(rows('visit')).toMatchObject([{ language: null, ended: 'crash', seconds: 60 }]);
  book.over(page, told());
  expect(rows('visit')).toHaveLength(1);
});

test('a page that is gone while nobody is there, or because the kiosk ends, is no visit', () => {
  heard.get('render-process-gone')?.();
  book.told(page, 'attract');
  heard.get('render-process-gone')?.();
  book.told(page, 'home');
  settings.isQuitting = true;
  heard.get('render-process-gone')?.();
  expect(rows('visit')).toEqual([]);
});

test('a page that is loaded anew leaves its visit behind', () => {
  book.told(page, 'home');
  heard.get('dom-ready')?.();
  book.over(page, told());
  expect(rows('visit')).toEqual([]);
});

test('when a visit began is kept to the minute, how long it was to ten seconds, without the time in which nobody was there', () => {
  book.told(page, 'home');
  time += 30_000;
  book.told(page, 'door');
  book.told(page, 'deck');
  time += 99_000;
  book.over(page, told({ ended: 'left', stillFor: 20 }));
  expect(rows('visit')).toMatchObject([
    { minute: Date.UTC(2026, 10, 26, 10, 14) / 60_000, seconds: 100, language: 'en', ended: 'left' },
  ]);
  expect(rows('visit_deck')).toMatchObject([{ deck: 'first', furthest: 'end', last: 'cells' }]);
  expect(rows('visit_use')).toMatchObject([{ feature: 'text' }]);
});

test('two pages have a visit each', () => {
  book.told(page, 'home');
  book.told(another, 'home');
  book.over(page, told());
  book.over(another, told({ language: 'es', decks: [] }));
  expect(rows('visit').map(({ language }) => language)).toEqual(['en', 'es']);
});

test('of a consultation is kept that there was one on a day', () => {
  book.consultation();
  book.consultation();
  expect(rows('consultation_day')).toEqual([{ day: '2026-11-26', times: 2 }]);
});

test('a database that is damaged costs what was counted and nothing else', () => {
  book.told(page, 'home');
  book.over(page, told());
  records.close();
  fs.writeFileSync(
    path.join(folder, databaseName),
    'not a database at all, but long enough to be read as one',
  );
  book.told(page, 'home');
  book.over(page, told());
  expect(rows('visit')).toHaveLength(1);
  expect(lines.join('\n')).toContain('it is set aside');
});
