/** A slide whose words do not fit before a family, while somebody leads through it step by step. */
import { expect, test } from 'vitest';
import type { AudienceView } from '../../electron/bridge/contract.ts';
import { examples as check } from '../../renderer/deck/blocks/check/examples.ts';
import { withBuiltPage } from './support/built-page.ts';
import { exampleLibrary } from './support/example-library.ts';
import { withPage } from './support/page.ts';
import { settle } from './support/visit.ts';

const browser = withBuiltPage('kiosk');

test('The family is led through no part in which nothing is seen before a later step', async () => {
  const from = exampleLibrary(1);
  const [bundle] = Object.values(from.decks);
  const [first] = bundle?.deck.slides ?? [];
  const [block] = Object.values(check);
  if (bundle === undefined || first === undefined || block === undefined)
    throw new Error('There is no slide.');
  const deck = bundle.deck.id;
  const slides = [{ ...first, layout: 'full' as const, blocks: [block] }];
  const library = { ...from, decks: { [deck]: { ...bundle, deck: { ...bundle.deck, slides } } } };
  const at = (step: number): AudienceView => ({
    language: 'en',
    ease: { text: 200, theme: 'night', isCalm: true },
    shows: {
      kind: 'slide',
      deck,
      slide: first.id,
      step,
      part: 0,
      led: { view: null, part: null, film: null },
    },
  });
  const size = { width: 1366, height: 768 };
  await withPage(browser(), { library, size, settings: { role: 'audience' } }, async ({ page }) => {
    await page.locator('[data-screen="family"]').waitFor();
    const shows = async (step: number) => {
      await page.evaluate((view) => window.told.tell('audience', view), at(step));
      await page.locator('section.present [data-paged]').waitFor();
      await settle(page);
      await settle(page);
    };
    const paged = page.locator('section.present [data-paged]');
    await shows(1);
    expect(await paged.getAttribute('data-paged')).toBe('false');
    await shows(3);
    await expect.poll(() => paged.getAttribute('data-paged')).toBe('true');
    await shows(1);
    await expect.poll(() => paged.getAttribute('data-paged')).toBe('false');
  });
});
