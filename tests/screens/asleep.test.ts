/** The screen outside the opening hours, in a real browser. */
import { expect, test } from 'vitest';
import { withBuiltPage } from './support/built-page.ts';
import { openPage } from './support/page.ts';
import { screen } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

/** The colour of the brightest pixel that the screen shows, as the largest of its parts: 0 is black. */
async function brightest(png: Buffer, page: import('playwright-core').Page): Promise<number> {
  return page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
      return data.reduce(
        (most: number, value: number, at: number) => (at % 4 === 3 ? most : Math.max(most, value)),
        0,
      );
    },
    [...png],
  );
}

test('A dark screen is black to the last pixel, and says to a screen reader what wakes it', async () => {
  const { page, context } = await openPage(browser(), {
    settings: { screen: 'dark' },
    size: { width: 640, height: 360 },
  });
  await screen(page, 'asleep').waitFor();
  const picture = await page.screenshot();
  const blank = await context.newPage();
  expect(await brightest(picture, blank)).toBe(0);
  expect(await page.getByRole('heading').textContent()).toContain('Touch it to wake it.');
  await context.close();
});

test('A touch wakes it, which is told, and after the visit it sleeps again', async () => {
  const { page, context, told, askForReset } = await openPage(browser(), { settings: { screen: 'dark' } });
  await screen(page, 'asleep').waitFor();
  await page.touchscreen.tap(300, 300);
  await screen(page, 'home').waitFor();
  await askForReset();
  await screen(page, 'asleep').waitFor();
  expect((await told()).states).toEqual(['asleep', 'home', 'reset', 'asleep']);
  await context.close();
});

test('A dim picture drifts, but stands still where the machine is set to move little', async () => {
  const moving = async (reducedMotion: 'reduce' | 'no-preference') => {
    const { page, context } = await openPage(browser(), { settings: { screen: 'dim' }, reducedMotion });
    await screen(page, 'asleep').waitFor();
    const names = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime === Infinity)
        .map((one) => (one as CSSAnimation).animationName),
    );
    await context.close();
    return names;
  };
  expect(await moving('no-preference')).toHaveLength(1);
  expect(await moving('reduce')).toEqual([]);
});
