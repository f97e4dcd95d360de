/** Every slide of every shipped deck on every screen that Anteroom is composed for: nothing is cut, nothing is lost. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSlides } from '../../scripts/content/read-files.ts';
import { compileDeck, loadGround, sortFiles, viewsOf } from '../../slides/format/index.ts';
import { openPage, openWorkshop, type Workshop } from './support/deck-page.ts';

const files = sortFiles(readSlides(join(import.meta.dirname, '../../slides')));
const ground = loadGround(files.ground);
const { bundles, cast } = viewsOf(
  ground,
  files.decks.map((deck) => compileDeck(ground, deck, { today: '2026-11-22' })),
);
const languages = [...new Set(bundles.map(({ language }) => language))];

/** What may be wrong with a slide as it stands on the screen. */
interface Findings {
  /** Words that had to be made to scroll. */
  scrolls: boolean;
  /** Elements that reach beyond the deck. */
  cut: string[];
  /** How much of the deck's shorter side the picture's longer side takes; null without a picture. */
  picture: number | null;
}

/** Looks at the slide that is shown. */
const inspect = (page: Page): Promise<Findings> =>
  page.evaluate(() => {
    const slide = document.querySelector('section.present') as Element;
    const stage = slide.getBoundingClientRect();
    const outside = (box: DOMRect) =>
      box.left < stage.left - 1 ||
      box.right > stage.right + 1 ||
      box.top < stage.top - 1 ||
      box.bottom > stage.bottom + 1;
    const picture = slide.querySelector('svg[data-figure]')?.getBoundingClientRect();
    return {
      scrolls: [...slide.querySelectorAll('[data-scrolls]')].some(
        (area) => area.scrollHeight - area.clientHeight > 1,
      ),
      cut: [...slide.querySelectorAll('h1, h2, p, li, button, td, th, svg text')]
        .filter((element) => outside(element.getBoundingClientRect()))
        .map((element) => element.textContent ?? ''),
      picture: picture ? Math.max(picture.width, picture.height) / Math.min(stage.width, stage.height) : null,
    };
  });

describe.each(languages)('the decks in %s', (language) => {
  const own = bundles.filter((bundle) => bundle.language === language);
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await openWorkshop({ bundles: own, cast });
  });
  afterAll(async () => workshop.close());

  it.each([
    [1920, 1080],
    [1080, 1920],
    [1366, 768],
    [1280, 800],
    [3840, 2160],
  ])('fit a screen of %d by %d', async (width, height) => {
    const wrong: unknown[] = [];
    for (const { deck } of own) {
      const address = `${workshop.pages.gallery}?view=deck&still&deck=${deck.id}`;
      const { page, faults } = await openPage(workshop.browser, address, { viewport: { width, height } });
      for (const slide of deck.slides) {
        await page.locator(`[data-slide="${slide.id}"]`).waitFor();
        const found = await inspect(page);
        const small = found.picture !== null && found.picture < 0.6;
        if (found.scrolls || found.cut.length > 0 || small) wrong.push([deck.id, slide.id, found]);
        await page.getByRole('button', { name: 'Next', exact: true }).click();
      }
      await page.context().close();
      wrong.push(...faults);
    }
    expect(wrong).toEqual([]);
  });
});
