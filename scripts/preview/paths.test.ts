import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usualPath } from './paths.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anteroom-paths-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a data folder that cannot be made has no path, as in Electron', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(usualPath('userData', 'anteroom', () => join(folder, 'file'))).toBeNull();
});

test('a file in its place is its path all the same', () => {
  writeFileSync(join(folder, 'anteroom'), '');
  expect(usualPath('userData', 'anteroom', () => folder)).toBe(join(folder, 'anteroom'));
});

test('a data folder is made when it is asked for', () => {
  const data = usualPath('userData', 'anteroom', () => join(folder, 'deep'));
  expect(data).toBe(join(folder, 'deep', 'anteroom'));
  expect(existsSync(String(data))).toBe(true);
});
