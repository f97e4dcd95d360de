/**
 * Slides of the shipped decks on screens that Anteroom is composed for: nothing is cut, nothing is lost. Every sixth
 * deck on one of them, another one for its neighbour, and others when the page has changed;
 * `npm run check:fit` looks at every deck on each, with words of each size.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leastRem } from '../../renderer/theme/millimetres.policy.ts';
import { partOf, seedOfSources } from '../support/part.ts';
import type { Workshop } from './support/deck-page.ts';
import { composedSizes, faultsOf, fitOf, shippedViews, smallPanels } from './support/fit.ts';
import { sharedWorkshop } from './support/shared-workshop.ts';

const views = shippedViews('2026-11-25');
const languages = [...new Set(views.bundles.map(({ language }) => language))];

const sampled = (place: number) =>
  composedSizes[(place + seedOfSources()) % composedSizes.length] ?? { width: 1920, height: 1080 };

describe.each(languages)('the decks in %s', (language) => {
  const own = views.bundles.filter((bundle) => bundle.language === language);
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await sharedWorkshop({ ...views, bundles: own });
  });
  afterAll(async () => workshop.close());

  it.each(
    partOf(own).map((bundle) => ({
      id: bundle.deck.id,
      bundle,
      ...sampled(own.indexOf(bundle)),
    })),
  )('“$id” fits a screen of $width by $height', async ({ bundle, width, height }) => {
    expect(await faultsOf(workshop, bundle, { size: { width, height } })).toEqual([]);
  });

  it.each(
    partOf(own, { of: 8 }).map((bundle) => ({
      id: bundle.deck.id,
      bundle,
      text: own.indexOf(bundle) % 2 === 0 ? (200 as const) : (150 as const),
      ...sampled(own.indexOf(bundle) + 1),
    })),
  )('“$id” loses nothing at $text % of the usual size of words on $width by $height', async (each) => {
    const { bundle, text, width, height } = each;
    expect(await faultsOf(workshop, bundle, { size: { width, height }, text })).toEqual([]);
  });

  it.each(smallPanels.map((size, place) => ({ bundle: own[place % own.length], ...size })))(
    'a deck loses nothing on a panel of $width by $height',
    async ({ bundle, width, height }) => {
      if (bundle === undefined) throw new Error('there is no deck');
      const options = { size: { width, height }, isSmall: true };
      expect(await faultsOf(workshop, bundle, options)).toEqual([]);
    },
  );
});

/** What was once cut where words are larger than a screen was composed for: a deck, the screen with its inches, the words. */
const onceCut = [
  // A paragraph that is made of statements of fact is parted between its lines.
  { id: 'history', width: 911, height: 512, inches: 18.5, text: 125 },
  // The controls of a film stand in two columns.
  { id: 'who-is-it-for', width: 1280, height: 800, inches: 15.6, text: 150 },
  // The rows of a table are cards.
  { id: 'results', width: 911, height: 512, inches: 18.5, text: 200 },
] as const;

describe('What was once cut is whole:', () => {
  const ids: readonly string[] = onceCut.map(({ id }) => id);
  const bundles = views.bundles.filter(({ deck, language }) => language === 'en' && ids.includes(deck.id));
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await sharedWorkshop({ ...views, bundles });
  });
  afterAll(async () => workshop.close());

  it.each(onceCut)('“$id” at $text % on $width by $height of $inches″', async (each) => {
    const { id, width, height, inches, text } = each;
    const bundle = bundles.find(({ deck }) => deck.id === id);
    if (bundle === undefined) throw new Error('there is no deck');
    const least = leastRem({ width, height, diagonalInches: inches, lowerEdgeCm: null });
    const wish = { size: { width, height }, text, isSmall: true, leastRem: least };
    expect(await faultsOf(workshop, bundle, wish)).toEqual([]);
  });
});

/** Of the slide that is shown: by which parts’ explanations more than a line of words is covered, and how many px are. */
const coveredOn = (page: Page) =>
  page.evaluate(async () => {
    const slide = document.querySelector('section.present');
    const words = slide?.querySelector('[data-explain]')?.previousElementSibling;
    const buttons =
      slide?.querySelectorAll<HTMLElement>('ul[aria-label="Parts of the picture"] button') ?? [];
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const texts = words ? document.createTreeWalker(words, NodeFilter.SHOW_TEXT) : null;
    // The end of the words, and how high the letters of their last line are: a line takes about one and a half of that.
    let [end, line] = [0, 0];
    while (texts?.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const { bottom, height } of range.getClientRects())
        if (bottom > end) [end, line] = [bottom, height];
    }
    const covered: string[] = [];
    for (const button of buttons) {
      button.click();
      await drawn();
      const panel = slide?.querySelector('[data-explain="open"] > div')?.getBoundingClientRect();
      if (panel === undefined) covered.push(`${button.textContent} is not explained`);
      else if (panel.top < end - line * 1.5)
        covered.push(`${button.textContent}: ${Math.round(end - panel.top)} px`);
      button.click();
      await drawn();
    }
    return covered;
  });

it.each(
  partOf(views.bundles.filter(({ language }) => language === 'en')).map((bundle) => ({
    id: bundle.deck.id,
    bundle,
  })),
)(
  'What explains a part of a drawing of “$id” covers no more of its slide than the last line of the words',
  async ({ bundle }) => {
    const workshop = await sharedWorkshop({ ...views, bundles: [bundle] });
    const covered: string[] = [];
    const onSlide = async (page: Page, slide: string) => {
      covered.push(...(await coveredOn(page)).map((what) => `${slide}: ${what}`));
    };
    await fitOf(workshop, bundle, { size: { width: 1920, height: 1080 }, onSlide }).finally(() =>
      workshop.close(),
    );
    expect(covered).toEqual([]);
  },
);
