import { expect, test } from '@playwright/test';
import { screen, useKiosk } from './visitor.ts';

test.describe('A visitor who looks for something', () => {
  const kiosk = useKiosk();

  test.beforeEach(async () => {
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible();
    await kiosk.touch({ x: 300, y: 300 });
    await expect(screen(page, 'home')).toBeVisible();
  });

  test('finds a slide by letters on the screen and on a keyboard, and is led to it', async () => {
    const page = await kiosk.page();
    await kiosk.touch(page.getByRole('button', { name: 'Search', exact: true }));
    await expect(page.locator('[data-screen="search"]')).toBeVisible();
    await kiosk.touch(page.locator('[data-key="r"]'));
    for (const letter of 'ecep') await kiosk.press(letter);
    const slides = page.locator('section[aria-labelledby="found-slides"]').getByRole('button');
    await expect(slides.first()).toBeVisible();
    await kiosk.touch(slides.first());
    await expect(page.locator('[data-deck]')).toBeVisible();
  });

  test('finds a hard word in the list, with its meaning', async () => {
    const page = await kiosk.page();
    await kiosk.touch(page.getByRole('button', { name: 'Words', exact: true }));
    await kiosk.touch(page.getByRole('button', { name: 'T', exact: true }));
    await expect(page.getByRole('heading', { name: 'T cell', exact: true })).toBeInViewport();
  });
});
