/** Gets Electron's binary where it can be had. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './run.ts';
import { waitFor } from './wait-for.mjs';

const electronFolder = join(root, 'node_modules', 'electron');
/** Seconds given to Electron's own download, once. */
const downloadSeconds = 90;

/** Fetches Electron's binary with Electron's own installer; tried once for each version, and never for long. */
export async function fetchElectronOnce(): Promise<void> {
  const cache = join(root, 'node_modules', '.cache', 'anteroom');
  const { version } = createRequire(import.meta.url)('electron/package.json') as { version: string };
  const tried = join(cache, `electron-${version}-tried`);
  if (existsSync(tried)) return;
  console.error(`Fetching Electron ${version} (tried once, for at most ${downloadSeconds} s)…`);
  const installer = spawn(process.execPath, [join(electronFolder, 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: downloadSeconds * 1000,
  });
  const code = await waitFor(installer);
  mkdirSync(cache, { recursive: true });
  writeFileSync(tried, '');
  if (code !== 0) {
    console.error('Electron could not be fetched from here. To try again: npx install-electron');
  }
}
