/** A visitor who uses the kiosk while things go wrong: real touches, by a script that a seed chooses. */
import type { Page } from 'playwright-core';
import type { Kiosk } from '../support/kiosk.ts';
import type { Chance } from './chance.ts';

/** Milliseconds for which a visitor waits for what they touched. */
const patience = 30_000;

/** From attract into a deck and a few slides on. */
export async function visit(kiosk: Kiosk, chance: Chance): Promise<void> {
  const page = await kiosk.page();
  await page.locator('[data-screen="attract"]').waitFor({ timeout: patience });
  await kiosk.touch({ x: 300, y: 300 });
  await page.locator('[data-card]').first().waitFor({ timeout: patience });
  const cards = await cardsInReach(page);
  const card = chance.oneOf(cards);
  await kiosk.touch(page.locator(`[data-card="${card}"]`));
  await page.locator('[data-deck][data-index="0"]').waitFor({ timeout: patience });
  for (let turns = chance.below(3); turns > 0; turns -= 1) {
    await kiosk.touch(page.getByRole('button', { name: /^(Next|Finish)$/ }));
  }
}

/** Leaves as people do who are done: home, and "I have finished". */
export async function leave(kiosk: Kiosk): Promise<void> {
  const page = await kiosk.page();
  const attract = page.locator('[data-screen="attract"]');
  if (await attract.isVisible()) return;
  if (await page.locator('[data-deck]').isVisible())
    await kiosk.touch(page.getByRole('button', { name: 'Home', exact: true }));
  await kiosk.touch(page.getByRole('button', { name: 'I have finished' }));
  await attract.waitFor({ timeout: patience });
}

/** The cards that are whole on the screen. */
async function cardsInReach(page: Page): Promise<string[]> {
  return page.locator('[data-card]').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      const under = document.elementFromPoint(x + width / 2, y + height / 2);
      return under && card.contains(under) ? [(card as HTMLElement).dataset.card ?? ''] : [];
    }),
  );
}
