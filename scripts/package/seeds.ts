/**
 * What electron-builder fetches to make the installers, with the hash that it asks of each, and where a machine without a
 * network keeps it. Names and hashes are read in the packages that fetch them.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../run.ts';

export interface Seed {
  /** For which installers it is needed. */
  for: string;
  file: string;
  sha256: string;
  /** The folder below the cache of electron-builder; null: `node_modules/electron/dist`, unpacked. */
  folder: string | null;
}

export type System = 'linux' | 'win32';

const inBuilder = (file: string) => path.join('node_modules/app-builder-lib/out', file);

/** Each file, where its hash stands, and what it is for. */
const wanted: Readonly<Record<System, readonly (Omit<Seed, 'sha256'> & { told: string })[]>> = {
  linux: [
    {
      for: 'deb, rpm',
      file: 'fpm-1.17.0-ruby-3.4.3-linux-amd64.7z',
      folder: 'fpm@2.1.4',
      told: inBuilder('toolsets/linux.js'),
    },
  ],
  win32: [
    {
      for: 'nsis, msi',
      file: 'winCodeSign-2.6.0.7z',
      folder: 'winCodeSign-2.6.0',
      told: inBuilder('toolsets/windows.js'),
    },
    { for: 'nsis', file: 'nsis-3.0.4.1.7z', folder: 'nsis-3.0.4.1', told: inBuilder('toolsets/windows.js') },
    {
      for: 'nsis',
      file: 'nsis-resources-3.4.1.7z',
      folder: 'nsis-resources-3.4.1',
      told: inBuilder('toolsets/windows.js'),
    },
    {
      for: 'msi',
      file: 'wix-4.0.0.5512.2.7z',
      folder: 'wix-4.0.0.5512.2',
      told: inBuilder('targets/MsiTarget.js'),
    },
  ],
};

/** All that is fetched for the installers of a system. @throws Error when a package no longer says a hash */
export function seedsFor(system: System): Seed[] {
  const { version } = readJson<{ version: string }>('node_modules/electron/package.json');
  const electron = `electron-v${version}-${system}-x64.zip`;
  const checksums = readJson<Record<string, string>>('node_modules/electron/checksums.json');
  return [
    { for: 'all', file: electron, sha256: known(checksums[electron], electron), folder: null },
    ...wanted[system].map(({ told, ...seed }) => ({ ...seed, sha256: hashIn(told, seed.file) })),
  ];
}

/** The cache of electron-builder on this machine. */
export function builderCache(env: Readonly<Record<string, string | undefined>> = process.env): string {
  if (env.ELECTRON_BUILDER_CACHE) return env.ELECTRON_BUILDER_CACHE;
  if (process.platform === 'win32')
    return path.join(
      env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData/Local'),
      'electron-builder',
      'Cache',
    );
  return path.join(env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'electron-builder');
}

/** The seeds as lines for a person. */
export function seedLines(system: System, cache: string): string[] {
  return seedsFor(system).flatMap(({ file, sha256, folder, for: what }) => [
    `${file}  (${what})`,
    `    sha256 ${sha256}`,
    `    ${folder === null ? 'unpacked in node_modules/electron/dist' : `as ${path.join(cache, folder, file)}`}`,
  ]);
}

/** Which of the tools that electron-builder fetches are not in its cache. */
export function missingSeeds(system: System, cache: string): string[] {
  return seedsFor(system).flatMap(({ file, folder }) =>
    folder === null || fs.existsSync(path.join(cache, folder, file)) ? [] : [file],
  );
}

/** The hash that stands in a file of electron-builder's beside the name of an archive. */
function hashIn(told: string, archive: string): string {
  const text = fs.readFileSync(path.join(root, told), 'utf8');
  const pattern = new RegExp(`"${archive.replaceAll('.', String.raw`\.`)}"\\]?\\s*[:,]\\s*"([0-9a-f]{64})"`);
  return known(pattern.exec(text)?.[1], archive);
}

function known(hash: string | undefined, archive: string): string {
  if (hash === undefined)
    throw new Error(`No hash of ${archive} is known any more; look in scripts/package/seeds.ts.`);
  return hash;
}

function readJson<T>(file: string): T {
  return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as T;
}
