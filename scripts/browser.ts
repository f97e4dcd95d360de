/** A browser for the preview and the end-to-end tests: finds one, or gets one where that needs nobody. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installDebian } from './debian.ts';
import { findBrowser, howToGetBrowser } from './preview/find-browser.ts';

function find(): string | null {
  const { platform, env } = process;
  return findBrowser({ platform, env, exists: existsSync, playwright: [chromium.executablePath()] });
}

const installOnDebian = () =>
  installDebian(['chromium'], 'No browser found. Installing Debian’s chromium (once; a minute or two)…');

/** Path of an installed browser; installs one on Debian as root; null (after saying what to do) where there is none. */
export function ensureBrowser(): string | null {
  const found = find();
  if (found) return found;
  if (installOnDebian()) return find();
  console.error(howToGetBrowser(process.platform));
  return null;
}
