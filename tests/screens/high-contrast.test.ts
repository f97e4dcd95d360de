/** Where Windows chooses the colours (forced colours), what is chosen, done or in focus is told by shape. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { examples as anatomies } from '../../renderer/deck/blocks/anatomy/examples.ts';
import { examples as checks } from '../../renderer/deck/blocks/check/examples.ts';
import { examples as tables } from '../../renderer/deck/blocks/table/examples.ts';
import type { Block } from '../../slides/format/model/library.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleDeck, shownLibrary } from './support/example-library.ts';
import { openPage, type PageOptions } from './support/page.ts';
import { goTo, type ScreenName, tap, touch } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

/** Runs a test on a screen whose colours are chosen by the system. */
async function inHighContrast(
  name: ScreenName,
  run: (page: Page) => Promise<void>,
  options: PageOptions = {},
): Promise<void> {
  const { page, context } = await openPage(browser(), options);
  try {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await goTo(page, name);
    await run(page);
  } finally {
    await context.close();
  }
}

/** A deck of one slide with one block. */
function deckOf(block: Block) {
  const { card, bundle } = exampleDeck();
  const [, second] = bundle.deck.slides;
  if (second === undefined) throw new Error('the example deck has no second slide');
  return { card, bundle: { ...bundle, deck: { ...bundle.deck, slides: [{ ...second, blocks: [block] }] } } };
}

/** The shape of something, without its colours. */
const shapeOf = (of: Locator) =>
  of.evaluate((one) => {
    const { borderTopStyle, borderTopWidth, outlineStyle, outlineWidth, height } = getComputedStyle(one);
    return { borderTopStyle, borderTopWidth, outlineStyle, outlineWidth, height };
  });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('In high contrast', () => {
  test('the language that is chosen is told from the others', () =>
    inHighContrast('home', async (page) => {
      const edge = async (name: string) => (await shapeOf(button(page, name))).borderTopStyle;
      expect([await edge('English'), await edge('Español')]).toEqual(['double', 'solid']);
    }));

  test('the slides that were seen, the one shown and those to come differ', () =>
    inHighContrast('deck', async (page) => {
      await touch(page, 'Next');
      const dash = (is: string) => page.locator(`[data-is="${is}"]`).first();
      const filled = (is: string) =>
        dash(is).evaluate((one) => getComputedStyle(one).backgroundColor === getComputedStyle(one).color);
      expect([await filled('past'), await filled('here'), await filled('ahead')]).toEqual([
        true,
        true,
        false,
      ]);
      const tall = async (is: string) => Number.parseFloat((await shapeOf(dash(is))).height);
      expect(await tall('here')).toBeGreaterThan(await tall('past'));
    }));

  test('a button that is off and one that has the focus are told from the others', () =>
    inHighContrast('deck', async (page) => {
      expect((await shapeOf(button(page, 'Back'))).borderTopStyle).toBe('dotted');
      await page.keyboard.press('Tab');
      const focused = await shapeOf(page.locator(':focus-visible'));
      expect([focused.outlineStyle, Number.parseFloat(focused.outlineWidth) >= 3]).toEqual(['solid', true]);
    }));

  test.each([
    ['the part of a picture that is touched', anatomies['two parts'], 'ul button'],
    ['the answer that is chosen', checks['a question with one right answer'], 'ul button'],
    ['the disease that a table is filtered by', tables['sorted and filtered'], 'fieldset button'],
  ])('%s is told from the others', (_what, block, choices) =>
    inHighContrast(
      'deck',
      async (page) => {
        const all = page.locator('section.present').locator(choices);
        await tap(page, all.nth(1));
        await expect.poll(() => all.nth(1).getAttribute('aria-pressed')).toBe('true');
        const edges = [0, 1].map(async (each) => (await shapeOf(all.nth(each))).borderTopStyle);
        expect(await Promise.all(edges)).toEqual(['solid', 'double']);
      },
      { library: shownLibrary([deckOf(block)]) },
    ),
  );

  test('the slide that is shown stands out in the contents', () =>
    inHighContrast('contents', async (page) => {
      const entries = page.locator('[data-screen="contents"] li button');
      const edges = await Promise.all(
        [0, 1].map(async (each) => (await shapeOf(entries.nth(each))).borderTopStyle),
      );
      expect(edges).toEqual(['double', 'solid']);
    }));

  test('a question that is ticked, and the theme that is shown, are told from the others', () =>
    inHighContrast('questions', async (page) => {
      const edges = (of: Locator) =>
        of.evaluateAll((all) => all.slice(0, 2).map((one) => getComputedStyle(one).borderTopStyle));
      const questions = page.locator('section[aria-labelledby="questions-theme"] li button');
      await tap(page, questions.first());
      expect(await edges(questions)).toEqual(['double', 'solid']);
      expect(await questions.first().locator('svg').count()).toBe(1);
      expect(await questions.nth(1).locator('svg').count()).toBe(0);
      expect(await edges(page.locator('nav li button'))).toEqual(['double', 'solid']);
    }));

  test('the seconds that are left stand out from the ground that the system chose, whatever theme was chosen before', () =>
    inHighContrast(
      'warning',
      async (page) => {
        await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'night'));
        const [number, words] = await page.locator('[data-screen="warning"]').evaluate((dialog) => {
          const shown = dialog.querySelector('svg text');
          return [shown && getComputedStyle(shown).fill, getComputedStyle(dialog).color];
        });
        expect(number).toBe(words);
      },
      { ownClock: true },
    ));
});
