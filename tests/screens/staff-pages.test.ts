/** The staff panel's pages on the kiosk's own page: what is taken of touches and keys while a screen is cleaned or tested. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { holdAt } from '../support/touch.ts';
import { withBuiltPage } from './support/built-page.ts';
import { type OpenPage, openPage, withPage } from './support/page.ts';

const browser = withBuiltPage('kiosk');
const size = { width: 1366, height: 768 };

const panel = (page: Page) => page.locator('[data-screen="staff"]');
const part = (page: Page, name: string) => page.locator(`dialog[data-screen="${name}"]`);

/** Opens a page of the panel, by the staff door. */
function onPage(
  name: string,
  run: (open: OpenPage & { cdp: CDPSession }) => Promise<void>,
  pin = '275019',
): Promise<void> {
  return withPage(browser(), { size, ownClock: true }, async (open) => {
    const { page } = open;
    await holdAt(page, page.locator('[data-hold]').first(), 3500);
    await page.locator('[data-key="1"]').waitFor();
    for (const digit of pin) await page.keyboard.press(digit);
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await run({ ...open, cdp: await open.context.newCDPSession(page) });
  });
}

describe('While the screen is cleaned', () => {
  test('no touch and no key reaches the page or the session, and staff are not taken for gone', () =>
    onPage('Screen', async ({ page, told }) => {
      await page.locator('[data-thing="clean"]').click();
      await part(page, 'cleaning').waitFor();
      await page.evaluate(() => {
        const heard: string[] = [];
        for (const name of ['pointerdown', 'pointermove', 'pointerup', 'click', 'keydown', 'keyup', 'wheel'])
          document.addEventListener(name, () => heard.push(name));
        Object.assign(window, { heard });
      });
      for (const key of ['Escape', 'Enter', 'Tab', 'a']) await page.keyboard.press(key);
      for (const at of [100, 600, 1300]) await page.touchscreen.tap(at, 60);
      await page.mouse.move(50, 700);
      await page.mouse.down();
      await page.mouse.up();
      await page.mouse.wheel(0, 100);
      expect(await page.evaluate(() => Object(window).heard)).toEqual([]);
      await page.clock.runFor(31_000);
      await part(page, 'cleaning').waitFor({ state: 'detached' });
      await page.clock.runFor(45_000);
      expect(await panel(page).count()).toBe(1);
      await page.clock.runFor(20_000);
      await panel(page).waitFor({ state: 'detached' });
      expect((await told()).faults).toEqual([]);
    }));

  test('what goes down then presses nothing when it lifts after it', () =>
    onPage('Screen', async ({ page, cdp }) => {
      const done = page.getByRole('button', { name: 'Done' });
      const { x, y, width, height } = (await done.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.locator('[data-thing="clean"]').click();
      await part(page, 'cleaning').waitFor();
      const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await page.clock.runFor(31_000);
      await part(page, 'cleaning').waitFor({ state: 'detached' });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await page.clock.runFor(500);
      expect(await panel(page).count()).toBe(1);
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      await panel(page).waitFor({ state: 'detached' });
    }));
});

test('The test of the touch is left by the first touch, whose words move no button', () =>
  onPage('Screen', async ({ page }) => {
    await page.locator('[data-thing="touch"]').click();
    await page.clock.runFor(1000);
    await part(page, 'touch-test').getByRole('button', { name: 'Done' }).tap();
    await part(page, 'touch-test').waitFor({ state: 'detached', timeout: 5000 });
  }));

test('A spot that keeps being touched reaches the test of the touch, and is no fault of the page', () =>
  onPage('Screen', async ({ page, told }) => {
    await page.locator('[data-thing="touch"]').click();
    for (let times = 0; times < 14; times += 1) await page.touchscreen.tap(1200, 80);
    await part(page, 'touch-test').getByRole('alert').waitFor();
    await expect.poll(() => page.getByText('14 touches, 1 finger at once at most.').count()).toBe(1);
    expect((await told()).faults).toEqual([]);
  }));

describe('What staff ask of their pages', () => {
  const stories = withBuiltPage('stories');
  const onStory = async (hash: string, run: (page: Page) => Promise<void>) => {
    const { page, context } = await openPage(stories(), { built: 'stories', hash });
    try {
      await run(page);
    } finally {
      await context.close();
    }
  };

  test('Facts that run out are named with their days, and the decks without such a fact are not there', () =>
    onStory('decks/some signed', async (page) => {
      const row = (deck: string) => page.locator(`[data-deck-row="${deck}"]`);
      await row('what-is-car-t').first().waitFor();
      await page.getByRole('button', { name: /^Facts run out/ }).click();
      await expect.poll(() => row('what-is-car-t').count()).toBe(0);
      const told = await row('results').first().textContent();
      for (const words of ['Seven therapies are approved.', '21 December 2026', 'It was the first one.'])
        expect(told).toContain(words);
    }));

  test('A playlist of this kiosk is shared as a file, which is named; one of a file is not offered', () =>
    onStory('playlists/some, of a file and of its own', async (page) => {
      const share = page.getByRole('button', { name: 'Share as a file' });
      await share.click();
      await page.getByText(/first-talk-1\.json/).waitFor();
      expect(await share.count()).toBe(1);
    }));
});
