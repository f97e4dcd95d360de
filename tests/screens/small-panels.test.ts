/** What does not fit into a panel on a small screen is led to by large buttons, and a finger that rolls still presses. */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { partOf } from '../support/part.ts';
import { handsPace } from '../support/touch.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { withPage } from './support/page.ts';
import { draw, isWhole, roll, scrolledBy } from './support/scrolling.ts';
import { withShippedTools } from './support/shipped-tools.ts';
import { goTo, screen, settle, tap } from './support/visit.ts';

const browser = withBuiltPage('kiosk');
const library = withShippedTools(exampleLibrary(1));
const contacts = ['Day', 'Night'].map((name) => ({ name, number: '+1 202 555 0142', hours: 'by day' }));

interface Panel {
  name: 'contents' | 'call';
  /** What is to be seen as a whole. */
  parts: string;
}

const panels: readonly Panel[] = [
  { name: 'contents', parts: 'li button' },
  { name: 'call', parts: '[data-sign], [data-step]' },
];
const sizes = [
  { width: 911, height: 512 },
  { width: 512, height: 911 },
] as const;

async function inPanel(
  name: Panel['name'],
  size: (typeof sizes)[number],
  run: (page: Page, cdp: CDPSession) => Promise<void>,
): Promise<void> {
  await withPage(browser(), { library, size, settings: { contacts } }, async ({ page, context }) => {
    await goTo(page, name);
    await page.waitForTimeout(handsPace);
    await run(page, await context.newCDPSession(page));
  });
}

const leading = (page: Page, panel: string, leads: 'on' | 'back') =>
  screen(page, panel as Panel['name']).locator(`[data-leads="${leads}"]`);

/** Adds the places of the parts that are seen as a whole. */
async function look(parts: readonly Locator[], seen: Set<number>): Promise<void> {
  for (const [place, part] of parts.entries()) if (await isWhole(part)) seen.add(place);
}

/** Touches a large button, and waits until it has moved a part and knows itself whether it leads further. */
async function press(page: Page, button: Locator, part: Locator): Promise<void> {
  const before = await scrolledBy(part);
  await tap(page, button);
  await expect.poll(() => scrolledBy(part)).not.toBe(before);
  await settle(page);
}

describe.each(partOf(panels, { of: 2 }))('The $name on a small screen', ({ name, parts }) => {
  test.each(sizes)('shows every part as a whole by the large buttons, on $width × $height', (size) =>
    inPanel(name, size, async (page) => {
      const all = await screen(page, name).locator(parts).all();
      const on = leading(page, name, 'on');
      const back = leading(page, name, 'back');
      expect(await isWhole(all.at(-1) as Locator)).toBe(false);
      const seen = new Set<number>();
      await look(all, seen);
      while ((await on.getAttribute('aria-disabled')) === 'false') {
        await press(page, on, all[0] as Locator);
        await look(all, seen);
      }
      expect(seen.size).toBe(all.length);
      while ((await back.getAttribute('aria-disabled')) === 'false')
        await press(page, back, all[0] as Locator);
      expect(await isWhole(all[0] as Locator)).toBe(true);
    }),
  );

  test.each(sizes)('is scrolled by keys from its first part on, on $width × $height', (size) =>
    inPanel(name, size, async (page) => {
      const first = screen(page, name).locator(parts).first();
      await screen(page, name).locator('section[data-scrolls="true"]').focus();
      await page.keyboard.press('PageDown');
      await expect.poll(() => scrolledBy(first)).toBeGreaterThan(0);
    }),
  );
});

describe('A finger on an entry of the contents', () => {
  const entry = (page: Page, place: number) => screen(page, 'contents').locator('li button').nth(place);

  test('that rolls by 20 px presses it and moves nothing', () =>
    inPanel('contents', sizes[1], async (page, cdp) => {
      const touched = entry(page, 2);
      await roll(cdp, touched, -20);
      await settle(page);
      expect(await scrolledBy(touched)).toBe(0);
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await page.locator('[data-deck][data-index="2"]').waitFor();
      await screen(page, 'contents').waitFor({ state: 'detached' });
    }));

  test('that is drawn further scrolls and presses nothing', () =>
    inPanel('contents', sizes[1], async (page, cdp) => {
      await draw(cdp, entry(page, 4), -200);
      await expect.poll(() => scrolledBy(entry(page, 0))).toBeGreaterThan(0);
      expect(await screen(page, 'contents').count()).toBe(1);
      expect(await page.locator('[data-deck]').getAttribute('data-index')).toBe('0');
    }));
});

test('A finger that is drawn over the signs to call for scrolls them', () =>
  inPanel('call', sizes[0], async (page, cdp) => {
    const sign = screen(page, 'call').locator('[data-sign]').first();
    await draw(cdp, sign, -150);
    await expect.poll(() => scrolledBy(sign)).toBeGreaterThan(0);
  }));
