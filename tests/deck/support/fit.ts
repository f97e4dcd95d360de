/** What is wrong with a slide as it stands on a screen: words that are cut or made to scroll, a picture that is too small. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readSlides } from '../../../scripts/content/read-files.ts';
import { compileDeck, type DeckViews, loadGround, sortFiles, viewsOf } from '../../../slides/format/index.ts';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import { slidesOfTool } from '../../../slides/format/model/tools.ts';
import { openPage, type Workshop } from './deck-page.ts';

/** A screen in CSS pixels. */
export interface ScreenSize {
  width: number;
  height: number;
}

/** The screens that Anteroom is composed for. */
export const composedSizes: readonly ScreenSize[] = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 1280, height: 800 },
  { width: 3840, height: 2160 },
];

/** Small panels, and larger ones under Windows scaling of 125 to 175 %: nothing is lost, but words may scroll. */
export const smallPanels: readonly ScreenSize[] = [
  { width: 1024, height: 768 },
  { width: 1024, height: 600 },
  { width: 1093, height: 614 },
  { width: 911, height: 512 },
  { width: 512, height: 911 },
];

/** How much of the deck's shorter side the longer side of a picture takes at least. */
const leastPicture = 0.6;

/** The repository's decks as the day `today` shows them: the slides of every country, one after the other. */
export function shippedViews(today: string): DeckViews {
  const files = sortFiles(readSlides(join(import.meta.dirname, '../../../slides')));
  const ground = loadGround(files.ground);
  return viewsOf(
    ground,
    files.decks
      .filter(({ folder }) => slidesOfTool(folder) === undefined)
      .map((deck) => compileDeck(ground, deck, { today })),
  );
}

interface Findings {
  /** Words that had to be made to scroll. */
  scrolls: boolean;
  /** Words that reach beyond the side of their place, where no scrolling brings them into sight. */
  stickOut: boolean;
  /** Elements that reach beyond the deck, and do not come into sight by scrolling either. */
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
    const areas = [...slide.querySelectorAll('[data-scrolls]')];
    return {
      scrolls: areas.some((area) => area.scrollHeight - area.clientHeight > 1),
      stickOut: areas.some((area) => area.scrollWidth - area.clientWidth > 1),
      cut: [...slide.querySelectorAll('h1, h2, p, li, button, td, th, svg text')]
        .filter((element) => element.closest('[data-scrolls="true"]') === null)
        .filter((element) => outside(element.getBoundingClientRect()))
        .map((element) => element.textContent ?? ''),
      picture: picture ? Math.max(picture.width, picture.height) / Math.min(stage.width, stage.height) : null,
    };
  });

function inWords({ scrolls, stickOut, cut, picture }: Findings, mayScroll: boolean): string[] {
  return [
    ...(scrolls && !mayScroll ? ['the words do not fit and scroll'] : []),
    ...(stickOut ? ['the words reach beyond the side of their place'] : []),
    ...cut.map((text) => `cut: “${text.slice(0, 60)}”`),
    ...(picture !== null && picture < leastPicture && !mayScroll
      ? [`the picture takes ${picture.toFixed(2)} of the shorter side; at least ${leastPicture} is asked for`]
      : []),
  ];
}

export interface FitOptions {
  size: ScreenSize;
  /** On a panel for which slides are not composed, words may scroll, under a sign of more, and the picture may be small. */
  mayScroll?: boolean;
  /** Called with the page while each slide stands on it. */
  onSlide?: (page: Page, slide: string) => Promise<void>;
}

/** Turns through a deck; the answer has a line for all that is wrong, each beginning with its slide. */
export async function faultsOf(
  workshop: Workshop,
  { deck }: DeckBundle,
  { size, onSlide, mayScroll = false }: FitOptions,
): Promise<string[]> {
  const address = `${workshop.pages.gallery}?view=deck&still&deck=${deck.id}`;
  const { page, faults } = await openPage(workshop.browser, address, { viewport: size });
  const wrong: string[] = [];
  for (const slide of deck.slides) {
    await page.locator(`[data-slide="${slide.id}"]`).waitFor();
    wrong.push(...inWords(await inspect(page), mayScroll).map((fault) => `${slide.id}: ${fault}`));
    await onSlide?.(page, slide.id);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await page.context().close();
  return [...wrong, ...faults];
}
