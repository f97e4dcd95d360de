import { expect, test } from '@playwright/test';
import { handsPace, holdAt } from '../support/touch.ts';
import { openDeck, screen, slideIds, useKiosk } from './visitor.ts';

test.describe('A visitor', () => {
  const kiosk = useKiosk();

  test('only wakes the screen with the first touch, wherever it lands', async () => {
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible();
    await kiosk.touch({ x: 400, y: 500 });
    await expect(screen(page, 'home')).toBeVisible();
    await expect(page.locator('[data-deck]')).toHaveCount(0);
  });

  test('reads the deck from the cover to the last slide, and is back home', async () => {
    const page = await kiosk.page();
    await openDeck(kiosk);
    const count = (await slideIds(page)).length;
    expect(count).toBeGreaterThanOrEqual(10);
    for (let index = 1; index < count; index += 1) {
      await kiosk.touch(page.getByRole('button', { name: 'Next', exact: true }));
      await expect(page.locator('[data-deck][data-index]')).toHaveAttribute('data-index', String(index));
    }
    await kiosk.touch(page.getByRole('button', { name: 'Finish' }));
    await expect(screen(page, 'home')).toBeVisible();
  });

  test('goes to a slide from the contents, and finds its sources with codes to take along', async () => {
    const page = await kiosk.page();
    await openDeck(kiosk);
    await kiosk.touch(page.getByRole('button', { name: 'Contents' }));
    await kiosk.touch(screen(page, 'contents').getByRole('button', { name: /a CAR has parts/ }));
    await expect(page.locator('[data-deck]')).toHaveAttribute('data-slide', 'parts');
    await kiosk.touch(page.getByRole('button', { name: 'Sources' }));
    const sources = screen(page, 'sources');
    const original = /^The first study, not opened by us: Chimeric Antigen Receptor Therapy/;
    await expect(sources.getByText(original).first()).toBeVisible();
    await expect(sources.getByRole('img', { name: /PMC/i }).first()).toBeVisible();
    await expect(sources.getByRole('link')).toHaveCount(0);
  });

  test('touches a part of the drawing and reads what it does', async () => {
    const page = await kiosk.page();
    await openDeck(kiosk, 'parts');
    await kiosk.touch(page.getByRole('button', { name: 'hinge' }).first());
    await expect(page.getByText('A flexible neck.')).toBeVisible();
  });

  test('may leave the finger on a part of the drawing for longer than a second', async () => {
    const page = await kiosk.page();
    await openDeck(kiosk, 'parts');
    const box = await page.locator('section.present [data-spot="hinge"]').first().boundingBox();
    if (!box) throw new Error('The drawing has no hinge.');
    await page.waitForTimeout(handsPace);
    await holdAt(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, 1200);
    await expect(page.getByText('A flexible neck.')).toBeVisible();
  });

  test('sees a picture build up slowly, once, part by part', async () => {
    const page = await kiosk.page();
    await openDeck(kiosk, 'finds');
    const movements = await page.locator('section.present [data-motion]').evaluateAll((parts) =>
      parts
        .flatMap((part) => part.getAnimations())
        .map((one) => one.effect?.getComputedTiming())
        .map((timing) => [Number(timing?.duration) >= 1000, timing?.iterations, timing?.fill]),
    );
    expect(movements.length).toBeGreaterThan(3);
    for (const movement of movements) expect(movement).toEqual([true, 1, 'backwards']);
  });

  test('swipes to the next slide and back, and a swipe up or down does nothing', async () => {
    const page = await kiosk.page();
    await openDeck(kiosk);
    const deck = page.locator('[data-deck]');
    await kiosk.swipe({ x: 1400, y: 500 }, { x: 500, y: 500 });
    await expect(deck).toHaveAttribute('data-index', '1');
    await kiosk.swipe({ x: 900, y: 800 }, { x: 900, y: 200 });
    await kiosk.swipe({ x: 500, y: 500 }, { x: 1400, y: 500 });
    await expect(deck).toHaveAttribute('data-index', '0');
  });

  test('can do all of it with a keyboard', async () => {
    const page = await kiosk.page();
    await kiosk.press('Enter');
    await expect(screen(page, 'home')).toBeVisible();
    const card = page.getByRole('button', { name: /What is CAR T-cell therapy/ });
    await card.focus();
    await kiosk.press('Enter');
    const deck = page.locator('[data-deck]');
    await expect(deck).toHaveAttribute('data-index', '0');
    await kiosk.press('ArrowRight');
    await expect(deck).toHaveAttribute('data-index', '1');
    await kiosk.press('Escape');
    await expect(deck).toHaveAttribute('data-index', '1');
    await page.getByRole('button', { name: 'Home', exact: true }).focus();
    await kiosk.press('Enter');
    await expect(screen(page, 'home')).toBeVisible();
  });

  test('ticks a question on a slide and one in the tool, and finds both on one list, which a reset clears', async () => {
    const page = await kiosk.page();
    await openDeck(kiosk, 'questions-us');
    await kiosk.touch(page.locator('section.present').getByRole('button', { name: /Who can be with me/ }));
    await kiosk.touch(page.getByRole('button', { name: 'Questions 1 question on your list', exact: true }));
    await kiosk.touch(screen(page, 'questions').getByRole('button', { name: /^Why CAR T for me/ }));
    await kiosk.touch(screen(page, 'questions').getByRole('button', { name: 'My list (2)', exact: true }));
    await kiosk.touch(page.getByRole('button', { name: /^Move up: Why CAR T/ }));
    const rows = screen(page, 'my-list').locator('ol > li');
    await expect(rows).toHaveText([/Why CAR T for me/, /Who can be with me/]);
    await kiosk.touch(page.getByRole('button', { name: 'Close', exact: true }));
    await kiosk.touch(page.getByRole('button', { name: 'Home', exact: true }));
    await kiosk.touch(page.getByRole('button', { name: 'I have finished' }));
    await kiosk.touch({ x: 300, y: 300 });
    await expect(page.getByRole('button', { name: 'Questions', exact: true })).toBeVisible();
  });
});
