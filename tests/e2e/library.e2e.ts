import { expect, test } from '@playwright/test';
import { openDeck, screen, useKiosk } from './visitor.ts';

test.describe('The library', () => {
  const kiosk = useKiosk();

  /** What the shell has sent of the library so far: which kinds, how often and how much. */
  async function sent(): Promise<{ calls: string[]; count: number; size: number }> {
    const answers = await kiosk.control({ do: 'answered' });
    const own = answers.filter(({ channel }) => /^kiosk:(?:index|deck|cast|picture)$/.test(channel));
    return {
      calls: [...new Set(own.map(({ channel }) => channel))].sort(),
      count: own.length,
      size: own.reduce((sum, { size }) => sum + size, 0),
    };
  }

  async function finish(): Promise<void> {
    const page = await kiosk.page();
    await kiosk.touch(page.getByRole('button', { name: 'Home', exact: true }));
    await kiosk.touch(page.getByRole('button', { name: 'I have finished' }));
    await expect(screen(page, 'attract')).toBeVisible();
  }

  test('is sent once: the next visitor opens the same deck, and nothing comes again', async () => {
    await openDeck(kiosk);
    const first = await sent();
    expect(first.calls).toEqual(['kiosk:cast', 'kiosk:deck', 'kiosk:index', 'kiosk:picture']);
    expect(first.size).toBeGreaterThan(10_000);
    for (let visit = 0; visit < 2; visit += 1) {
      await finish();
      await openDeck(kiosk);
    }
    expect(await sent()).toEqual(first);
  });

  test('opens no deck before somebody wakes the screen', async () => {
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible();
    await expect
      .poll(async () => (await sent()).calls)
      .toEqual(['kiosk:cast', 'kiosk:index', 'kiosk:picture']);
  });
});
