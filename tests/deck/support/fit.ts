/** What is wrong with a slide as it stands on a screen: words that are cut or parted, a picture that is too small. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { TextSize, Theme } from '../../../renderer/session/index.ts';
import { growthOf } from '../../../renderer/theme/millimetres.policy.ts';
import { readSlides } from '../../../scripts/content/read-files.ts';
import { compileDeck, type DeckViews, loadGround, sortFiles, viewsOf } from '../../../slides/format/index.ts';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import { slidesOfTool } from '../../../slides/format/model/tools.ts';
import { type DeckPage, openPage, type Workshop } from './deck-page.ts';

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

/** Small panels, and larger ones under Windows scaling of 125 to 175 %: nothing is lost, but words may be parted. */
export const smallPanels: readonly ScreenSize[] = [
  { width: 1024, height: 768 },
  { width: 1024, height: 600 },
  { width: 1093, height: 614 },
  { width: 911, height: 512 },
  { width: 512, height: 911 },
];

/** How much of the deck's shorter side the longer side of a picture takes at least; where words are larger, and may be parted. */
const leastPicture = 0.6;
const leastBesideLargeWords = 0.4;
/** A slide that takes more turns than this is no slide any more. */
const mostParts = 8;

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
  /** In how many parts the words are seen. */
  parts: number;
  isLast: boolean;
  /** Lines that are seen in part. */
  halved: string[];
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
    const areas = [...slide.querySelectorAll('[data-paged]')];
    const seen = slide.querySelector('[data-paged="true"]')?.getBoundingClientRect();
    const linesIn = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()];
    };
    // The first and the last line of a part may lose of its line box what holds no letter.
    const isHalved = ({ top, bottom, height }: DOMRect) =>
      seen !== undefined &&
      ((top < seen.top - height / 4 && bottom > seen.top + height / 4) ||
        (top < seen.bottom - height / 4 && bottom > seen.bottom + height / 4));
    return {
      parts: Number(document.querySelector<HTMLElement>('[data-of]')?.dataset.of ?? 1),
      isLast: document.querySelector('[data-last="true"]') !== null,
      halved: [...slide.querySelectorAll('[data-paged="true"] :is(p, li, td, th, button)')]
        // What is for those who hear it alone is a single pixel, or two where the slide is zoomed.
        .filter((element) => element.getBoundingClientRect().width > 2)
        .filter((element) => linesIn(element).some(isHalved))
        .map((element) => element.textContent ?? ''),
      stickOut: areas.some((area) => area.scrollWidth - area.clientWidth > 1),
      cut: [...slide.querySelectorAll('h1, h2, p, li, button, td, th, svg text')]
        .filter((element) => element.closest('[data-paged="true"]') === null)
        .filter((element) => outside(element.getBoundingClientRect()))
        .map((element) => element.textContent ?? ''),
      picture: picture ? Math.max(picture.width, picture.height) / Math.min(stage.width, stage.height) : null,
    };
  });

interface Asked {
  /** Words may be parted. */
  mayPart: boolean;
  /** How much of the deck's shorter side the picture's longer side takes at least. */
  picture: number;
}

function inWords({ parts, halved, stickOut, cut, picture }: Findings, asked: Asked): string[] {
  return [
    ...(parts > 1 && !asked.mayPart ? [`the words do not fit and are seen in ${parts} parts`] : []),
    ...(parts > mostParts
      ? [`the words are seen in ${parts} parts; at most ${mostParts} are asked for`]
      : []),
    ...halved.map((text) => `halved: “${text.slice(0, 60)}”`),
    ...(stickOut ? ['the words reach beyond the side of their place'] : []),
    ...cut.map((text) => `cut: “${text.slice(0, 60)}”`),
    ...(picture !== null && picture < asked.picture
      ? [
          `the picture takes ${picture.toFixed(2)} of the shorter side; at least ${asked.picture} is asked for`,
        ]
      : []),
  ];
}

export interface FitOptions {
  size: ScreenSize;
  /** How large the words are, in hundredths of their usual size. Larger ones may be parted. */
  text?: TextSize;
  /** The colours of the page; daylight when left out. `forced`: those that the system chooses. */
  theme?: Theme | 'forced';
  /**
   * How many CSS px a rem has at least, as on a screen that the clinic measured; as usual when left out. Where that makes words larger
   * than they were composed, they may be parted.
   */
  leastRem?: number;
  /** The words are those of a longer language that runs from right to left, and may be parted. */
  isPseudo?: boolean;
  /** On a panel for which slides are not composed, words may be parted, and the picture may be small. */
  isSmall?: boolean;
  /** A gallery that is open already, for those who look at many decks; one of its own when left out. */
  on?: DeckPage;
  /** Called with the page while each slide stands on it. */
  onSlide?: (page: Page, slide: string) => Promise<void>;
}

export interface Fit {
  /** A line for all that is wrong, each beginning with its slide. */
  faults: string[];
  /** How many slides are seen in parts, and in how many at most. */
  parted: number;
  most: number;
}

/** Turns through a deck, and through the parts of its slides. */
export async function fitOf(
  workshop: Workshop,
  { deck }: DeckBundle,
  {
    size,
    onSlide,
    text = 100,
    theme = 'daylight',
    leastRem = 0,
    isPseudo = false,
    isSmall = false,
    on,
  }: FitOptions,
): Promise<Fit> {
  const { page, faults } = on ?? (await openPage(workshop.browser, workshop.pages.gallery));
  const known = faults.length;
  await page.setViewportSize(size);
  await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
  const looks = `text=${text}&theme=${theme === 'forced' ? 'daylight' : theme}&dir=${isPseudo ? 'rtl' : 'ltr'}`;
  await showInGallery(page, `view=deck&still&deck=${deck.id}&${looks}&least=${leastRem}`);
  const wrong: string[] = [];
  const counts: number[] = [];
  const asked: Asked = {
    mayPart: isSmall || text > 100 || isPseudo || growthOf(size, leastRem) > 1,
    picture: isSmall ? 0 : text > 100 || isPseudo ? leastBesideLargeWords : leastPicture,
  };
  for (const slide of deck.slides) {
    await page.locator(`[data-slide="${slide.id}"]`).waitFor();
    let parts = 1;
    do {
      await settle(page);
      const found = await inspect(page);
      parts = Math.max(parts, found.parts);
      wrong.push(...inWords(found, asked).map((fault) => `${slide.id}: ${fault}`));
      await onSlide?.(page, slide.id);
      if (found.isLast && slide === deck.slides.at(-1)) break;
      await page.locator('main + nav > button:last-child').evaluate((next: HTMLElement) => next.click());
    } while ((await shownSlide(page)) === slide.id);
    counts.push(parts);
  }
  if (on === undefined) await page.context().close();
  const most = Math.max(1, ...counts);
  return {
    faults: [...new Set([...wrong, ...faults.slice(known)])],
    parted: counts.filter((count) => count > 1).length,
    most,
  };
}

/** How often a gallery was asked, which tells two times of the same from each other. */
let times = 0;

/** Has the gallery show something else, or the same from its beginning, without being loaded anew, which costs more than many slides. */
async function showInGallery(page: Page, what: string): Promise<void> {
  times += 1;
  const query = `${what}&time=${times}`;
  await page.evaluate((asked) => window.dispatchEvent(new CustomEvent('show', { detail: asked })), query);
  await page.locator(`main[data-shown="${query}"]`).waitFor();
}

const shownSlide = (page: Page) => page.locator('[data-slide]').getAttribute('data-slide');

/** Lets frames pass until what was asked for is drawn and measured. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** What is wrong with a deck on a screen, a line each. */
export async function faultsOf(
  workshop: Workshop,
  bundle: DeckBundle,
  options: FitOptions,
): Promise<string[]> {
  return (await fitOf(workshop, bundle, options)).faults;
}
