import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { DeckViews } from '../../../slides/format/index.ts';
import { closePages, sharedBrowser } from '../../support/shared-browser.ts';
import type { Workshop } from './deck-page.ts';
import { buildPages, servePages } from './pages.ts';

/**
 * A workshop for a test file, with the browser that all files share, and the pages that were built for all. Closing it closes
 * the pages that the file has left open.
 *
 * @param views shown by the gallery instead of the example deck; the pages are then built for this file alone
 */
export async function sharedWorkshop(views?: DeckViews): Promise<Workshop> {
  const own = views ? await mkdtemp(join(tmpdir(), 'anteroom-deck-')) : null;
  if (own !== null) await buildPages(own, views);
  const [pages, browser] = await Promise.all([
    servePages(own ?? join(inject('pages'), 'deck')),
    sharedBrowser(),
  ]);
  return {
    browser,
    pages,
    close: async () => {
      await closePages(browser);
      await pages.close();
      if (own !== null) await rm(own, { recursive: true });
    },
  };
}
