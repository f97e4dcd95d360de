import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchKiosk } from '../support/kiosk.ts';
import { openDeck, screen, useKiosk } from './visitor.ts';

test.describe('A kiosk in trouble', () => {
  const kiosk = useKiosk();

  test('shows the attract screen again after its page has crashed', async () => {
    await openDeck(kiosk, 'parts');
    await kiosk.control({ do: 'crash' });
    await expect(async () => {
      await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
    }).toPass({ timeout: 60_000 });
    expect(kiosk.log().join('\n')).toContain('the page is gone');
    await openDeck(kiosk);
  });

  const own = { tag: '@own-surroundings' };
  test('goes on with its log in the file when nobody reads its standard error any more', own, async () => {
    await openDeck(kiosk);
    kiosk.deafen();
    // The crash is the first thing that the shell wants to say there.
    await kiosk.control({ do: 'crash' });
    await expect(async () => {
      await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
    }).toPass({ timeout: 60_000 });
    const log = readFileSync(join(kiosk.dataFolder, 'logs/kiosk.log'), 'utf8');
    expect(log).toMatch(/error the page is gone.*\n.* warn {2}nobody reads standard error/);
    await openDeck(kiosk);
  });

  test('ends with code 70 for its supervisor when the page crashes again and again', async () => {
    await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
    const exit = kiosk.exit();
    for (let crash = 1; crash <= 4; crash += 1) {
      await expect(async () => {
        await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
      }).toPass({ timeout: 60_000 });
      await kiosk.control({ do: 'crash' }).catch(() => undefined);
    }
    expect(await exit).toMatchObject({ code: 70 });
  });

  test('ends a page that hangs, though nobody touches it, and shows the attract screen again', async () => {
    await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
    await kiosk.control({ do: 'hang' });
    // Until the page is busy, the screen that is seen is still the one from before.
    await kiosk.line('the page hangs: it does not answer');
    await expect(async () => {
      await expect(screen(await kiosk.page(), 'attract')).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 90_000 });
    await openDeck(kiosk);
  });

  test('covers a display that is plugged in or turned, and leaves its visitor alone', async () => {
    await openDeck(kiosk, 'parts');
    const display = await kiosk.control({ do: 'add-display', width: 1280, height: 1024 });
    await expect.poll(async () => kiosk.windows()).toBe(2);
    await kiosk.control({ do: 'rotate-display', display });
    const cover = async () => (await kiosk.control({ do: 'windows' }))[1]?.bounds;
    await expect.poll(cover).toMatchObject({ width: 1024, height: 1280 });
    await expect((await kiosk.page()).locator('[data-deck]')).toHaveAttribute('data-slide', 'parts');
    await kiosk.control({ do: 'remove-display', display });
    await expect.poll(async () => kiosk.windows()).toBe(1);
    await expect((await kiosk.page()).locator('[data-deck]')).toHaveAttribute('data-slide', 'parts');
  });

  test('leaves its visitor alone when the machine wakes and nothing has moved', async () => {
    await openDeck(kiosk, 'parts');
    await kiosk.control({ do: 'power', event: 'suspend' });
    await kiosk.control({ do: 'power', event: 'resume' });
    // What comes of waking comes before what comes of a display that is plugged in later.
    await kiosk.control({ do: 'add-display', width: 1280, height: 1024 });
    await expect.poll(async () => kiosk.windows()).toBe(2);
    await expect((await kiosk.page()).locator('[data-deck]')).toHaveAttribute('data-slide', 'parts');
  });

  test('fills a display that is turned, and starts over', async () => {
    await openDeck(kiosk, 'parts');
    await kiosk.control({ do: 'rotate-display' });
    const bounds = async () => (await kiosk.control({ do: 'windows' }))[0]?.bounds;
    await expect.poll(bounds).toMatchObject({ width: 1080, height: 1920 });
    await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
  });
});

test('After two crash loops the calm screen says in each language whom to ask, under the clinic’s name, and a crash of it brings the page', {
  tag: '@own-surroundings',
}, async () => {
  const data = mkdtempSync(join(tmpdir(), 'anteroom-loops-'));
  const now = Date.now();
  writeFileSync(
    join(data, 'crashes.json'),
    JSON.stringify({ loops: [now - 60_000, now - 1000], withoutGpuSince: null }),
  );
  const config = { clinicName: 'Ward 3 & 4', country: 'us', languages: ['en', 'es'] };
  const kiosk = await launchKiosk({ data, config });
  try {
    const safe = await kiosk.page();
    await expect(safe.getByRole('heading', { name: 'This screen is taking a short break' })).toBeVisible();
    await expect(safe.getByText('please ask our staff')).toBeVisible();
    await expect(safe.getByText('pregunte a nuestro personal')).toBeVisible();
    await expect(safe.getByText('Ward 3 & 4')).toBeVisible();
    // The recovery of the recovery: what a crash of the calm screen brings is the page.
    await kiosk.control({ do: 'crash' });
    await expect(async () => {
      await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
    }).toPass({ timeout: 60_000 });
  } finally {
    await kiosk.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
});

if (process.platform === 'linux') {
  test.describe('A kiosk on Wayland, where windows cannot be placed,', () => {
    const session = { XDG_SESSION_TYPE: 'wayland', DISPLAY: '', WAYLAND_DISPLAY: '' };
    const kiosk = useKiosk({ env: session });

    test('says so in its log once a second display is there, and with one alone does not', async () => {
      await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
      expect(kiosk.log().join('\n')).not.toContain('Wayland');
      await kiosk.control({ do: 'add-display', width: 1280, height: 1024 });
      expect(await kiosk.line('Wayland')).toMatch(/error: Wayland .* of 2 displays .* --ozone-platform=x11/);
    });
  });
}
