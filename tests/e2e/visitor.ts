/** Words for end-to-end tests: a kiosk for each test, and the ways a visitor takes through it. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Kiosk, type KioskWish, launchKiosk } from '../support/kiosk.ts';

/** Flags that make a kiosk wait for less time than a clinic would want. */
export function times(idleSeconds: number, warningSeconds = 20): string[] {
  return ['--idle-seconds', String(idleSeconds), '--warning-seconds', String(warningSeconds)];
}

/** Starts a kiosk before each test of the describe block and ends it afterwards. */
export function useKiosk(options: KioskWish = {}): Kiosk {
  let current: Kiosk | null = null;
  test.beforeEach(async () => {
    current = await launchKiosk(options);
  });
  test.afterEach(async () => {
    await current?.close();
    current = null;
  });
  return new Proxy({} as Kiosk, {
    get(_, name) {
      if (!current) throw new Error(`kiosk.${String(name)} was used outside a test`);
      const value = Reflect.get(current, name, current);
      return typeof value === 'function' ? value.bind(current) : value;
    },
  });
}

/** A screen by its name. */
export function screen(
  page: Page,
  name:
    | 'attract'
    | 'asleep'
    | 'home'
    | 'deck'
    | 'contents'
    | 'sources'
    | 'call'
    | 'questions'
    | 'my-list'
    | 'warning',
): Locator {
  return page.locator(`[data-screen="${name}"]`);
}

/** The ids of all slides of the deck that is open, in order. */
export async function slideIds(page: Page): Promise<string[]> {
  return (await page.locator('[data-deck]').getAttribute('data-slides'))?.split(' ') ?? [];
}

/** From the attract screen into the first deck, by touches; to one slide by the contents list when it is named. */
export async function openDeck(kiosk: Kiosk, slide?: string): Promise<void> {
  const page = await kiosk.page();
  await expect(screen(page, 'attract')).toBeVisible();
  await kiosk.touch({ x: 300, y: 300 });
  await kiosk.touch(page.getByRole('button', { name: /What is CAR T-cell therapy/ }));
  const deck = page.locator('[data-deck]');
  await expect(deck).toHaveAttribute('data-index', '0');
  if (!slide) return;
  const slides = await slideIds(page);
  await kiosk.touch(page.getByRole('button', { name: 'Contents' }));
  await kiosk.touch(
    screen(page, 'contents').getByRole('listitem').nth(slides.indexOf(slide)).getByRole('button'),
  );
  await expect(deck).toHaveAttribute('data-slide', slide);
}
