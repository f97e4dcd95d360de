import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asideName, faultOf } from './database.policy.ts';
import { databaseName, Records } from './database.ts';
import { migrations } from './migrations.ts';

let folder: string;
let file: string;
let lines: string[];
let open: Records[];
let hour: number;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-database-'));
  file = path.join(folder, databaseName);
  [lines, open, hour] = [[], [], 10];
});
afterEach(() => {
  for (const records of open) records.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const log = {
  warn: (line: string) => lines.push(`warn ${line}`),
  error: (line: string) => lines.push(`error ${line}`),
};
const now = () => new Date(Date.UTC(2026, 10, 26, hour, 30));

/** The database as the next start of the kiosk finds it. */
function start(more: Partial<ConstructorParameters<typeof Records>[0]> = {}): Records {
  const records = new Records({ folder, now, log, ...more });
  open.push(records);
  return records;
}

const notes = [{ brings: 'notes', sql: 'CREATE TABLE note (text TEXT NOT NULL UNIQUE) STRICT' }];
const write = (records: Records, text: string) =>
  records.use((database) => database.prepare('INSERT INTO note VALUES (?)').run(text));
const read = (records: Records) =>
  records.use((database) =>
    database
      .prepare('SELECT text FROM note ORDER BY text')
      .all()
      .map(({ text }) => text),
  );

/** A kiosk that wrote this and ended. */
function written(...texts: string[]): void {
  const records = start({ migrations: notes });
  records.use((database) => {
    const insert = database.prepare('INSERT INTO note VALUES (?)');
    for (const text of texts) insert.run(text);
  });
  records.close();
}

test('nothing is opened before it is needed', () => {
  start({ migrations: notes });
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('what was written is there at the next start', () => {
  written('one', 'two');
  expect(read(start({ migrations: notes }))).toEqual(['one', 'two']);
  expect(lines).toEqual([]);
});

test('what was committed is there after a kiosk that was killed, and what was not is gone', () => {
  const script = `
    const { DatabaseSync } = require('node:sqlite');
    const database = new DatabaseSync(${JSON.stringify(file)});
    database.exec("BEGIN; INSERT INTO note VALUES ('committed'); COMMIT; BEGIN; INSERT INTO note VALUES ('open')");
    process.kill(process.pid, 'SIGKILL');`;
  written('first');
  const { signal } = spawnSync(process.execPath, ['-e', script], { stdio: 'ignore' });
  expect(signal).toBe('SIGKILL');
  expect(read(start({ migrations: notes }))).toEqual(['committed', 'first']);
});

test('it is written ahead, down to the disk, and keeps what refers to each other together', () => {
  const settings = start().use((database) =>
    ['journal_mode', 'synchronous', 'foreign_keys'].map((name) => {
      return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    }),
  );
  expect(settings).toEqual(['wal', 2, 1]);
});

test('a use that throws has written nothing, and its error is told', () => {
  const records = start({ migrations: notes });
  const both = () =>
    records.use((database) => {
      database.exec("INSERT INTO note VALUES ('one')");
      throw new Error('changed my mind');
    });
  expect(both).toThrow('changed my mind');
  expect(read(records)).toEqual([]);
});

test('a statement that is wrong is told, and is no reason to give the file up', () => {
  const records = start({ migrations: notes });
  write(records, 'one');
  expect(() => write(records, 'one')).toThrow('UNIQUE');
  expect(() => records.use((database) => database.exec('NONSENSE'))).toThrow('syntax error');
  expect(records.lasts).toBe(true);
  expect(lines).toEqual([]);
});

describe('a damaged file is set aside, and a fresh one begun, when', () => {
  const expectFresh = (records: Records, why: string | RegExp) => {
    const aside = 'records.2026-11-26-103000.damaged.db';
    expect(read(records)).toEqual([]);
    expect(records.lasts).toBe(true);
    expect(lines).toEqual([expect.stringMatching(why)]);
    expect(lines[0]).toContain(`it is set aside as ${aside}, and a fresh one is begun`);
    expect(fs.readdirSync(folder)).toContain(aside);
    write(records, 'new');
    records.close();
    expect(read(start({ migrations: notes }))).toEqual(['new']);
  };

  test('it is no database', () => {
    fs.writeFileSync(file, 'what a disk makes of a file '.repeat(400));
    expectFresh(start({ migrations: notes }), /is damaged \(file is not a database\)/);
  });

  test('it is cut off', () => {
    written(...Array.from({ length: 2000 }, (_, number) => `a line that is number ${number}`));
    fs.truncateSync(file, 9000);
    expectFresh(start({ migrations: notes }), /is damaged/);
  });

  test('a page of it is overwritten', () => {
    written(...Array.from({ length: 2000 }, (_, number) => `a line that is number ${number}`));
    const handle = fs.openSync(file, 'r+');
    fs.writeSync(handle, Buffer.alloc(4096, 0xab), 0, 4096, 3 * 4096);
    fs.closeSync(handle);
    const records = start({ migrations: notes });
    // Found when it is opened, before anybody reads that page.
    expect(records.lasts).toBe(true);
    expect(lines).toHaveLength(1);
    expectFresh(records, /is damaged/);
  });

  test('its tables are not those of its version', () => {
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE note (text TEXT)');
    database.close();
    expectFresh(start({ migrations: notes }), /is damaged \(table note already exists\)/);
  });

  test('it is found out only while it is used', () => {
    const records = start({ migrations: notes });
    write(records, 'one');
    let isFirst = true;
    const used = records.use((database) => {
      if (isFirst) {
        isFirst = false;
        throw Object.assign(new Error('database disk image is malformed'), { errcode: 11 });
      }
      return database.prepare('SELECT count(*) AS notes FROM note').get()?.notes;
    });
    expect(used).toBe(0);
    expectFresh(records, /is damaged \(database disk image is malformed\)/);
  });
});

test('a file that a newer kiosk wrote is set aside as it is', () => {
  const newer = [...notes, { brings: 'stars', sql: 'CREATE TABLE star (name TEXT)' }];
  const later = start({ migrations: newer });
  write(later, 'from the future');
  later.close();
  const records = start({ migrations: notes });
  expect(read(records)).toEqual([]);
  expect(lines).toEqual([
    'error the database is of version 2, and this kiosk knows 1; ' +
      'it is set aside as records.2026-11-26-103000.newer.db, and a fresh one is begun',
  ]);
  records.close();
  fs.renameSync(path.join(folder, 'records.2026-11-26-103000.newer.db'), file);
  expect(read(start({ migrations: newer }))).toEqual(['from the future']);
});

test('of the files that were set aside the newest five are kept', () => {
  for (hour = 1; hour <= 8; hour += 1) {
    fs.writeFileSync(file, `no database ${'x'.repeat(200)}`);
    const records = start();
    records.use(() => undefined);
    records.close();
    fs.rmSync(file, { force: true });
  }
  const asides = fs.readdirSync(folder).filter((name) => name.endsWith('.damaged.db'));
  expect(asides.map((name) => name.slice(19, 21))).toEqual(['04', '05', '06', '07', '08']);
});

describe('the kiosk goes on in memory', () => {
  test('where the file cannot be opened', () => {
    fs.mkdirSync(file);
    const records = start({ migrations: notes });
    write(records, 'for now');
    expect(read(records)).toEqual(['for now']);
    expect(records.lasts).toBe(false);
    expect(lines).toEqual([
      'error the database cannot be written (unable to open database file); ' +
        'nothing of it could be read in memory until the next start',
    ]);
  });

  test('with what it holds, when the disk is full while it writes', () => {
    written('before');
    const records = start({ migrations: notes });
    records.use((database) => database.exec('PRAGMA max_page_count = 1'));
    records.use((database) => {
      database.exec("INSERT INTO note VALUES ('meanwhile')");
      database.prepare('INSERT INTO note VALUES (?)').run('x'.repeat(100_000));
    });
    expect(records.lasts).toBe(false);
    expect(read(records)).toEqual(['before', 'meanwhile', 'x'.repeat(100_000)]);
    expect(lines).toEqual([
      'error the database cannot be written (database or disk is full); ' +
        'what it holds is kept in memory until the next start',
    ]);
    records.close();
    expect(read(start({ migrations: notes }))).toEqual(['before']);
  });

  describe.skipIf(!mayMount())('on a disk of its own', () => {
    const mount = (...options: string[]) => spawnSync('mount', [...options, folder]).status === 0;
    beforeEach(() => expect(mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs')).toBe(true));
    afterEach(() => {
      for (const records of open) records.close();
      expect(spawnSync('umount', [folder]).status).toBe(0);
    });

    test('with what it holds, where nothing can be written', () => {
      written('before');
      expect(mount('-o', 'remount,ro')).toBe(true);
      const records = start({ migrations: notes });
      write(records, 'for now');
      expect(read(records)).toEqual(['before', 'for now']);
      expect(lines).toEqual([expect.stringMatching(/what it holds is kept in memory until the next start$/)]);
    });

    test('with the last things that a killed kiosk wrote, where nothing can be written', () => {
      const records = start({ migrations: notes });
      write(records, 'in the log that is written ahead');
      fs.cpSync(folder, `${folder}-copy`, { recursive: true });
      records.close();
      for (const name of fs.readdirSync(folder)) fs.rmSync(path.join(folder, name));
      fs.cpSync(`${folder}-copy`, folder, { recursive: true });
      fs.rmSync(`${folder}-copy`, { recursive: true });
      expect(fs.existsSync(`${file}-wal`)).toBe(true);
      expect(mount('-o', 'remount,ro')).toBe(true);
      expect(read(start({ migrations: notes }))).toEqual(['in the log that is written ahead']);
    });

    test('with what it holds, where the disk is full from the beginning', () => {
      written('before');
      fill(path.join(folder, 'full'));
      const records = start({ migrations: notes });
      write(records, 'for now');
      expect(read(records)).toEqual(['before', 'for now']);
      expect(records.lasts).toBe(false);
    });
  });
});

test('an older file that can only be read is brought up to date in memory', () => {
  written('before');
  const held = new DatabaseSync(file);
  held.exec('BEGIN IMMEDIATE');
  const newer = [...notes, { brings: 'stars', sql: 'ALTER TABLE note ADD COLUMN stars INTEGER' }];
  const records = start({ migrations: newer });
  expect(records.use((database) => database.prepare('SELECT * FROM note').get())).toEqual({
    text: 'before',
    stars: null,
  });
  expect(records.lasts).toBe(false);
  held.close();
});

test.each([
  [11, 'damaged'],
  [267, 'damaged'],
  [26, 'damaged'],
  [13, 'unusable'],
  [8, 'unusable'],
  [1032, 'unusable'],
  [14, 'unusable'],
  [10, 'unusable'],
  [778, 'unusable'],
  [1, null],
  [19, null],
  [2067, null],
  [0, null],
])('the code %d of SQLite says: %s', (code, fault) => {
  expect(faultOf(code)).toBe(fault);
});

test('a file that is set aside says when and why, in a name that every disk takes', () => {
  expect(asideName('records.db', new Date('2026-03-01T09:05:07.123Z'), 'newer')).toBe(
    'records.2026-03-01-090507.newer.db',
  );
});

test('the kiosk’s own steps make a database', () => {
  expect(start().use((database) => database.prepare('PRAGMA user_version').get())).toEqual({
    user_version: migrations.length,
  });
});

/** Whether this user may mount a small disk, as root may in most places. */
function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-mount-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', place]);
  if (status === 0) spawnSync('umount', [place]);
  fs.rmSync(place, { recursive: true, force: true });
  return status === 0;
}

function fill(file: string): void {
  const handle = fs.openSync(file, 'w');
  try {
    for (;;) fs.writeSync(handle, Buffer.alloc(4096));
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' });
  } finally {
    fs.closeSync(handle);
  }
}
