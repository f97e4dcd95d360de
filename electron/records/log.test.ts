import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mayMount, smallDisk } from '../../tests/support/small-disk.ts';
import { purgeDumps, surplusDumps } from './dumps.ts';
import { limited } from './limit.ts';
import { type LogPlace, openLog } from './log.ts';

let folder: string;
let stderr: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-log-'));
  stderr = '';
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const read = (name = 'kiosk.log') => fs.readFileSync(path.join(folder, name), 'utf8');
const open = (more: Partial<LogPlace> = {}) =>
  openLog({
    folder,
    now: () => new Date('2026-11-22T10:00:00Z'),
    stderr: (text) => {
      stderr += text;
    },
    ...more,
  });

describe('the log', () => {
  test('that cannot be written says so once, and stops nothing', () => {
    fs.writeFileSync(path.join(folder, 'file'), '');
    const log = open({ folder: path.join(folder, 'file') });
    log.info('one');
    log.info('two');
    expect(stderr.match(/the log cannot be written/g)).toHaveLength(1);
  });

  test.skipIf(!mayMount())(
    'on a disk that fills up keeps whole lines only, and goes on when there is room again',
    () => {
      const disk = smallDisk(64);
      if (!disk) throw new Error('A small disk could be mounted before, and now it cannot.');
      try {
        const log = open({ folder: path.join(disk.folder, 'logs') });
        log.info('before');
        disk.fill();
        for (let line = 0; line < 200; line += 1) log.info(`line ${line} while it is full`);
        disk.free();
        log.info('after');
        const lines = fs.readFileSync(path.join(disk.folder, 'logs/kiosk.log'), 'utf8').split('\n');
        const isWhole = /^2026-11-22T10:00:00\.000Z info {2}(?:before|line \d+ while it is full|after)$/;
        expect(lines.slice(0, -1).filter((line) => !isWhole.test(line))).toEqual([]);
        expect(lines.at(0)).toMatch(/before$/);
        expect(lines.slice(-2)).toEqual([expect.stringMatching(/ after$/), '']);
        expect(stderr.match(/the log cannot be written/g)).toHaveLength(1);
      } finally {
        disk.remove();
      }
    },
  );

  test('keeps a message on one line, so that none can pose as another', () => {
    open().error('a\r\n2026-11-22T10:00:00.000Z info  all is well\u001b[2J\u2028b');
    expect(read().split('\n')).toHaveLength(2);
    expect(read()).toMatch(/all is well \[2J b\n$/);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  test('cuts an endless message', () => {
    open().info('x'.repeat(1_000_000));
    expect(read().length).toBeLessThan(10_100);
  });

  test('keeps at most five files, each within its size', () => {
    const log = open({ maxBytes: 200 });
    for (let line = 0; line < 100; line += 1) log.info(`line ${line}`);
    const names = fs.readdirSync(folder).sort();
    expect(names).toEqual(['kiosk.1.log', 'kiosk.2.log', 'kiosk.3.log', 'kiosk.4.log', 'kiosk.log']);
    expect(names.every((name) => fs.statSync(path.join(folder, name)).size <= 200)).toBe(true);
    expect(read()).toMatch(/line 99\n$/);
  });

  test('goes on where it stopped before a restart', () => {
    open().info('one');
    open().info('two');
    expect(read()).toBe('2026-11-22T10:00:00.000Z info  one\n2026-11-22T10:00:00.000Z info  two\n');
  });

  test('writes warnings and errors to stderr as well, and nothing else', () => {
    const log = open();
    log.info('quiet');
    log.warn('loud');
    log.error('louder');
    expect(stderr).toBe('anteroom: warn: loud\nanteroom: error: louder\n');
  });
});

describe('a limited log', () => {
  let lines: string[];
  let time: number;
  let say: (message: string) => void;
  beforeEach(() => {
    [lines, time] = [[], 0];
    say = limited(
      (line) => lines.push(line),
      () => time,
      2,
    );
  });

  test('lets a few messages a minute through, and counts the others', () => {
    for (const message of ['a', 'b', 'c', 'd']) say(message);
    time = 60_000;
    say('e');
    expect(lines).toEqual(['a', 'b', '2 more messages like the ones before were left out', 'e']);
  });

  test('is not stuck when the clock is set back', () => {
    time = 1_000_000;
    for (const message of ['a', 'b', 'c']) say(message);
    time = 0;
    say('d');
    expect(lines.at(-1)).toBe('d');
  });

  test('has nothing to count when little is said', () => {
    for (time = 0; time < 300_000; time += 60_000) say('a');
    expect(lines).toEqual(['a', 'a', 'a', 'a', 'a']);
  });
});

describe('crash dumps', () => {
  test('in a folder that is not there are no reason to fail', () => {
    expect(() => purgeDumps(path.join(folder, 'gone'))).not.toThrow();
  });

  test('are kept up to the newest twenty', () => {
    const dumps = Array.from({ length: 23 }, (_, n) => ({ file: `${n}.dmp`, written: n }));
    expect(surplusDumps(dumps).map(({ file }) => file)).toEqual(['2.dmp', '1.dmp', '0.dmp']);
  });

  test('are deleted from the folders below as well, and other files stay', () => {
    const pending = path.join(folder, 'pending');
    fs.mkdirSync(pending);
    fs.writeFileSync(path.join(folder, 'settings.dat'), '');
    for (let n = 0; n < 25; n += 1) {
      const file = path.join(pending, `${n}.dmp`);
      fs.writeFileSync(file, '');
      fs.utimesSync(file, n, n);
    }
    purgeDumps(folder);
    expect(fs.readdirSync(pending)).toHaveLength(20);
    expect(fs.existsSync(path.join(pending, '24.dmp'))).toBe(true);
    expect(fs.existsSync(path.join(folder, 'settings.dat'))).toBe(true);
  });
});
