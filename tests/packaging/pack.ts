/** Packs the kiosk for Linux with electron-builder, offline, around a stand-in for Electron's own files. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { fuseMark, fuseNames } from '../../scripts/package/fuses.ts';

const root = path.join(import.meta.dirname, '../..');

/** What of this project electron-builder reads besides `out/`. */
const copied = [
  'package.json',
  'electron-builder.yml',
  'scripts/drop-default-app.mjs',
  'assets/brand/icon.png',
  'docs/installing-debian.md',
  'scripts/package/debian',
  'scripts/provision',
];

/** Files that lie about in a working copy and must not get into the package. */
const strays = [
  '.env',
  'kiosk.config.json',
  'electron/main.ts',
  'scripts/preview/electron.ts',
  'slides/decks/what-is-car-t/en.md',
  'tests/e2e/visit.e2e.ts',
  'out/.stamps/main',
  'out/main/main.js.map',
  'out/main/leftover.js',
  'out/renderer/.DS_Store',
  'out/renderer/assets/index.js.map',
  'out/library/notes.txt',
  'out/library/index.en.json.part',
  'node_modules/left/index.js',
  'release/old.deb',
];

/** The least that a built `out/` holds, for a working copy that has not been built. */
const small: Record<string, string> = {
  // Not empty: electron-builder takes an entry without a byte for a damaged one.
  'out/main/main.js': 'export {};',
  'out/preload/preload.cjs': '',
  'out/renderer/index.html': '<!doctype html>',
  'out/renderer/assets/index.js': '',
  'out/library/index.en.json': '{}',
};

function write(folder: string, name: string, content: string | Uint8Array = 'stray'): void {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/** Every file below `folder`, relative and with forward slashes, in order. */
export function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** A project like this one, with the real `out/` where it is built, and strays. Returns the files of the real build. */
function makeProject(project: string): string[] {
  for (const name of copied) {
    fs.cpSync(path.join(root, name), path.join(project, name), { recursive: true });
  }
  const isBuilt = Object.keys(small).every(
    (name) => name.includes('/assets/') || fs.existsSync(path.join(root, name)),
  );
  if (isBuilt) {
    for (const part of ['main', 'preload', 'renderer', 'library']) {
      fs.cpSync(path.join(root, 'out', part), path.join(project, 'out', part), { recursive: true });
    }
  } else {
    for (const [name, content] of Object.entries(small)) write(project, name, content);
  }
  // `npm run package` makes it of the build.
  write(project, 'out/third-party-licences.txt', 'the licences of others');
  const built = filesBelow(path.join(project, 'out')).map((name) => `out/${name}`);
  for (const name of strays) write(project, name);
  return built;
}

/** What electron-builder needs of Electron: a program with fuses, and the files around it. */
async function makeElectron(folder: string): Promise<void> {
  const fuses = Buffer.concat([
    Buffer.from(`stand-in ${fuseMark}`),
    Buffer.from([1, fuseNames.length]),
    // Each as the kiosk does not want it, so that one that is not set shows.
    Buffer.from('11110011'),
    Buffer.from(' end'),
  ]);
  write(folder, 'electron', fuses);
  fs.chmodSync(path.join(folder, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'chrome-sandbox', 'resources.pak']) {
    write(folder, name);
  }
  for (const language of ['en-US', 'de', 'es']) write(folder, `locales/${language}.pak`);
  write(folder, 'welcome/main.js');
  await createPackage(path.join(folder, 'welcome'), path.join(folder, 'resources/default_app.asar'));
  fs.rmSync(path.join(folder, 'welcome'), { recursive: true });
}

/** A program that electron-builder can call for fpm. */
function makeFpm(folder: string): string {
  const file = path.join(folder, 'fpm');
  const script = path.join(import.meta.dirname, 'debian/fpm.ts');
  fs.writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`, { mode: 0o755 });
  return file;
}

export interface Packed {
  /** The folder with the packed program. */
  program: string;
  /** The Debian package, when it was asked for. */
  deb: string | undefined;
  /** The files of the build that went in. */
  built: string[];
  /** What electron-builder said. */
  output: string;
}

export interface Wish {
  /** What electron-builder makes: the program's folder, or a Debian package of it as well, for which dpkg-deb is needed. */
  target?: 'dir' | 'deb';
  /** Other than the project's. */
  version?: string;
  /** A cache of electron-builder's own, from which fpm is then taken instead of from the stand-in. */
  cache?: string;
}

/** Packs in `folder`, which the caller deletes. Throws with electron-builder's words when it fails. */
export async function pack(folder: string, wish: Wish = {}): Promise<Packed> {
  const project = path.join(folder, 'project');
  const built = makeProject(project);
  return { ...(await packProject(folder, project, wish)), built };
}

/** Packs a project that is built, into `folder`. Throws with electron-builder's words when it fails. */
export async function packProject(
  folder: string,
  project: string,
  { target = 'dir', version: own, cache }: Wish = {},
): Promise<Omit<Packed, 'built'>> {
  const dist = path.join(folder, 'electron');
  const release = path.join(folder, 'release');
  await makeElectron(dist);
  const { version } = JSON.parse(
    fs.readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8'),
  ) as { version: string };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/electron-builder/cli.js'),
      '--linux',
      target,
      '--x64',
      `--projectDir=${project}`,
      `-c.electronDist=${dist}`,
      `-c.electronVersion=${version}`,
      `-c.directories.output=${release}`,
      ...(own === undefined ? [] : [`-c.extraMetadata.version=${own}`]),
    ],
    {
      cwd: project,
      encoding: 'utf8',
      // Nothing may be fetched: a proxy that is not there answers every attempt.
      env: {
        ...process.env,
        HTTPS_PROXY: 'http://127.0.0.1:9',
        HTTP_PROXY: 'http://127.0.0.1:9',
        ELECTRON_BUILDER_OFFLINE: 'true',
        ...(cache === undefined ? { CUSTOM_FPM_PATH: makeFpm(folder) } : { ELECTRON_BUILDER_CACHE: cache }),
      },
    },
  );
  const output = `${stdout}\n${stderr}`;
  if (status !== 0) throw new Error(`electron-builder ended with ${status}:\n${output}`);
  const deb = fs.readdirSync(release).find((name) => name.endsWith('.deb'));
  return {
    program: path.join(release, 'linux-unpacked'),
    deb: deb && path.join(release, deb),
    output,
  };
}
