/** The tests of the screen that staff can make: what they show, and that each can be left. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { withBuiltPage } from './support/built-page.ts';
import { type OpenPage, withPage } from './support/page.ts';

const browser = withBuiltPage('stories');
const size = { width: 1366, height: 768 };

/** Opens one of the three things on the page of examples. */
function inTest(
  thing: 'pictures' | 'touch' | 'clean',
  run: (open: OpenPage & { cdp: CDPSession }) => Promise<void>,
  ownClock = false,
): Promise<void> {
  const hash = 'en:screen-tests/what can be done';
  return withPage(browser(), { built: 'stories', hash, size, ownClock }, async (open) => {
    await open.page.locator(`[data-thing="${thing}"]`).click();
    await run({ ...open, cdp: await open.context.newCDPSession(open.page) });
  });
}

const screen = (page: Page, name: string) => page.locator(`dialog[data-screen="${name}"]`);

describe('The test of the touch', () => {
  const touch = (
    cdp: CDPSession,
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...points: [number, number][]
  ) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x: x * size.width, y: y * size.height, id })),
    });
  const missing = (page: Page) =>
    screen(page, 'touch-test').locator('[data-missing]').getAttribute('data-missing');

  test('names the ninths of the screen that never answered', () =>
    inTest('touch', async ({ page, cdp, told }) => {
      expect([...(await axeFindings(page)), ...(await told()).complaints]).toEqual([]);
      await touch(cdp, 'touchStart', [0.02, 0.02]);
      await touch(cdp, 'touchMove', [0.98, 0.02]);
      await touch(cdp, 'touchMove', [0.98, 0.98]);
      await touch(cdp, 'touchMove', [0.02, 0.98]);
      await touch(cdp, 'touchEnd');
      await expect.poll(() => missing(page)).toBe('left middle');
      const words = screen(page, 'touch-test').getByRole('status');
      expect(await words.textContent()).toBe('Not touched yet: left and middle.');
      await touch(cdp, 'touchStart', [0.1, 0.5]);
      await touch(cdp, 'touchMove', [0.5, 0.5]);
      await touch(cdp, 'touchEnd');
      await expect.poll(() => missing(page)).toBe('');
      expect(await words.textContent()).toBe('Every part of the screen has felt a touch.');
    }));

  test('feels all fingers at once, and shows where each of them is', () =>
    inTest('touch', async ({ page, cdp }) => {
      const fingers = [0.1, 0.3, 0.5, 0.7, 0.9].map((x): [number, number] => [x, 0.2]);
      await touch(cdp, 'touchStart', ...fingers);
      await expect.poll(() => page.locator('[data-finger]').count()).toBe(5);
      await touch(cdp, 'touchEnd');
      await expect.poll(() => page.locator('[data-finger]').count()).toBe(0);
      expect(await page.getByText('5 touches, 5 fingers at once at most.').count()).toBe(1);
    }));

  test('feels all fingers, also on its own buttons, shows where each is, and begins anew when it is told to', () =>
    inTest('touch', async ({ page, cdp }) => {
      const again = page.getByRole('button', { name: 'Start over' });
      const { x, y, width, height } = (await again.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const onButton: [number, number] = [(x + width / 2) / size.width, (y + height / 2) / size.height];
      await touch(
        cdp,
        'touchStart',
        onButton,
        ...[0.1, 0.3, 0.7, 0.9].map((at): [number, number] => [at, 0.2]),
      );
      await expect.poll(() => page.locator('[data-finger]').count()).toBe(5);
      await expect.poll(() => page.locator('[data-cell]').count()).toBe(5);
      await touch(cdp, 'touchEnd');
      await expect.poll(() => page.locator('[data-finger]').count()).toBe(0);
      expect(await page.getByText('5 touches, 5 fingers at once at most.').count()).toBe(1);
      await again.click();
      await expect.poll(() => page.locator('[data-cell]').count()).toBe(0);
    }));

  test('says where the same spot is touched again and again', () =>
    inTest('touch', async ({ page, cdp }) => {
      for (let times = 0; times < 12; times += 1) {
        await touch(cdp, 'touchStart', [0.9, 0.1]);
        await touch(cdp, 'touchEnd');
      }
      const alert = screen(page, 'touch-test').getByRole('alert');
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(/^A touch at 90 % from the left and 10 % from the top /);
    }));

  test('says where a touch lies for longer than any finger', () =>
    inTest(
      'touch',
      async ({ page, cdp }) => {
        await touch(cdp, 'touchStart', [0.2, 0.4]);
        await page.locator('[data-finger]').waitFor({ state: 'attached' });
        expect(await screen(page, 'touch-test').getByRole('alert').count()).toBe(0);
        await page.clock.fastForward(25_000);
        await screen(page, 'touch-test').getByRole('alert').waitFor();
      },
      true,
    ));
});

describe('While the screen is cleaned', () => {
  test('nothing but the time ends it', () =>
    inTest(
      'clean',
      async ({ page, told }) => {
        const cleaning = screen(page, 'cleaning');
        await cleaning.waitFor();
        expect([...(await axeFindings(page)), ...(await told()).complaints]).toEqual([]);
        for (const key of ['Escape', 'Enter', 'Tab', 'Space', 'Escape']) await page.keyboard.press(key);
        await page.touchscreen.tap(600, 300);
        await page.clock.fastForward(25_000);
        await page.getByText(/^[345]$/).waitFor();
        expect(await cleaning.count()).toBe(1);
        await page.clock.fastForward(6_000);
        await cleaning.waitFor({ state: 'detached' });
      },
      true,
    ));
});

test('The pictures fill the whole screen, each with what is to be looked for, and a touch puts the words away', () =>
  inTest('pictures', async ({ page, told }) => {
    expect([...(await axeFindings(page)), ...(await told()).complaints]).toEqual([]);
    const next = page.getByRole('button', { name: 'Next' });
    await page.mouse.click(20, 20);
    await next.waitFor({ state: 'detached' });
    await page.mouse.click(20, 20);
    await next.waitFor();
    const seen: (string | null)[] = [];
    for (;;) {
      const picture = page.locator('[data-picture]');
      seen.push(await picture.getAttribute('data-picture'));
      expect(await picture.boundingBox()).toEqual({ x: 0, y: 0, ...size });
      if ((await next.getAttribute('aria-disabled')) === 'true') break;
      await next.click();
    }
    expect(seen).toEqual(['white', 'black', 'red', 'green', 'blue', 'greys', 'bars', 'lines']);
    await page.keyboard.press('Escape');
    await screen(page, 'picture-test').waitFor({ state: 'detached' });
  }));
