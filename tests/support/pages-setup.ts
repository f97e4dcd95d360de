/**
 * Once for all tests of pages: the pages are built, into a folder that is gone afterwards. So no test looks at yesterday's
 * page, and nothing is built twice.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPages } from '../deck/support/pages.ts';
import { buildPage, builtPages } from '../screens/support/build-page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with a folder for each built page: those of the screens by their name, and `deck`. */
    pages: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-pages-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  try {
    for (const page of builtPages) await buildPage(page, join(folder, page));
    await buildPages(join(folder, 'deck'));
  } catch (error) {
    remove();
    throw error;
  }
  provide('pages', folder);
  return remove;
}
