import { expect, test } from '@playwright/test';
import { chooseHost } from '../../scripts/host/choose-host.ts';
import { thisMachine } from '../../scripts/host/this-machine.ts';
import { openDeck, screen, useKiosk } from './visitor.ts';

const choice = chooseHost(thisMachine(), undefined);

/** What only a real Electron can show. Where it cannot run these are skipped, and `npm test` says so loudly. */
test.describe('In Electron itself, a kiosk', () => {
  test.skip(choice.host === 'preview', choice.say ?? '');
  const kiosk = useKiosk({ host: 'electron', flags: ['--windowed'] });

  test('goes from attract to home to the deck', async () => {
    await openDeck(kiosk, 'parts');
    await expect(screen(await kiosk.page(), 'deck')).toBeVisible();
  });

  test('keeps Node and Electron out of the page', async () => {
    const page = await kiosk.page();
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'electron', 'ipcRenderer'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
    expect(await page.evaluate(() => Object.isFrozen(Reflect.get(window, 'kiosk')))).toBe(true);
  });

  test('grants no permission', async () => {
    const page = await kiosk.page();
    const answers = await page.evaluate(async () => [
      await Notification.requestPermission(),
      ...(await Promise.all(
        [
          navigator.mediaDevices.getUserMedia({ audio: true }),
          navigator.mediaDevices.getUserMedia({ video: true }),
          navigator.clipboard.readText(),
          new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
        ].map((asked) =>
          asked.then(
            () => 'granted',
            () => 'denied',
          ),
        ),
      )),
    ]);
    expect(new Set(answers)).toEqual(new Set(['denied']));
  });

  test('opens no window and goes nowhere', async () => {
    const page = await kiosk.page();
    const address = page.url();
    await page.evaluate(() => window.open('https://example.org/'));
    await page.evaluate(() => location.assign('https://example.org/'));
    expect(page.url()).toBe(address);
  });

  test('shows the attract screen again after its page has crashed', async () => {
    await openDeck(kiosk, 'parts');
    await kiosk.control({ do: 'crash' });
    await expect(async () => {
      await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
    }).toPass({ timeout: 60_000 });
  });

  test('does nothing on the keys of a browser', async () => {
    await openDeck(kiosk);
    const page = await kiosk.page();
    for (const key of ['F5', 'F11', 'F12', 'Control+w', 'Control+r', 'Control+Shift+I', 'Alt+ArrowLeft']) {
      await kiosk.press(key);
    }
    await expect(page.locator('[data-deck]')).toHaveAttribute('data-index', '0');
  });
});
