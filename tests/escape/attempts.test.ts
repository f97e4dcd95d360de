import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groups } from './attempt.ts';
import { attempts } from './attempts.ts';
import { type Row, rows } from './rows.ts';

const root = join(import.meta.dirname, '../..');

test('there are at least 120 attempts, each under a name of its own', () => {
  expect(attempts.length).toBeGreaterThanOrEqual(120);
  expect(new Set(attempts.map(({ id }) => id)).size).toBe(attempts.length);
});

test('every group has attempts', () => {
  const tried = new Set(attempts.map(({ group }) => group));
  expect(Object.keys(groups).filter((group) => !tried.has(group as keyof typeof groups))).toEqual([]);
});

test('every attempt names a file of the lock that is there, or says that the lock is elsewhere', () => {
  const files = attempts.flatMap(
    ({ stoppedBy }) => stoppedBy.match(/(?:electron|renderer|scripts)\/[\w./-]+\.ts/g) ?? [],
  );
  expect(new Set(files).size).toBeGreaterThan(8);
  expect([...new Set(files)].filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

describe('the way out', () => {
  const named = Object.entries(rows) as [keyof typeof rows, Row][];

  test.each(named)('%s is tried, or tested elsewhere', (id, { elsewhere }) => {
    const tried = attempts.filter(({ row }) => row === id).length;
    expect(tried > 0 || elsewhere !== undefined).toBe(true);
  });

  test.each(named)(
    '%s has what the operating system does about it, where the app alone cannot',
    (_id, { by, system }) => {
      expect(by === 'app' || system !== undefined).toBe(true);
    },
  );

  test.each(named)(
    '%s is tested in a file that is there, where that is elsewhere',
    (_id, { elsewhere = '' }) => {
      const files = elsewhere.match(/[\w/-]+\.[\w.]*ts/g) ?? [];
      expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    },
  );
});
