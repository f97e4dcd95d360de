import { expect, test } from '@playwright/test';
import { openDeck, screen, times, useKiosk } from './visitor.ts';

test.describe('A visitor who walks away', () => {
  const kiosk = useKiosk({ flags: times(3) });

  test('is asked first, and stays where they were when they answer', async () => {
    const page = await kiosk.page();
    await openDeck(kiosk, 'parts');
    const warning = screen(page, 'warning');
    await expect(warning).toBeVisible();
    await kiosk.touch(warning.getByRole('button'));
    await expect(warning).toBeHidden();
    await expect(page.locator('[data-deck]')).toHaveAttribute('data-slide', 'parts');
  });

  test('leaves nothing behind for the next one', async () => {
    const page = await kiosk.page();
    const traces = () =>
      page.evaluate(() => [history.length, localStorage.length, sessionStorage.length, document.cookie]);
    const before = await traces();
    await openDeck(kiosk, 'parts');
    await kiosk.touch(page.getByRole('button', { name: 'hinge' }).first());
    await expect(page.getByText('A flexible neck.')).toBeVisible();
    await expect(screen(page, 'warning')).toBeVisible();
    await expect(screen(page, 'attract')).toBeVisible({ timeout: 60_000 });
    await openDeck(kiosk);
    await expect(page.locator('[data-deck]')).toHaveAttribute('data-index', '0');
    await expect(page.getByText('A flexible neck.')).toBeHidden();
    expect(await traces()).toEqual(before);
  });
});
