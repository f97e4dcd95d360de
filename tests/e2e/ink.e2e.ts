/** Pen, highlighter and spotlight in a consultation, on a whole kiosk. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Kiosk } from '../support/kiosk.ts';
import { useKiosk } from './visitor.ts';

const onScreen = (page: Page, name: string) => page.locator(`[data-screen="${name}"]`);
const tool = (page: Page, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name, exact: true });
const nothing = { strokes: [], spot: null };

/** The slide of a page with its ink. */
const inked = (page: Page) => page.locator('[data-strokes]');

/** The family’s page as it is now, once it shows a slide. */
async function familyOf(kiosk: Kiosk): Promise<Page> {
  await expect(async () => {
    await expect(inked(await kiosk.page(1))).toBeAttached({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  return kiosk.page(1);
}

async function expectStrokes(kiosk: Kiosk, window: number, strokes: number): Promise<void> {
  await expect(async () => {
    const page = await kiosk.page(window);
    await expect(inked(page)).toHaveAttribute('data-strokes', String(strokes), { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
}

async function openDeck(kiosk: Kiosk): Promise<Page> {
  await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible();
  await kiosk.touch({ x: 300, y: 300 });
  const presenter = await kiosk.page();
  await kiosk.touch(presenter.getByRole('button', { name: /What is CAR T-cell therapy/ }).first());
  await expect(onScreen(presenter, 'presenter-deck')).toBeVisible();
  return presenter;
}

/** The box of the headline of the slide that is shown. */
async function headlineOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const headline: Locator = inked(page).locator('[data-sheet] h1').first();
  return headline.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    const { x, y, width, height } = words.getBoundingClientRect();
    return { x, y, width, height };
  });
}

test.describe('On a PC for consultations', () => {
  const kiosk = useKiosk({ flags: ['--consultation'] });

  test('what is drawn stands on the same words before the family, waits while their screen stands still, outlives both pages, and is gone at the end', async () => {
    await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible();
    await kiosk.control({ do: 'add-display', width: 900, height: 1600 });
    const presenter = await openDeck(kiosk);
    const family = await familyOf(kiosk);
    await kiosk.touch(tool(presenter, 'Marker'));
    const headline = await headlineOf(presenter);
    const middle = headline.y + headline.height / 2;
    await kiosk.swipe({ x: headline.x, y: middle }, { x: headline.x + headline.width, y: middle });
    await expectStrokes(kiosk, 1, 1);
    const there = await headlineOf(family);
    const marked = await family.locator('[data-stroke]').boundingBox();
    expect(marked?.y).toBeGreaterThan(there.y - 40);
    expect((marked?.y ?? 0) + (marked?.height ?? 0)).toBeLessThan(there.y + there.height + 40);
    await kiosk.touch(presenter.getByRole('button', { name: 'Freeze' }));
    await kiosk.swipe({ x: headline.x, y: middle }, { x: headline.x + headline.width, y: middle + 40 });
    await expectStrokes(kiosk, 0, 2);
    await kiosk.control({ do: 'crash', window: 1 });
    await expectStrokes(kiosk, 1, 1);
    await kiosk.touch(presenter.getByRole('button', { name: 'Freeze' }));
    await expectStrokes(kiosk, 1, 2);
    await kiosk.press('PageDown');
    await expectStrokes(kiosk, 1, 0);
    await kiosk.press('PageUp');
    await expectStrokes(kiosk, 1, 2);
    await kiosk.control({ do: 'crash', window: 0 });
    await expectStrokes(kiosk, 0, 2);
    const again = await kiosk.page();
    await kiosk.touch(again.getByRole('button', { name: 'End of visit' }));
    await kiosk.touch(again.getByRole('button', { name: 'End and clear' }));
    await expect(async () => {
      await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    for (const place of [0, 1])
      expect(await (await kiosk.page(place)).evaluate(() => window.kiosk.inked())).toEqual(nothing);
  });

  test('on one display the tools lie over the slide, arrows move the spotlight, and put away they leave the slide as it was', async () => {
    const page = await openDeck(kiosk);
    const draw = page.getByRole('button', { name: 'Draw', exact: true });
    const spotlight = page.locator('[data-spot-kind="spotlight"] path');
    await kiosk.touch(draw);
    await kiosk.touch(tool(page, 'Spotlight'));
    await expect(spotlight).toBeVisible();
    const before = await spotlight.getAttribute('d');
    await kiosk.press('ArrowRight');
    await expect(spotlight).not.toHaveAttribute('d', before ?? '');
    await kiosk.touch(draw);
    await expect(spotlight).toHaveCount(0);
    await expect(page.getByRole('toolbar')).toHaveCount(0);
    await kiosk.press('ArrowRight');
    await expect(page.locator('[data-deck]')).toHaveAttribute('data-index', '1');
  });
});
