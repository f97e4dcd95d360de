/** One browser for all tests of pages that a process runs. */
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { startBrowser } from '../deck/support/browser.ts';

let started: Promise<Browser> | undefined;

/** The browser, started when the first test asks for it. It ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  // A process that is ended leaves the browser's profile where it was made, and this folder goes in the end.
  process.env.TMPDIR = inject('pages');
  started ??= startBrowser();
  return started;
}

/** Closes what the tests of a file have left open, which would go on to work beside those of the next. */
export async function closePages(browser: Browser): Promise<void> {
  for (const context of browser.contexts()) await context.close();
}
