import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databaseName, Records } from './database.ts';
import { versionExamples } from './migrations.fixture.ts';
import { migrations } from './migrations.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-migrations-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const lines: string[] = [];
const log = { warn: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
const openAt = (version: number) =>
  new Records({ folder, now: () => new Date(0), log, migrations: migrations.slice(0, version) });

/** What the tables of a database are made of, whatever steps made them. */
function tablesOf(records: Records): unknown {
  return records.use((database) =>
    database
      .prepare('SELECT name, sql FROM sqlite_schema ORDER BY name')
      .all()
      .map((row) => ({ ...row })),
  );
}

/** A database of this version, with the rows that kiosks of each version up to it wrote. */
function writtenAt(version: number): void {
  const records = openAt(version);
  records.use((database) => {
    for (const { sql } of versionExamples.slice(0, version)) database.exec(sql);
  });
  records.close();
}

describe.each(migrations.map((_, step) => step + 1))('a database of version %d', (version) => {
  test('becomes the newest, with everything that was in it', () => {
    writtenAt(version);
    const records = openAt(migrations.length);
    const expected = Object.assign({}, ...versionExamples.slice(0, version).map(({ rows }) => rows));
    const found = records.use((database) =>
      Object.fromEntries(
        Object.keys(expected).map((table) => [
          table,
          database.prepare(`SELECT count(*) AS rows FROM "${table}"`).get()?.rows,
        ]),
      ),
    );
    expect(found).toEqual(expected);
    expect(lines).toEqual([]);
    records.close();
  });

  test('has the same tables afterwards as one that is new', () => {
    writtenAt(version);
    const [grown, fresh] = [openAt(migrations.length), new DatabaseSync(':memory:')];
    for (const { sql } of migrations) fresh.exec(sql);
    const made = fresh.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
    expect(tablesOf(grown)).toEqual(made.map((row) => ({ ...row })));
    grown.close();
  });
});

test('each version has an example of what was written then', () => {
  expect(versionExamples.length).toBe(migrations.length);
});

test('an example names each table that its version brought', () => {
  for (const [step, { rows }] of versionExamples.entries()) {
    const created = [...(migrations[step]?.sql ?? '').matchAll(/CREATE TABLE (\w+)/g)].map(
      ([, name]) => name,
    );
    expect(Object.keys(rows)).toEqual(expect.arrayContaining(created));
  }
});

/** A step that was taken somewhere cannot be taken back: what it lacks is for a new one, with its hash here. */
test('no step has changed since it was written', () => {
  const steps = [
    'a52c27b0a7ba790a',
    '4007698db0ee0f9c',
    'fa870d05124824ab',
    '6fa00cbf6b7a20c5',
    'fdfcded45e0f6cc1',
  ];
  const hashes = migrations.map(({ sql }) => createHash('sha256').update(sql).digest('hex').slice(0, 16));
  expect(hashes).toEqual(steps);
});

test('the file says its version', () => {
  openAt(migrations.length).use(() => undefined);
  const database = new DatabaseSync(path.join(folder, databaseName));
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.length });
  database.close();
});
