/** That what docs/building.md has for machines without a network is looked for there, and nothing else is taken for it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seedsFor } from '../../../scripts/package/seeds.ts';
import { pack } from '../pack.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-seeds-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test('A file in the cache of electron-builder that has not its hash is taken away and not used', async () => {
  const [seed] = seedsFor('linux').filter(({ folder: place }) => place !== null);
  const cache = path.join(folder, 'cache');
  const file = path.join(cache, seed?.folder ?? '', seed?.file ?? '');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, 'a stand-in');
  // It then asks for the right one, where nothing answers.
  await expect(pack(path.join(folder, 'build'), { target: 'deb', cache })).rejects.toThrow('ECONNREFUSED');
  expect(fs.existsSync(file)).toBe(false);
});
