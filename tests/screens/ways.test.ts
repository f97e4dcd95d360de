/** Under stress: whatever lies over the screen, the way home is seen, and “Call now” is one touch away. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { withPage } from './support/page.ts';
import { withShippedTools } from './support/shipped-tools.ts';
import { openFirstDeck, screen, tap, touch, wake } from './support/visit.ts';

const browser = withBuiltPage('kiosk');
const library = withShippedTools(exampleLibrary(1));

/** Every panel of a visitor by the name of its screen, and the words on the button that opens it. */
const tools = [
  ['call', 'Call now'],
  ['questions', 'Questions'],
  ['glossary', 'Words'],
  ['search', 'Search'],
  ['ease', 'Make it easier'],
] as const;
const ofDeck = [
  ['contents', 'Contents'],
  ['sources', 'Sources'],
] as const;

type Panel = (typeof tools)[number] | (typeof ofDeck)[number];

const sizes = [
  { width: 1920, height: 1080 },
  { width: 911, height: 512 },
  { width: 512, height: 911 },
] as const;

/** Buttons that are seen as a whole, in the panel on top if there is one. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    return [...top.querySelectorAll('button')]
      .filter((button) => {
        const { left, right, top: above, bottom } = button.getBoundingClientRect();
        const isInside = left >= 0 && above >= 0 && right <= innerWidth && bottom <= innerHeight;
        return isInside && button.checkVisibility({ visibilityProperty: true });
      })
      .map((button) => button.textContent.trim());
  });

async function over(
  page: Page,
  panels: readonly Panel[],
  look: (name: Panel[0]) => Promise<void>,
): Promise<void> {
  for (const [name, words] of panels) {
    await touch(page, words);
    await screen(page, name).waitFor();
    await look(name);
    await tap(page, screen(page, name).getByRole('button', { name: 'Close', exact: true }));
    await screen(page, name).waitFor({ state: 'detached' });
  }
}

describe.each(sizes)('On $width × $height', (size) => {
  test('home, a deck, and every panel over them show the way home and “Call now”', () =>
    withPage(browser(), { library, size }, async ({ page }) => {
      await wake(page);
      expect(await seen(page)).toContain('Call now');
      await over(page, tools, async (name) => {
        const buttons = await seen(page);
        expect([name, buttons.includes('Close')]).toEqual([name, true]);
        expect([name, name === 'call' || buttons.includes('Call now')]).toEqual([name, true]);
      });
      await tap(page, screen(page, 'home').locator('main').getByRole('button').first());
      await screen(page, 'deck').waitFor();
      expect(await seen(page)).toEqual(expect.arrayContaining(['Home', 'Call now']));
      await over(page, [...ofDeck, ...tools], async (name) => {
        const buttons = await seen(page);
        expect([name, buttons.includes('Home')]).toEqual([name, true]);
        expect([name, name === 'call' || buttons.includes('Call now')]).toEqual([name, true]);
      });
    }));
});

test('“Call now” in a panel is one touch, and “Home” in what it opens is another', () =>
  withPage(browser(), { library }, async ({ page }) => {
    await openFirstDeck(page);
    await touch(page, 'Words');
    await screen(page, 'glossary').waitFor();
    await tap(page, screen(page, 'glossary').getByRole('button', { name: 'Call now', exact: true }));
    await screen(page, 'call').waitFor();
    await tap(page, screen(page, 'call').getByRole('button', { name: 'Home', exact: true }));
    await screen(page, 'home').waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(0);
  }));
