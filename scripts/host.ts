/** Which program can play the shell on this machine: Electron, or a browser for the preview. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './run.ts';

const electronFolder = join(root, 'node_modules', 'electron');
/** Seconds given to Electron's own download, once. */
const downloadSeconds = 90;

/** Path of Electron's program, or null where its binary is not installed. */
export function electronBinary(): string | null {
  const named = join(electronFolder, 'path.txt');
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : 'electron';
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder, 'dist');
  const path = join(folder, name);
  return existsSync(path) ? path : null;
}

/** Fetches Electron's binary with Electron's own installer; tried once for each version, and never for long. */
export function fetchElectronOnce(): void {
  const cache = join(root, 'node_modules', '.cache', 'anteroom');
  const { version } = createRequire(import.meta.url)('electron/package.json') as { version: string };
  const tried = join(cache, `electron-${version}-tried`);
  if (existsSync(tried)) return;
  console.error(`Fetching Electron ${version} (tried once, for at most ${downloadSeconds} s)…`);
  const { status } = spawnSync(process.execPath, [join(electronFolder, 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: downloadSeconds * 1000,
  });
  mkdirSync(cache, { recursive: true });
  writeFileSync(tried, '');
  if (status !== 0) {
    console.error('Electron could not be fetched from here. To try again: npx install-electron');
  }
}

/** True where a window can be shown. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env, platform = process.platform): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
