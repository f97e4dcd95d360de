import { type Browser, chromium } from 'playwright-core';
import { ensureBrowser } from '../../../scripts/browser.ts';

/**
 * Starts the installed browser, unseen and without traffic of its own.
 *
 * @throws Error when no browser is installed
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = ensureBrowser();
  if (!executablePath) throw new Error('The deck is tested in a real browser, and none is installed');
  return await chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--js-flags=--expose-gc',
    ],
  });
}
