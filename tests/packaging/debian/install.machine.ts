/**
 * Installs, upgrades, removes and purges electron-builder's Debian package in clean systems: `npm run check:installers`.
 * The package is packed by a stand-in for fpm; its files, fields and scripts are electron-builder's.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pack } from '../pack.ts';
import { testPromises } from './promises.ts';
import { Root } from './root.ts';

let place: string;
const debs = { old: '', next: '' };

beforeAll(async () => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-debian-'));
  for (const [name, version] of [
    ['old', '1.0.0'],
    ['next', '1.0.1'],
  ] as const) {
    const { deb, output } = await pack(path.join(place, name), { target: 'deb', version });
    if (deb === undefined) throw new Error(`There is no package. electron-builder said:\n${output}`);
    debs[name] = deb;
  }
});
afterAll(() => fs.rmSync(place, { recursive: true, force: true }));

describe.each(['bookworm', 'trixie'])('in a clean %s, the Debian package', (suite) => {
  let root: Root;
  beforeAll(() => {
    root = new Root(path.join(place, suite), suite);
    root.install(debs.old);
  });

  test('finds all that it depends on', () => {
    expect(root.dpkg('--audit')).toBe('');
  });

  testPromises(
    () => root,
    () => debs,
  );
});
