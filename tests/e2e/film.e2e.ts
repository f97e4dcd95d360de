/** A film in the whole kiosk: asked for in stretches, played by a touch, and counted as a sign of life while it runs. */
import { expect, type Page, test } from '@playwright/test';
import type { Kiosk } from '../support/kiosk.ts';
import { screen, slideIds, times, useKiosk } from './visitor.ts';

/** From the attract screen to the slide with the film, by touches. */
async function openFilm(kiosk: Kiosk): Promise<void> {
  const page = await kiosk.page();
  await expect(screen(page, 'attract')).toBeVisible();
  await kiosk.touch({ x: 300, y: 300 });
  await kiosk.touch(page.locator('[data-card="who-is-it-for"]'));
  await expect(page.locator('[data-deck]')).toHaveAttribute('data-index', '0');
  const at = (await slideIds(page)).indexOf('how-it-works');
  await kiosk.touch(page.getByRole('button', { name: 'Contents' }));
  await kiosk.touch(screen(page, 'contents').getByRole('listitem').nth(at).getByRole('button'));
  await expect(page.locator('[data-deck]')).toHaveAttribute('data-slide', 'how-it-works');
}

const film = (page: Page) => page.locator('section.present [data-film]');
const press = async (kiosk: Kiosk, name: string) =>
  kiosk.touch(film(await kiosk.page()).getByRole('button', { name, exact: true }));

test.describe('A film', () => {
  const kiosk = useKiosk({ flags: times(60) });

  test('plays at a touch from app://, with its captions, and stops when something is opened over it', async () => {
    const page = await kiosk.page();
    const answers: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.webm')) answers.push(response.status());
    });
    await openFilm(kiosk);
    await expect(film(page)).toHaveAttribute('data-film', 'rest');
    await press(kiosk, 'Play');
    await expect(film(page).getByText('with a new receptor, a CAR.')).toBeVisible();
    await press(kiosk, 'Read it instead');
    await expect(film(page)).toHaveAttribute('data-film', 'paused');
    await expect(page.locator('[data-screen="details"]').getByText('The film has no sound.')).toBeVisible();
    expect(answers).toContain(206);
  });

  test('is forgotten with the visit', async () => {
    const page = await kiosk.page();
    await openFilm(kiosk);
    await press(kiosk, 'Captions');
    await press(kiosk, 'Play');
    await expect(film(page)).toHaveAttribute('data-film', 'playing');
    const video = await page.locator('video').elementHandle();
    await kiosk.touch(page.getByRole('button', { name: 'Home', exact: true }));
    await kiosk.touch(page.getByRole('button', { name: 'I have finished' }));
    await page.waitForFunction((element) => (element as HTMLVideoElement).paused, video);
    await openFilm(kiosk);
    await expect(film(page)).toHaveAttribute('data-film', 'rest');
    await expect(film(page).getByRole('button', { name: 'Captions' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
});

test.describe('A visitor who only watches', () => {
  // The film lasts longer than this.
  const kiosk = useKiosk({ flags: times(3) });

  test('is not asked whether they are there before the film has ended, and is asked then', async () => {
    const page = await kiosk.page();
    await openFilm(kiosk);
    await press(kiosk, 'Play');
    await expect(screen(page, 'warning')).toBeVisible({ timeout: 60_000 });
    await expect(film(page)).toHaveAttribute('data-film', 'ended');
  });
});
