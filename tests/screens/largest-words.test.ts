/** A visitor with the largest words: what a slide that is seen in parts brings into view, and its picture. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { examples as anatomy } from '../../renderer/deck/blocks/anatomy/examples.ts';
import { examples as check } from '../../renderer/deck/blocks/check/examples.ts';
import type { Slide } from '../../slides/format/model/library.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { withPage } from './support/page.ts';
import { openFirstDeck, screen, settle, tap, touch, wake } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

/** A library whose one deck begins with slides of these blocks. */
function libraryOf(...changes: Pick<Slide, 'layout' | 'blocks'>[]) {
  const from = exampleLibrary(1);
  const [bundle] = Object.values(from.decks);
  const [first] = bundle?.deck.slides ?? [];
  if (bundle === undefined || first === undefined) throw new Error('There is no slide.');
  const slides = changes.map((change, at) => ({ ...first, ...change, id: `slide-${at + 1}` }));
  return {
    ...from,
    decks: { [bundle.deck.id]: { ...bundle, deck: { ...bundle.deck, slides } } },
  };
}

async function withWords(page: Page, size: string): Promise<void> {
  await touch(page, 'Make it easier');
  await tap(page, screen(page, 'ease').getByRole('button', { name: size }));
  await tap(page, screen(page, 'ease').getByRole('button', { name: 'Close', exact: true }));
  await screen(page, 'ease').waitFor({ state: 'detached' });
  await settle(page);
}

/** Whether the middle of something is in view, with nothing above it. */
const isSeen = (of: Locator): Promise<boolean> =>
  of.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return (
      hit !== null &&
      (one.contains(hit) || hit.contains(one)) &&
      one.checkVisibility({ visibilityProperty: true })
    );
  });

const shown = (page: Page) => page.locator('section.present');
const partNumber = (page: Page) => shown(page).getByText(/^Part \d of \d$/);

describe('A question whose answer has its place in another part', () => {
  const [block] = Object.values(check);
  const library = libraryOf({ layout: 'full', blocks: block ? [block] : [] });
  const size = { width: 1080, height: 1920 };

  test('has no part for an answer that nobody has asked for', () =>
    withPage(browser(), { library, size }, async ({ page }) => {
      await openFirstDeck(page);
      await withWords(page, 'Largest');
      await shown(page).getByRole('button', { name: 'It cools a fever.' }).waitFor();
      expect(await partNumber(page).count()).toBe(0);
    }));

  test('shows why as soon as it is answered, and the answers again when the visitor turns back', () =>
    withPage(browser(), { library, size }, async ({ page }) => {
      await openFirstDeck(page);
      await withWords(page, 'Largest');
      const wrong = shown(page).getByRole('button', { name: 'It cools a fever.' });
      await tap(page, wrong);
      await expect.poll(() => partNumber(page).textContent()).toBe('Part 2 of 2');
      await expect.poll(() => isSeen(shown(page).getByText('Not quite.'))).toBe(true);
      await touch(page, 'Back');
      await expect.poll(() => partNumber(page).textContent()).toBe('Part 1 of 2');
      await expect.poll(() => isSeen(wrong)).toBe(true);
      await tap(page, wrong);
      await expect.poll(() => partNumber(page).count()).toBe(0);
    }));
});

describe('A picture with something to read in it', () => {
  const picture = { layout: 'split' as const, blocks: [anatomy['two parts']] };
  const library = libraryOf(picture, picture);
  const size = { width: 1080, height: 1920 };
  const drawing = (page: Page) => shown(page).locator('svg[data-figure]');
  const widthOf = async (page: Page) => (await drawing(page).boundingBox())?.width ?? 0;
  const larger = (page: Page) => shown(page).getByRole('button', { name: 'Larger picture' });

  test('fills the slide when it is asked to, and gives it back', () =>
    withPage(browser(), { library, size }, async ({ page }) => {
      await openFirstDeck(page);
      expect(await larger(page).count()).toBe(0);
      await withWords(page, 'Largest');
      const before = await widthOf(page);
      await tap(page, larger(page));
      expect(await widthOf(page)).toBeGreaterThan(before);
      expect(await shown(page).getByRole('heading').count()).toBe(0);
      await tap(page, shown(page).getByRole('button', { name: 'Smaller picture' }));
      expect(await widthOf(page)).toBe(before);
      expect(await shown(page).getByRole('heading').count()).toBe(1);
    }));

  test('explains its parts while it fills the slide', () =>
    withPage(browser(), { library, size }, async ({ page }) => {
      await openFirstDeck(page);
      await withWords(page, 'Largest');
      await tap(page, larger(page));
      await tap(page, drawing(page).locator('[data-spot]').first());
      expect(await isSeen(shown(page).locator('[data-explain="open"] p').first())).toBe(true);
    }));

  test('leaves the slide to its words when the visitor turns on', () =>
    withPage(browser(), { library, size }, async ({ page }) => {
      await openFirstDeck(page);
      await withWords(page, 'Largest');
      await tap(page, larger(page));
      await touch(page, 'Next');
      await expect.poll(() => shown(page).getByRole('heading').count()).toBe(1);
      await touch(page, 'Back');
      await expect.poll(() => larger(page).count()).toBe(1);
    }));
});

test('Cards stand in fewer columns as soon as their words are the largest, also where nothing else grows with them', () =>
  withPage(
    browser(),
    { library: exampleLibrary(12), size: { width: 1366, height: 768 } },
    async ({ page }) => {
      await wake(page);
      await withWords(page, 'Much larger');
      const lines = page.locator('[data-line]');
      const columns = () =>
        lines.evaluateAll((all) => Math.max(...all.map((each) => Number(each.getAttribute('data-line')))));
      const before = await columns();
      // On a low screen nothing of the place of the cards may grow with their words; here nothing does.
      await lines.first().evaluate((first) => {
        const place = first.closest('section')?.parentElement?.parentElement;
        if (!place) throw new Error('The cards have no place.');
        const { width, height } = getComputedStyle(place);
        Object.assign(place.style, { flex: 'none', width, height, padding: '0', contain: 'size' });
      });
      await settle(page);
      await touch(page, 'Make it easier');
      await tap(page, screen(page, 'ease').getByRole('button', { name: 'Largest' }));
      await expect.poll(columns).toBeLessThan(before);
    },
  ));
