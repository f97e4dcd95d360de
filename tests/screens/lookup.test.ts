/** Looking up a hard word, and searching by letters, with the bridge played. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { handsPace } from '../support/touch.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { type OpenPage, type PageOptions, withPage } from './support/page.ts';
import { goTo, openFirstDeck, screen, tap, touch, wake } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

const onPage = (options: PageOptions, run: (open: OpenPage) => Promise<void>) =>
  withPage(browser(), options, run);

const key = (page: Page, letter: string) => page.locator(`[data-key="${letter}"]`);
const typed = (page: Page) => screen(page, 'search').locator('bdi').first().textContent();
const results = (page: Page, kind: string): Locator =>
  screen(page, 'search').locator('section[aria-labelledby]', {
    has: page.getByRole('heading', { name: kind, exact: true }),
  });

async function type(page: Page, letters: string): Promise<void> {
  for (const letter of letters) {
    await page.waitForTimeout(250);
    await key(page, letter).tap();
  }
}

const nothingToLookUp = { library: { ...exampleLibrary(3), lookup: null } };

describe('What cannot be read', () => {
  test.each(['glossary', 'search'] as const)('is said calmly in the %s, and the log hears of it', (name) =>
    onPage(nothingToLookUp, async ({ page, told }) => {
      await goTo(page, name);
      await screen(page, name).getByText('This cannot be shown just now.').waitFor();
      expect((await told()).faults.map(({ where }) => where)).toEqual(['lookup']);
    }),
  );
});

test('Nothing to be looked up is sent before it is wanted, and then once', () =>
  onPage({ library: exampleLibrary(3) }, async ({ page, told }) => {
    const sent = async () => (await told()).sent.filter(({ what }) => what.startsWith('lookup')).length;
    await openFirstDeck(page);
    expect(await sent()).toBe(0);
    for (const name of ['Words', 'Search', 'Words']) {
      await touch(page, name);
      await touch(page, 'Close');
    }
    expect(await sent()).toBe(1);
  }));

describe('The hard words', () => {
  test('stand A to Z with their meanings and pictures, over home and over a deck', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'glossary');
      const words = screen(page, 'glossary').getByRole('heading', { level: 4 });
      expect((await words.allTextContents()).slice(0, 3)).toEqual([
        'Anaemia',
        'B cell',
        'CRS (cytokine release syndrome)',
      ]);
      expect(await screen(page, 'glossary').getByText('Too few red blood cells').count()).toBe(1);
      expect(await screen(page, 'glossary').locator('svg[data-figure]').count()).toBe(2);
      await touch(page, 'Close');
      await tap(page, screen(page, 'home').locator('main').getByRole('button').first());
      await touch(page, 'Words');
      await words.first().waitFor();
    }));

  test('come to the top by a touch on their letter', () =>
    onPage({ size: { width: 1024, height: 600 } }, async ({ page }) => {
      await goTo(page, 'glossary');
      const word = screen(page, 'glossary').getByRole('heading', { name: 'T cell', exact: true });
      const isSeen = () =>
        word.evaluate((one) => {
          const place = one.closest('[data-scrolls]')?.getBoundingClientRect();
          return place !== undefined && one.getBoundingClientRect().bottom <= place.bottom;
        });
      expect(await isSeen()).toBe(false);
      await touch(page, 'T');
      await expect.poll(isSeen).toBe(true);
    }));
});

describe('The search', () => {
  test('finds slides, words and questions while letters are touched, in spite of a slip', () =>
    onPage({ library: exampleLibrary(3) }, async ({ page }) => {
      await goTo(page, 'search');
      await type(page, 'leucemia');
      await results(page, 'Words explained').getByText('Leukaemia').waitFor();
      await touch(page, 'Clear');
      await type(page, 'call');
      await expect.poll(() => results(page, 'Questions to ask').getByRole('button').count()).toBe(3);
    }));

  test('leads to the very slide, in another deck too, and knows what was typed when it is opened again', () =>
    onPage({ library: exampleLibrary(3) }, async ({ page }) => {
      await openFirstDeck(page);
      await touch(page, 'Search');
      await type(page, 'hide');
      await tap(page, results(page, 'Slides').getByRole('button', { name: /Step by step/ }));
      await page.locator('[data-deck="your-path"][data-index="2"]').waitFor();
      expect(await screen(page, 'search').count()).toBe(0);
      await touch(page, 'Search');
      expect(await typed(page)).toBe('hide');
    }));

  test('says so when nothing is found, and forgets a letter by Delete', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'search');
      await type(page, 'xq');
      await screen(page, 'search')
        .getByText(/^Nothing found/)
        .waitFor();
      await touch(page, 'Delete');
      expect(await typed(page)).toBe('x');
    }));

  test('takes a keyboard’s letters, wherever the focus is', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'search');
      await type(page, 'f');
      for (const pressed of ['e', 'V', 'x', 'Backspace', 'F5', ' ', '1']) await page.keyboard.press(pressed);
      expect(await typed(page)).toBe('fev 1');
      await page.keyboard.press('Escape');
      await screen(page, 'search').waitFor({ state: 'detached' });
    }));

  test('keeps each letter of a fast hand, and every touch of Delete', () =>
    onPage({}, async ({ page }) => {
      await goTo(page, 'search');
      await page.waitForTimeout(handsPace);
      await type(page, 'eeeeeeeeeeeeee');
      expect(await typed(page)).toBe('e'.repeat(14));
      for (let touches = 0; touches < 14; touches += 1) {
        await page.waitForTimeout(250);
        await key(page, 'erase').tap();
      }
      expect(await typed(page)).toBe('');
    }));

  test('offers the letters of the language', () =>
    onPage({ settings: { languages: ['es', 'en'] } }, async ({ page }) => {
      await goTo(page, 'search', 'es');
      await type(page, 'ñé');
      expect(await typed(page)).toBe('ñé');
    }));

  test('leaves nothing behind for the next visitor', () =>
    onPage({}, async ({ page, askForReset, told }) => {
      await goTo(page, 'search');
      await type(page, 'fever');
      await askForReset();
      await wake(page);
      await touch(page, 'Search');
      expect(await typed(page)).toBe('');
      expect(JSON.stringify(await told())).not.toContain('fever');
    }));
});
