/** Real touches: what the browser gets is what a touch screen would send. */
import type { CDPSession, Locator, Page } from 'playwright-core';

/** CSS pixels from the top left of the page's view. */
export interface Point {
  x: number;
  y: number;
}

async function withSession(page: Page, work: (cdp: CDPSession) => Promise<unknown>): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  try {
    await work(cdp);
  } finally {
    await cdp.detach().catch(() => undefined);
  }
}

/** Milliseconds after which a touch is no longer taken for the second half of the one before. */
export const handsPace = 400;

/** Touches a point, or the middle of an element that is visible, at rest and not covered, at a hand's pace. */
export async function touchAt(page: Page, target: Locator | Point): Promise<void> {
  const point = 'x' in target ? target : await middleOf(target);
  await page.waitForTimeout(handsPace);
  await withSession(page, async (cdp) => {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  });
}

/**
 * Presses as a touch screen tells of it: a finger that lies for half a second brings a menu and then no click.
 *
 * @param lasts milliseconds from touch to lift
 */
export async function holdAt(page: Page, target: Locator | Point, lasts: number): Promise<void> {
  const point = 'x' in target ? target : await middleOf(target);
  await withSession(page, (cdp) =>
    cdp.send('Input.synthesizeTapGesture', { ...point, duration: lasts, gestureSourceType: 'touch' }),
  );
}

/** Draws one finger in a straight line, in ten steps. */
export async function swipeAcross(page: Page, from: Point, to: Point): Promise<void> {
  const steps = 10;
  await withSession(page, async (cdp) => {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  });
}

async function middleOf(locator: Locator): Promise<Point> {
  // A trial click does everything but the click: it waits, scrolls and looks for what lies on top.
  await locator.click({ trial: true });
  const box = await locator.boundingBox();
  if (!box) {
    throw new Error(`${locator} has no place on the page.`);
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Touches one point after the other, each 120 ms after the last by the touch screen's clock, however slow the machine is. */
export async function trembleOver(cdp: CDPSession, points: readonly Point[]): Promise<void> {
  const from = Date.now() / 1000;
  for (const [place, point] of points.entries()) {
    const timestamp = from + place * 0.12;
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point], timestamp });
    await cdp.send('Input.dispatchTouchEvent', {
      type: 'touchEnd',
      touchPoints: [],
      timestamp: timestamp + 0.06,
    });
  }
}
