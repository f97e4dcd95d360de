/** Builds each page once, and starts one browser, for `npm run access`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeckViews } from '../../slides/format/index.ts';
import { startBrowser } from '../deck/support/browser.ts';
import { type DeckPage, openPage, type Workshop } from '../deck/support/deck-page.ts';
import { shippedViews } from '../deck/support/fit.ts';
import { buildPages, servePages } from '../deck/support/pages.ts';
import { buildPage } from '../screens/support/build-page.ts';
import { screenCases } from '../screens/support/screen-cases.ts';
import type { Content, Tongue } from './plan.ts';
import { pseudoBundle } from './pseudo.ts';
import { pseudoPage } from './pseudo-page.ts';
import type { Means } from './run.ts';

/** Which of the built pages speaks a language; Spanish is spoken by the shipped one. */
const pageOf = (tongue: Tongue) => (tongue === 'pseudo' ? 'pseudo' : 'shipped');

/** The decks as they are shipped on a day, and in the language for tests. */
export function viewsOn(day: string): { shipped: DeckViews; pseudo: DeckViews } {
  const shipped = shippedViews(day);
  return { shipped, pseudo: { ...shipped, bundles: shipped.bundles.map(pseudoBundle) } };
}

/** What there is to be looked at. */
export function contentOf({ shipped, pseudo }: ReturnType<typeof viewsOn>): Content {
  const decks = (views: DeckViews, tongue?: Tongue) =>
    views.bundles.map(({ deck, language }) => ({
      id: deck.id,
      tongue: tongue ?? (language === 'es' ? ('es' as const) : ('en' as const)),
    }));
  return {
    screens: screenCases.map(({ name }) => name),
    decks: [...decks(shipped), ...decks(pseudo, 'pseudo')],
  };
}

/** Whatever was built and started for the jobs; `close` takes it away again. */
export async function meansFor(
  views: ReturnType<typeof viewsOn>,
): Promise<Omit<Means, 'tally'> & { folder: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-access-'));
  const close: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })];
  const browser = await startBrowser();
  close.unshift(() => browser.close());
  const workshops: Record<'shipped' | 'pseudo', Workshop | undefined> = {
    shipped: undefined,
    pseudo: undefined,
  };
  for (const page of ['shipped', 'pseudo'] as const) {
    const plugins = page === 'pseudo' ? [pseudoPage()] : [];
    await buildPage('kiosk', join(folder, page, 'kiosk'), plugins);
    await buildPages(join(folder, page, 'deck'), views[page], plugins);
    const pages = await servePages(join(folder, page, 'deck'));
    close.unshift(() => pages.close());
    workshops[page] = { browser, pages, close: () => pages.close() };
  }
  const idle: Record<'shipped' | 'pseudo', DeckPage[]> = { shipped: [], pseudo: [] };
  const workshopOf = (tongue: Tongue) => known(workshops[pageOf(tongue)], tongue);
  return {
    browser,
    folder,
    folderOf: (tongue) => join(folder, pageOf(tongue)),
    workshopOf,
    onGallery: async (tongue, run) => {
      const waiting = idle[pageOf(tongue)];
      const gallery = waiting.pop() ?? (await openPage(browser, workshopOf(tongue).pages.gallery));
      try {
        const result = await run(gallery);
        waiting.push(gallery);
        return result;
      } catch (error) {
        await gallery.page.context().close();
        throw error;
      }
    },
    bundleOf: (deck, tongue) =>
      known(
        views[pageOf(tongue)].bundles.find(
          (bundle) => bundle.deck.id === deck && (tongue === 'pseudo' || bundle.language === tongue),
        ),
        deck,
      ),
    close: async () => {
      for (const each of close) await each();
    },
  };
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`There is nothing built for “${name}”`);
  return value;
}
