/** Does the jobs of the plan: opens a screen or a deck as the job says, measures it, and writes it into the tally. */
import type { Browser, Page } from 'playwright-core';
import { messages } from '../../renderer/i18n/messages.ts';
import { type TextSize, textSizes } from '../../renderer/session/index.ts';
import { growthOf } from '../../renderer/theme/millimetres.policy.ts';
import type { DeckBundle } from '../../slides/format/model/bundle.ts';
import type { DeckPage, Workshop } from '../deck/support/deck-page.ts';
import { fitOf } from '../deck/support/fit.ts';
import { openPage } from '../screens/support/page.ts';
import { type ScreenCase, screenCases } from '../screens/support/screen-cases.ts';
import { goTo, resize, settle, type Words } from '../screens/support/visit.ts';
import { type Camera, cameraFor } from './camera.ts';
import { boxMeasures, colourMeasures, counted, largerMeasures, thoroughMeasures } from './look.ts';
import {
  type Job,
  type Look,
  landscape,
  leastRemOf,
  leastSideOf,
  looks,
  type NamedScreen,
  namedScreens,
  portrait,
  type ScreenJob,
  type SlidesJob,
  type Tongue,
} from './plan.ts';
import { pseudoWords } from './pseudo-page.ts';
import type { Measured, Tally } from './tally.ts';

/** The words that a page says which speaks a language. */
const wordsOf = (tongue: Tongue): Words =>
  tongue === 'pseudo' ? pseudoWords : (messages.get(tongue) ?? pseudoWords);

/** What the jobs are done with: one browser, and each page built once. */
export interface Means {
  browser: Browser;
  /** The folder of the kiosk's built page. */
  folderOf: (tongue: Tongue) => string;
  /** The gallery, built with the decks in these words. */
  workshopOf: (tongue: Tongue) => Workshop;
  /** Runs something on a page of that gallery, which is kept for the next unless it threw. */
  onGallery: <Result>(tongue: Tongue, run: (gallery: DeckPage) => Promise<Result>) => Promise<Result>;
  /** A deck in these words. */
  bundleOf: (deck: string, tongue: Tongue) => DeckBundle;
  tally: Pick<Tally, 'add'>;
  /** Called with a page while it shows what was measured; `short` things of it fall short and did not before. */
  onView?: (page: Page, place: string, look: string, short: number) => Promise<void>;
}

/** Does one job. */
export function doJob(job: Job, means: Means): Promise<void> {
  return job.kind === 'screen' ? doScreen(job, means) : doSlides(job, means);
}

const lookOf = ({ width, height }: NamedScreen, look: Look, text: number, tongue: Tongue) =>
  `${width}x${height} ${look} ${text} ${tongue}`;

/** Words of this size leave pictures the least room. */
const largestText: TextSize = 200;

/** The part of the gallery that belongs to the slide. */
const slidePart = 'section.present';

function doSlides(job: SlidesJob, means: Means): Promise<void> {
  return means.onGallery(job.tongue, (gallery) => turnThrough(job, means, gallery));
}

async function turnThrough(job: SlidesJob, means: Means, gallery: DeckPage): Promise<void> {
  const { deck, tongue, screen, text, look, isThorough } = job;
  const shown = lookOf(screen, look, text, tongue);
  let last = '';
  const camera = await cameraFor(gallery.page);
  const fit = await fitOf(means.workshopOf(tongue), means.bundleOf(deck, tongue), {
    size: screen,
    text,
    theme: look,
    isSmall: !screen.isComposed,
    leastRem: leastRemOf(screen),
    isPseudo: tongue === 'pseudo',
    on: gallery,
    onSlide: async (page, slide) => {
      const found = await boxMeasures(page, { screen, within: slidePart, isLed: false });
      if (screen.hasColours && tongue !== 'pseudo')
        found.push(...(await colourMeasures(page, { look, within: slidePart, camera })));
      if (isThorough && slide !== last)
        found.push(...(await thoroughMeasures(page, { within: slidePart, camera, hasFocus: true })));
      if (screen.isComposed && text === largestText && slide !== last)
        found.push(...(await largerMeasures(page, screen, slidePart)));
      last = slide;
      await writeDown(means, page, { place: `${deck}/${slide}`, shown, found });
    },
  });
  await camera.close();
  means.tally.add(deck, shown, counted('fit', fit.faults));
}

interface View {
  place: string;
  shown: string;
  found: readonly Measured[];
}

async function writeDown(means: ScreenMeans, page: Page, { place, shown, found }: View): Promise<void> {
  const short = means.tally.add(place, shown, found);
  await means.onView?.(page, place, shown, short);
}

/** Long enough that nobody is asked whether they are still there. */
const idleSeconds = 900;
/** On these the first key leads on, and so there is no focus to be seen. */
const withoutFocus = ['attract', 'asleep', 'calm', 'warning'];
/** Here nobody has chosen anything yet, or the reset has taken it back. */
const isFresh = ({ screen }: ScreenCase) => ['attract', 'asleep', 'calm'].includes(screen);

/** What screens are looked at with. */
export type ScreenMeans = Pick<Means, 'browser' | 'folderOf' | 'tally' | 'onView'>;

/** How a screen is looked at: with words of which sizes, and in which looks. */
export interface Views {
  texts: readonly TextSize[];
  looks: readonly Look[];
}

/** All the views that there are of a screen. */
export function viewsOf(found: ScreenCase): Views {
  return isLed(found) || isFresh(found)
    ? { texts: [100], looks: ['daylight', 'forced'] }
    : { texts: textSizes, looks };
}

/** Looks at a screen in every size, with words of every size, and in every look, or in those that are named. */
export async function doScreen(
  { name, tongue }: ScreenJob,
  means: ScreenMeans,
  views?: Views,
): Promise<void> {
  const found = screenCases.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no screen "${name}"`);
  const languages = tongue === 'es' ? ['es', 'en'] : ['en', 'es'];
  const open = await openPage(means.browser, {
    ...found.options,
    settings: { ...(found.options?.ownClock ? {} : { idleSeconds }), ...found.options?.settings, languages },
    folder: means.folderOf(tongue),
  });
  try {
    await goTo(open.page, found.screen, tongue === 'es' ? 'es' : 'en', wordsOf(tongue));
    await eachView(open.page, { found, tongue, ...(views ?? viewsOf(found)) }, means);
    means.tally.add(name, tongue, counted('complaints', (await open.told()).complaints));
  } finally {
    await open.context.close();
  }
}

const setOnPage = (page: Page, name: 'data-theme' | 'data-text', value: string) =>
  page.evaluate(([attribute, to]) => document.documentElement.setAttribute(attribute, to), [
    name,
    value,
  ] as const);

/** Shows the page as on a screen that the clinic has measured. */
async function stand(page: Page, found: ScreenCase, screen: NamedScreen): Promise<void> {
  const least = isLed(found) ? 0 : leastRemOf(screen);
  await page.evaluate(
    ([rem, grown, side]) => {
      const { style } = document.documentElement;
      style.setProperty('--least-rem', `${rem}px`);
      style.setProperty('--least-side', `${side}px`);
      style.setProperty('--grown', String(grown));
    },
    [least, growthOf(screen, least), leastSideOf(screen)] as const,
  );
  await resize(page, screen);
  await settle(page);
}

/** A consultant's own screen stays as it is, whatever they choose for the family's. */
const isLed = ({ options }: ScreenCase) => options?.settings?.role === 'presenter';

/** A screen that is open, and how it is looked at. */
interface Shown extends Views {
  found: ScreenCase;
  tongue: Tongue;
}

/**
 * A screen is stood up once for each size, and its words and looks are changed while it stands there. The looks go round the two
 * large screens: colours are the same on each, and a screen of another shape has no other words.
 */
async function eachView(page: Page, shown: Shown, means: ScreenMeans): Promise<void> {
  const camera = await cameraFor(page);
  for (const size of namedScreens) {
    await stand(page, shown.found, size);
    await eachText(page, size, shown, means);
    for (const look of shown.looks.filter((each) => screenOf(each) === size))
      await lookAt(page, { look, camera }, shown, means);
    await asUsual(page);
  }
}

const screenOf = (look: Look) => (looks.indexOf(look) % 2 === 0 ? landscape : portrait);

async function asUsual(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'none' });
  await setOnPage(page, 'data-theme', 'daylight');
  await setOnPage(page, 'data-text', '100');
  await settle(page);
}

async function eachText(
  page: Page,
  size: NamedScreen,
  { found, tongue, texts }: Shown,
  means: ScreenMeans,
): Promise<void> {
  for (const text of texts) {
    await setOnPage(page, 'data-text', String(text));
    await settle(page);
    await writeDown(means, page, {
      place: found.name,
      shown: lookOf(size, 'daylight', text, tongue),
      found: await boxMeasures(page, { screen: size, within: null, isLed: isLed(found) }),
    });
  }
  await setOnPage(page, 'data-text', '100');
}

async function lookAt(
  page: Page,
  { look, camera }: { look: Look; camera: Camera },
  { found, tongue }: Shown,
  means: ScreenMeans,
): Promise<void> {
  await page.emulateMedia({ forcedColors: look === 'forced' ? 'active' : 'none' });
  if (look !== 'forced') await setOnPage(page, 'data-theme', look);
  await settle(page);
  const measured = await colourMeasures(page, { look, within: null, camera });
  const hasFocus = !withoutFocus.includes(found.screen);
  if (tongue !== 'pseudo')
    measured.push(...(await thoroughMeasures(page, { within: null, camera, hasFocus })));
  const shown = lookOf(screenOf(look), look, 100, tongue);
  await writeDown(means, page, { place: found.name, shown, found: measured });
}
