/** What a slide keeps for those who ask for it: only a touch opens it, and nothing of it outlives a visit. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { examples } from '../../renderer/deck/blocks/details/examples.ts';
import { axeFindings } from './support/axe.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleDeck, shownLibrary } from './support/example-library.ts';
import { openPage, type PageOptions } from './support/page.ts';
import { openFirstDeck, screen, tap, touch, waitUntilAsked, wake } from './support/visit.ts';

const browser = withBuiltPage('kiosk');
const hidden = 'had no sign of leukaemia';

/** A deck whose first slide has details. */
function deckWithDetails() {
  const { card, bundle } = exampleDeck();
  const [first, ...others] = bundle.deck.slides;
  if (!first) throw new Error('the example deck has no slide');
  const slide = { ...first, blocks: [...first.blocks, examples['numbers behind a button']] };
  return { card, bundle: { ...bundle, deck: { ...bundle.deck, slides: [slide, ...others] } } };
}

/** Runs a test with the details open, or with their button still untouched. */
async function withDetails(
  state: 'open' | 'closed',
  run: (page: Page) => Promise<void>,
  options: PageOptions = {},
): Promise<void> {
  const { page, context } = await openPage(browser(), {
    library: shownLibrary([deckWithDetails()]),
    ...options,
  });
  try {
    await openFirstDeck(page);
    if (state === 'open') await open(page);
    await run(page);
  } finally {
    await context.close();
  }
}

async function open(page: Page): Promise<void> {
  await touch(page, 'I want the numbers');
  await screen(page, 'details').waitFor();
}

/** Whether nothing cuts or covers the middle of an element: a panel without height still counts as visible. */
const isSeen = (element: Locator) =>
  element.evaluate((own) => {
    const { left, top, width, height } = own.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && own.contains(there);
  });

const shownSlide = (page: Page) => page.locator('[data-deck]').getAttribute('data-index');

describe('The details of a slide', () => {
  test('are nowhere on the page before they are asked for', () =>
    withDetails('closed', async (page) => {
      expect(await page.getByText(hidden).count()).toBe(0);
      expect(await screen(page, 'details').count()).toBe(0);
    }));

  test('open over the slide at a touch, under the words of their button', () =>
    withDetails('open', async (page) => {
      await screen(page, 'details').getByRole('heading', { name: 'I want the numbers' }).waitFor();
      expect(await isSeen(page.getByText(hidden))).toBe(true);
      expect(await screen(page, 'details').locator('[data-person="filled"]').count()).toBe(81);
      expect(await axeFindings(page)).toEqual([]);
    }));

  test.each(['Close', 'Escape', 'beside'] as const)('are closed by %s, and the slide is as it was', (by) =>
    withDetails('open', async (page) => {
      if (by === 'Close') await tap(page, screen(page, 'details').getByRole('button', { name: by }));
      else if (by === 'Escape') await page.keyboard.press(by);
      else {
        await page.waitForTimeout(300);
        await page.touchscreen.tap(6, 600);
      }
      await screen(page, 'details').waitFor({ state: 'detached' });
      expect(await shownSlide(page)).toBe('0');
      expect(await page.getByText(hidden).count()).toBe(0);
    }),
  );

  test('lie over the slide as other panels do: keys scroll in them and turn nothing', () =>
    withDetails('open', async (page) => {
      for (const key of ['ArrowRight', 'PageDown', 'ArrowDown']) await page.keyboard.press(key);
      expect(await shownSlide(page)).toBe('0');
      expect(await screen(page, 'details').count()).toBe(1);
    }));

  test('are still open when the warning was answered, and closed for the next visitor', () =>
    withDetails(
      'open',
      async (page) => {
        await waitUntilAsked(page);
        await page.keyboard.press('Enter');
        await screen(page, 'warning').waitFor({ state: 'detached' });
        expect(await page.getByText(hidden).isVisible()).toBe(true);
        await waitUntilAsked(page);
        await page.clock.fastForward(40_000);
        await wake(page);
        expect(await screen(page, 'details').count()).toBe(0);
        expect(await page.getByText(hidden).count()).toBe(0);
      },
      { ownClock: true },
    ));
});
