import { type Browser, chromium } from 'playwright-core';

/**
 * Starts the installed browser, unseen and without traffic of its own.
 *
 * @throws Error when no browser is installed
 */
export async function startBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: '/usr/bin/chromium',
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
