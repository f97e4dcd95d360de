/** A consultant and a family in front of two screens, on a whole kiosk. */
import { expect, type Page, test } from '@playwright/test';
import type { Kiosk } from '../support/kiosk.ts';
import { useKiosk } from './visitor.ts';

const onScreen = (page: Page, name: string) => page.locator(`[data-screen="${name}"]`);

/** A second display, and the page of the window on it once it is the family’s. */
async function familyOf(kiosk: Kiosk): Promise<Page> {
  await kiosk.control({ do: 'add-display', width: 1280, height: 1024 });
  await expect.poll(() => kiosk.windows()).toBe(2);
  await expect(async () => {
    await expect(onScreen(await kiosk.page(1), 'family')).toBeAttached({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  return kiosk.page(1);
}

async function openDeck(kiosk: Kiosk, name: RegExp): Promise<Page> {
  const presenter = await kiosk.page();
  await expect(onScreen(presenter, 'presenter-home')).toBeVisible();
  await kiosk.touch(presenter.getByRole('button', { name }).first());
  await expect(onScreen(presenter, 'presenter-deck')).toBeVisible();
  return presenter;
}

test.describe('On a PC for consultations', () => {
  const kiosk = useKiosk({ flags: ['--consultation'] });

  test('the family follows slide by slide, sees nothing while the screen is blank, and nothing of it is left at the end', async () => {
    const presenter = await kiosk.page();
    await expect(onScreen(presenter, 'presenter-start')).toBeVisible();
    const family = await familyOf(kiosk);
    const shows = onScreen(family, 'family');
    await kiosk.touch({ x: 300, y: 300 });
    await openDeck(kiosk, /What is CAR T-cell therapy/);
    const shown = family.locator('[data-deck]');
    await expect(shown).toHaveAttribute('data-index', '0');
    await kiosk.press('PageDown');
    await expect(shown).toHaveAttribute('data-index', '1');
    await kiosk.press('.');
    await expect(shows).toHaveAttribute('data-shows', 'blank');
    await kiosk.press('.');
    await expect(shown).toHaveAttribute('data-index', '1');
    await kiosk.touch(presenter.getByRole('button', { name: 'End of visit' }));
    await kiosk.touch(presenter.getByRole('button', { name: 'End and clear' }));
    await expect(async () => {
      await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible({ timeout: 2_000 });
      await expect(onScreen(await kiosk.page(1), 'family')).toHaveAttribute('data-shows', 'welcome');
    }).toPass({ timeout: 60_000 });
  });
});
