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

/** What is drawn stands on the headline of a page, wherever that is now. */
async function expectOnHeadline(kiosk: Kiosk, window: number): Promise<void> {
  await expect(async () => {
    const page = await kiosk.page(window);
    const { y, height } = await headlineOf(page);
    const marked = await inked(page).locator('[data-stroke]').boundingBox({ timeout: 2_000 });
    expect(marked?.y).toBeGreaterThan(y - 40);
    expect((marked?.y ?? 0) + (marked?.height ?? 0)).toBeLessThan(y + height + 40);
  }).toPass({ timeout: 60_000 });
}

/** How many pictures a page draws while another draws so many. */
async function drawnWhile(page: Page, other: Page, pictures: number): Promise<number> {
  await page.evaluate(() => {
    const draw = () => {
      document.body.dataset.drawn = String(Number(document.body.dataset.drawn ?? 0) + 1);
      requestAnimationFrame(draw);
    };
    draw();
  });
  await other.evaluate(async (most) => {
    for (let left = most; left > 0; left -= 1) await new Promise((next) => requestAnimationFrame(next));
  }, pictures);
  return page.evaluate(() => Number(document.body.dataset.drawn));
}

test.describe('On a PC for consultations', () => {
  const kiosk = useKiosk({ flags: ['--consultation'] });

  test('what is drawn stands on the same words before the family, waits while their screen stands still, outlives both pages, and is gone at the end', async () => {
    await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible();
    await kiosk.control({ do: 'add-display', width: 900, height: 1600 });
    const presenter = await openDeck(kiosk);
    await familyOf(kiosk);
    await kiosk.touch(tool(presenter, 'Marker'));
    const headline = await headlineOf(presenter);
    const middle = headline.y + headline.height / 2;
    await kiosk.swipe({ x: headline.x, y: middle }, { x: headline.x + headline.width, y: middle });
    await expectStrokes(kiosk, 1, 1);
    await expectOnHeadline(kiosk, 1);
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

  test('two displays of different scales draw alike, and slide and ink are kept when either is turned', async () => {
    await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible();
    const display = await kiosk.control({ do: 'add-display', width: 1280, height: 720, scale: 1.5 });
    const presenter = await openDeck(kiosk);
    const family = await familyOf(kiosk);
    expect(await presenter.evaluate(() => devicePixelRatio)).toBe(1);
    expect(await family.evaluate(() => [devicePixelRatio, innerWidth])).toEqual([1.5, 1280]);
    // A browser draws a window that it takes for hidden once a second.
    expect(await drawnWhile(presenter, family, 120)).toBeGreaterThan(60);
    await kiosk.press('PageDown');
    await kiosk.touch(tool(presenter, 'Marker'));
    const headline = await headlineOf(presenter);
    const middle = headline.y + headline.height / 2;
    await kiosk.swipe({ x: headline.x, y: middle }, { x: headline.x + headline.width, y: middle });
    await expectOnHeadline(kiosk, 1);
    const turnedSize = (window: number) => async () =>
      (await kiosk.page(window)).evaluate(() => [innerWidth, innerHeight]);
    await kiosk.control({ do: 'rotate-display', display });
    await expect.poll(turnedSize(1), { timeout: 60_000 }).toEqual([720, 1280]);
    await expectOnHeadline(kiosk, 1);
    await kiosk.control({ do: 'rotate-display' });
    await expect.poll(turnedSize(0), { timeout: 60_000 }).toEqual([1080, 1920]);
    for (const window of [0, 1]) {
      await expectOnHeadline(kiosk, window);
      await expectStrokes(kiosk, window, 1);
    }
    await expect((await kiosk.page(1)).locator('[data-deck]')).toHaveAttribute('data-index', '1');
    await expect(onScreen(await kiosk.page(), 'presenter-deck')).toBeVisible();
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
