/** A finger on what scrolls, and what is seen of it. */
import type { CDPSession, Locator } from 'playwright-core';

/** Whether something is seen as a whole in the place that scrolls it. */
export const isWhole = (of: Locator): Promise<boolean> =>
  of.evaluate((one) => {
    const box = one.getBoundingClientRect();
    const place = one.closest('[data-scrolls]')?.getBoundingClientRect();
    return place !== undefined && box.top >= place.top - 1 && box.bottom <= place.bottom + 1;
  });

/** How far the place that scrolls something is scrolled, in whole pixels. */
export const scrolledBy = (of: Locator): Promise<number> =>
  of.evaluate((one) => Math.round(one.closest('[data-scrolls]')?.scrollTop ?? Number.NaN));

/** Puts a finger on the middle of something and moves it up or down by some pixels, in five steps. It does not lift. */
export async function roll(cdp: CDPSession, on: Locator, by: number): Promise<void> {
  const box = await on.boundingBox();
  if (box === null) throw new Error('There is nothing to put a finger on.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let step = 1; step <= 5; step += 1) {
    const touchPoints = [{ x, y: y + (by * step) / 5 }];
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
}

/** The same, and lifts. */
export async function draw(cdp: CDPSession, on: Locator, by: number): Promise<void> {
  await roll(cdp, on, by);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
