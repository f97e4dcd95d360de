/** A browser for the preview and the end-to-end tests: finds one, or gets one where that needs nobody. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../electron/preview/find-browser.ts';

/** What to type to get a browser on this system. */
export function howToGetBrowser(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return 'Microsoft Edge comes with Windows; or: winget install Google.Chrome';
  if (platform === 'darwin') return 'Install Google Chrome, or: brew install --cask chromium';
  return existsSync('/etc/debian_version')
    ? 'sudo apt-get install chromium'
    : 'Install chromium, google-chrome or microsoft-edge with your package manager';
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
  const found = findBrowser();
  if (found) return found;
  if (installOnDebian()) return findBrowser();
  console.error(`No browser found. ${howToGetBrowser()}`);
  return null;
}
