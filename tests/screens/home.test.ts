/** The home screen with fifteen decks: what fingers, keys and its large buttons do. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { handsPace } from '../support/touch.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { openPage } from './support/page.ts';
import { draw, isWhole, scrolledBy } from './support/scrolling.ts';
import { screen, tap, wake } from './support/visit.ts';

const browser = withBuiltPage('kiosk');
const size = { width: 1920, height: 1080 };

async function atHome(
  run: (page: Page, cdp: CDPSession) => Promise<void>,
  { decks = 15, within = size } = {},
): Promise<void> {
  const { page, context } = await openPage(browser(), { library: exampleLibrary(decks), size: within });
  try {
    await wake(page);
    await page.waitForTimeout(handsPace);
    await run(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

const card = (page: Page, name: string) =>
  screen(page, 'home').locator('main').getByRole('button', { name, exact: true });
const more = (page: Page) => page.getByRole('button', { name: /^More below/ });
const scrolled = (page: Page) => scrolledBy(screen(page, 'home').locator('main li button').first());

describe('A finger on a card', () => {
  test.each([-36, -20, 20, 36])('that rolls by %i px presses it and moves nothing', (by) =>
    atHome(async (page, cdp) => {
      await draw(cdp, card(page, 'Step by step'), by);
      await screen(page, 'home').waitFor({ state: 'detached' });
      await screen(page, 'deck').waitFor();
    }),
  );

  test('that is drawn further scrolls to the next row and presses nothing', () =>
    atHome(async (page, cdp) => {
      await draw(cdp, card(page, 'Step by step'), -150);
      await expect.poll(() => isWhole(card(page, 'Step by step'))).toBe(true);
      expect(await scrolled(page)).toBeGreaterThan(150);
      expect(await screen(page, 'home').count()).toBe(1);
      await draw(cdp, card(page, 'Step by step'), 150);
      await expect.poll(() => scrolled(page)).toBe(0);
    }));
});

describe('The large buttons', () => {
  test('say which groups are below, lead to them by whole rows, and back', () =>
    atHome(async (page) => {
      expect(await more(page).textContent()).toBe('More belowAfter · Weighing it up · Looking ahead');
      expect(await isWhole(card(page, 'What comes next'))).toBe(false);
      await tap(page, more(page));
      await expect.poll(() => isWhole(card(page, 'Months and years after'))).toBe(true);
      expect(await isWhole(card(page, 'What comes next'))).toBe(true);
      expect(await page.getByRole('button', { name: 'That is all' }).getAttribute('aria-disabled')).toBe(
        'true',
      );
      await tap(page, page.getByRole('button', { name: 'Back up' }));
      await expect.poll(() => scrolled(page)).toBe(0);
    }));

  test('are not there where everything is seen', () =>
    atHome(
      async (page) => {
        expect(await more(page).count()).toBe(0);
        for (const each of await screen(page, 'home').locator('main li button').all())
          expect(await isWhole(each)).toBe(true);
      },
      { decks: 8 },
    ));

  test.each([
    [1024, 600],
    [911, 512],
    [512, 911],
  ])('reach every card on a small panel of %i × %i', (width, height) =>
    atHome(
      async (page) => {
        const cards = await screen(page, 'home').locator('main li button').all();
        const seen = new Set<number>();
        for (let presses = 0; presses < 20; presses += 1) {
          for (const [place, each] of cards.entries()) if (await isWhole(each)) seen.add(place);
          if ((await more(page).count()) === 0) break;
          await tap(page, more(page));
          await page.waitForTimeout(100);
        }
        expect(seen.size).toBe(15);
      },
      { within: { width, height } },
    ),
  );
});

test('Keys lead from card to card, and each is seen as a whole when it has the focus', () =>
  atHome(async (page) => {
    const titles = new Set<string>();
    for (let presses = 0; presses < 30 && titles.size < 15; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator('main li button:focus');
      if ((await focused.count()) === 0) continue;
      await expect.poll(() => isWhole(focused)).toBe(true);
      titles.add((await focused.textContent()) ?? '');
    }
    expect(titles.size).toBe(15);
  }));
