/** The blocks and pictures of slides in night, and where reading runs from right to left. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleBundle } from '../../renderer/deck/examples/bundle.ts';
import { openPage, type Workshop } from './support/deck-page.ts';
import { sharedWorkshop } from './support/shared-workshop.ts';

const landscape = { width: 1920, height: 1080 };
const portrait = { width: 1080, height: 1920 };

let workshop: Workshop;
beforeAll(async () => {
  workshop = await sharedWorkshop();
});
afterAll(async () => workshop.close());

async function withPage(
  query: string,
  viewport: typeof landscape,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, faults } = await openPage(workshop.browser, workshop.pages.gallery + query, { viewport });
  try {
    await use(page);
    expect(faults).toEqual([]);
  } finally {
    await page.context().close();
  }
}

describe('in night', () => {
  it.each([
    ['landscape', landscape],
    ['portrait', portrait],
  ])('every word of every block stands out 7 : 1 in %s', (_, viewport) =>
    withPage('?view=examples&theme=night', viewport, async (page) => {
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    }),
  );

  it.each([
    ['daylight', { circle: 'rgb(19, 124, 120)', text: 'rgb(20, 48, 47)' }],
    ['night', { circle: 'rgb(62, 169, 163)', text: 'rgb(255, 255, 255)' }],
  ])('pictures change with the page, under its security policy: %s', (theme, colours) =>
    withPage(`?view=deck&still&theme=${theme}`, landscape, async (page) => {
      const picture = page.locator('section.present svg[data-figure]');
      const fill = (tag: string) =>
        picture
          .locator(tag)
          .last()
          .evaluate((element) => getComputedStyle(element).fill);
      expect({ circle: await fill('circle'), text: await fill('text') }).toEqual(colours);
    }),
  );
});

/** What of a slide reaches beyond it, and the words that had to be made to scroll. */
const lost = (page: Page) =>
  page.locator('section.present').evaluate((slide) => {
    const stage = slide.getBoundingClientRect();
    return [...slide.querySelectorAll('h1, h2, p, li, button, td, th, svg text')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < stage.left - 1 || right > stage.right + 1;
      })
      .map((element) => element.textContent);
  });

/** Has the page, and the slides on it, whose own language does not, run from right to left. */
const turn = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('html, [lang][dir]')) each.setAttribute('dir', 'rtl');
  });

describe('from right to left', () => {
  it.each([
    ['landscape', landscape],
    ['portrait', portrait],
  ])('no slide loses words at its sides in %s', (_, viewport) =>
    withPage('?view=deck&still', viewport, async (page) => {
      await turn(page);
      for (const slide of exampleBundle.deck.slides) {
        await page.locator(`[data-slide="${slide.id}"]`).waitFor();
        expect([slide.id, await lost(page)]).toEqual([slide.id, []]);
        await page.getByRole('button', { name: 'Next', exact: true }).click();
      }
    }),
  );

  const left = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().left);

  it.each([
    ['a bar begins on the right', 'comparison-bars', 'li svg rect:last-child', 'li svg rect'],
    [
      'the first of 100 people stands on the right',
      'people-most-people',
      'use:nth-of-type(1)',
      'use:nth-of-type(2)',
    ],
  ])('%s', (_, id, first, second) =>
    withPage(`?view=deck&still&slide=${slideAt(id)}`, landscape, async (page) => {
      const places = async () => [await left(page, present(first)), await left(page, present(second))];
      const [usualFirst = 0, usualSecond = 0] = await places();
      await turn(page);
      const [turnedFirst = 0, turnedSecond = 0] = await places();
      expect(usualFirst).toBeLessThanOrEqual(usualSecond);
      expect(turnedFirst).toBeGreaterThan(turnedSecond);
    }),
  );

  it('a label of a picture stays at its place', () =>
    withPage('?view=deck&still', landscape, async (page) => {
      const place = () =>
        page.locator(present('svg[data-figure]')).evaluate((picture) => {
          const label = picture.querySelector('text');
          label?.setAttribute('text-anchor', 'start');
          const from = picture.getBoundingClientRect().left;
          return Math.round((label?.getBoundingClientRect().left ?? 0) - from);
        });
      const usual = await place();
      await turn(page);
      expect(await place()).toBe(usual);
    }));
});

const slideAt = (id: string) => exampleBundle.deck.slides.findIndex((slide) => slide.id === id);
const present = (selector: string) => `section.present ${selector} >> nth=0`;
