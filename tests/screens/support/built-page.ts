import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { ensureBrowser } from '../../../scripts/browser.ts';
import { type BuiltPage, buildPage, removeBuiltPages } from './build-page.ts';

/** Builds a page and starts a browser for the tests of a file; ends and removes both after them. */
export function withBuiltPage(page: BuiltPage): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    await buildPage(page);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    removeBuiltPages();
  });
  return () => {
    if (browser === undefined) throw new Error('The browser was used outside a test.');
    return browser;
  };
}

/** A browser without a window. */
function startBrowser(): Promise<Browser> {
  const executablePath = ensureBrowser();
  if (executablePath === null)
    throw new Error('The screens are tested in a real browser, and none is installed.');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
