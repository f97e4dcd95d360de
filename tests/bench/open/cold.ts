/** A kiosk of its own for each card, so that neither the shell nor the page has opened a deck. */
import type { Locator, Page } from 'playwright-core';
import { type Kiosk, launchKiosk } from '../../support/kiosk.ts';
import { handsPace } from '../../support/touch.ts';
import { installProbe } from '../support/probe.ts';
import { threadOf } from '../support/thread.ts';

/** Milliseconds. */
export interface Opened {
  /** From the finger that lifts until the first slide is painted. */
  painted: number;
  /** How long the page's main thread works until then. */
  work: number;
}

/** Milliseconds for which a finger lies on a card, as a short tap does. */
const fingerLies = 80;

/** The ids of the cards on home, in their order. */
export async function cardsOnHome(): Promise<string[]> {
  const kiosk = await launchKiosk();
  try {
    return await (await atHome(kiosk))
      .locator('[data-card]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.card ?? ''));
  } finally {
    await kiosk.close();
  }
}

/** @param throttle how many times slower the page's processor is made; 1 leaves it as it is */
export async function openCold(card: string, throttle: number): Promise<Opened> {
  const kiosk = await launchKiosk();
  try {
    const page = await atHome(kiosk);
    await installProbe(page);
    const on = page.locator('[data-screen="home"] [data-leads="on"]');
    const target = page.locator(`[data-card="${card}"]`);
    while (!(await isWhole(page, card))) await kiosk.touch(on);
    const thread = await threadOf(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    const before = await thread.worked();
    const painted = page.evaluate(() =>
      window.touchProbe.untilPainted(() => {
        const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        const slide = middle?.closest('section[data-slide-id]');
        return slide != null && Number(getComputedStyle(slide).opacity) > 0.5;
      }),
    );
    await touchFor(page, target, fingerLies);
    return { painted: await painted, work: (await thread.worked()) - before };
  } finally {
    await kiosk.close();
  }
}

async function touchFor(page: Page, target: Locator, lies: number): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('The card has no place on home.');
  await page.waitForTimeout(handsPace);
  const cdp = await page.context().newCDPSession(page);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await page.waitForTimeout(lies);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function atHome(kiosk: Kiosk): Promise<Page> {
  const page = await kiosk.page();
  await page.locator('[data-screen="attract"]').waitFor();
  await kiosk.touch({ x: 300, y: 300 });
  await page.locator('[data-card]').first().waitFor();
  return page;
}

const isWhole = (page: Page, card: string) =>
  page.locator(`[data-card="${card}"]`).evaluate((one) => {
    const box = one.getBoundingClientRect();
    const place = one.closest('[data-scrolls]')?.getBoundingClientRect();
    return place === undefined || (box.top >= place.top - 1 && box.bottom <= place.bottom + 1);
  });
