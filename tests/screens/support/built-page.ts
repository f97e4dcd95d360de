import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { closePages, sharedBrowser } from '../../support/shared-browser.ts';
import type { BuiltPage } from './build-page.ts';

/** The browser for the tests of a file about a page that is built once for all (`pages-setup.ts`); what they leave open is closed. */
export function withBuiltPage(page: BuiltPage): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!existsSync(join(inject('pages'), page, 'index.html')))
      throw new Error(`The page "${page}" was not built.`);
    browser = await sharedBrowser();
  });
  afterAll(async () => {
    if (browser) await closePages(browser);
  });
  return () => {
    if (browser === undefined) throw new Error('The browser was used outside a test.');
    return browser;
  };
}
