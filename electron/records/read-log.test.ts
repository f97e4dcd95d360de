import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLog } from './log.ts';
import { entryOf, readLog } from './read-log.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-read-log-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
const texts = async () => (await readLog(folder)).map(({ text }) => text);
const line = (text: string) => `2026-11-22T10:00:00.000Z warn  ${text}\n`;

describe('what is no line of the log is left out:', () => {
  test.each([
    '',
    'words',
    '2026-11-22T10:00:00.000Z',
    '2026-11-22T10:00:00.000Z fatal words',
    '2026-99-22T10:00:00.000Z warn  words',
    ' 2026-11-22T10:00:00.000Z warn  words',
  ])('"%s"', (wrong) => {
    expect(entryOf(wrong)).toBeUndefined();
  });

  test('a line that a power cut left half written, and the rest is read', async () => {
    put('kiosk.log', `${line('one')}2026-11-2\n\0\0\0\0\n${line('two')}`);
    expect(await texts()).toEqual(['one', 'two']);
  });

  test('a file of another name', async () => {
    for (const name of ['kiosk.log.bak', 'kiosk.x.log', 'other.log', 'kiosk.log~']) put(name, line(name));
    expect(await texts()).toEqual([]);
  });
});

test('without a folder there are no lines', async () => {
  expect(await readLog(path.join(folder, 'none'))).toEqual([]);
});

test('a folder that has the name of a file of the log costs only itself', async () => {
  fs.mkdirSync(path.join(folder, 'kiosk.1.log'));
  put('kiosk.log', line('one'));
  expect(await texts()).toEqual(['one']);
});

test('of a file that is far too large only the end is read', async () => {
  put('kiosk.log', line('x'.repeat(1000)).repeat(5000) + line('the end'));
  const found = await texts();
  expect(found.at(-1)).toBe('the end');
  expect(found.length).toBeLessThan(4500);
});

test('the files are read from the oldest to the newest, the tenth before the ninth', async () => {
  put('kiosk.10.log', line('a'));
  put('kiosk.9.log', line('b'));
  put('kiosk.1.log', line('c'));
  put('kiosk.log', line('d'));
  expect(await texts()).toEqual(['a', 'b', 'c', 'd']);
});

test('what the log wrote is read back, through all its files', async () => {
  const now = () => new Date('2026-11-22T10:00:00Z');
  const log = openLog({ folder, now, stderr: () => undefined, maxBytes: 100 });
  log.info('starts');
  log.warn('“quiet”\nwords');
  log.error('loud words');
  const at = Date.parse('2026-11-22T10:00:00Z');
  expect(await readLog(folder)).toEqual([
    { at, level: 'info', text: 'starts' },
    { at, level: 'warn', text: '“quiet” ⏎ words' },
    { at, level: 'error', text: 'loud words' },
  ]);
  expect(fs.readdirSync(folder).length).toBeGreaterThan(1);
});
