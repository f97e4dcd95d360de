/** A browser for the preview and the end-to-end tests: finds one, or gets one where that needs nobody. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser, howToGetBrowser } from './preview/find-browser.ts';

function find(): string | null {
  const { platform, env } = process;
  return findBrowser({ platform, env, exists: existsSync, playwright: [chromium.executablePath()] });
}

function installOnDebian(): boolean {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) return false;
  console.error('No browser found. Installing Debian’s chromium (once; a minute or two)…');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

/** Path of an installed browser; installs one on Debian as root; null (after saying what to do) where there is none. */
export function ensureBrowser(): string | null {
  const found = find();
  if (found) return found;
  if (installOnDebian()) return find();
  console.error(howToGetBrowser(process.platform));
  return null;
}
