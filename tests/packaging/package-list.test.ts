import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFuses } from '../../scripts/package/fuses.ts';
import { filesBelow, type Packed, pack } from './pack.ts';

/** What may be inside the package. Whoever adds a kind of file adds it here, and says why in the commit. */
const allowed = [
  /^package\.json$/,
  /^out\/main\/main\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png|jpg|webp)$/,
  /^out\/library\/index\.[a-z]{2,3}(-[A-Za-z0-9]+)*\.json$/,
  /^out\/library\/[a-z0-9-]+\.([a-z]{2,3}(-[A-Za-z0-9]+)*|card)\.[0-9a-f]{32}\.json$/,
  // What a consultant is told beside a deck: in a file of its own, which only presenters and staff are given.
  /^out\/library\/[a-z0-9-]+\.notes\.[a-z]{2,3}(-[A-Za-z0-9]+)*\.[0-9a-f]{32}\.json$/,
  /^out\/library\/cast\.[0-9a-f]{32}\.json$/,
  // Films, which slides with the block `video` play, and their posters.
  /^out\/library\/film\.[0-9a-f]{32}\.(webm|webp|png|jpg)$/,
  // When the library was built, for staff.
  /^out\/library\/about\.json$/,
  /^out\/library\/lookup\.[a-zA-Z-]+\.(?:all|us|uk|eu)\.[0-9a-f]{32}\.json$/,
];
const needed = [
  'package.json',
  'out/main/main.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/library/index.en.json',
];

let folder: string;
let packed: Packed;
let archive: string;
let inside: string[];

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-package-'));
  packed = await pack(folder);
  archive = path.join(packed.program, 'resources/app.asar');
  // The list names folders as well; a folder is what another entry starts with.
  const entries = listPackage(archive, { isPack: false }).map((name) =>
    name.replaceAll('\\', '/').replace(/^\//, ''),
  );
  inside = entries.filter((name) => !entries.some((other) => other.startsWith(`${name}/`))).sort();
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('holds nothing that is not on the allow list', () => {
    expect(inside.filter((name) => !allowed.some((pattern) => pattern.test(name)))).toEqual([]);
  });

  test('holds all that the kiosk needs, and every file of the built page and library', () => {
    expect(inside).toEqual(expect.arrayContaining(needed));
    const page = packed.built.filter(
      (name) => /^out\/(renderer|library)\//.test(name) && !name.endsWith('.map'),
    );
    expect(inside).toEqual(expect.arrayContaining(page));
  });

  test('has one archive and nothing beside it that could be loaded in its place', () => {
    const resources = filesBelow(path.join(packed.program, 'resources'));
    expect(resources).not.toContain('default_app.asar');
    expect(resources.filter((name) => name.endsWith('.asar') || name.startsWith('app'))).toEqual([
      'app.asar',
    ]);
  });

  test('brings the licences of what is in it, beside the archive', () => {
    const file = path.join(packed.program, 'resources/third-party-licences.txt');
    expect(fs.readFileSync(file, 'utf8')).toBe('the licences of others');
  });

  test('starts with the built main file, and names no packages to install', () => {
    const metadata = JSON.parse(extractFile(archive, 'package.json').toString()) as Record<string, unknown>;
    expect(metadata).toMatchObject({ name: 'anteroom', main: 'out/main/main.js', type: 'module' });
    expect(metadata).not.toHaveProperty('devDependencies');
    expect(metadata.dependencies ?? {}).toEqual({});
  });

  test('brings everything that its main process and its preload import, but Electron and Node', () => {
    const main = extractFile(archive, 'out/main/main.js').toString();
    const imports = [...main.matchAll(/^import\b[^;]*?["']([^"']+)["'];/gm)].map((match) => match[1] ?? '');
    const preload = extractFile(archive, 'out/preload/preload.cjs').toString();
    const requires = [...preload.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map((match) => match[1] ?? '');
    expect(imports.filter((name) => name !== 'electron' && !name.startsWith('node:'))).toEqual([]);
    expect(requires.filter((name) => name !== 'electron')).toEqual([]);
    expect(main).not.toMatch(/\bimport\(/);
  });

  test('is called anteroom, and brings one language of Chromium’s texts', () => {
    expect(fs.statSync(path.join(packed.program, 'anteroom')).mode & 0o111).not.toBe(0);
    expect(filesBelow(path.join(packed.program, 'locales'))).toEqual(['en-US.pak']);
  });

  test('has its fuses set: no way to run it as Node, to debug it or to load other code', () => {
    expect(readFuses(path.join(packed.program, 'anteroom'))).toEqual({
      runAsNode: false,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});

test('the installers are named, and nothing is published', () => {
  const root = path.join(import.meta.dirname, '../..');
  const config = parse(fs.readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')) as Record<
    string,
    unknown
  >;
  expect(config).toMatchObject({
    appId: 'org.anteroom.kiosk',
    productName: 'Anteroom',
    publish: null,
    asar: true,
    win: { target: ['nsis', 'msi'] },
    linux: { target: ['deb', 'rpm', 'tar.gz'] },
    nsis: { perMachine: true },
    msi: { perMachine: true },
    deb: { depends: expect.arrayContaining(['libgbm1', 'libasound2t64 | libasound2']) },
  });
});
