import { expect, test } from '@playwright/test';
import { Diary } from '../recovery/diary.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { mayMount, smallDisk } from '../support/small-disk.ts';
import { openDeck, screen } from './visitor.ts';

/** Crashes the page, and waits until attract is back. */
async function crashAndRecover(kiosk: Kiosk): Promise<void> {
  await kiosk.control({ do: 'crash' });
  await expect(async () => {
    await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
  }).toPass({ timeout: 60_000 });
}

test('A kiosk whose disk fills up while it runs stays up, loses nothing of what it had written, and goes on when there is room again', {
  tag: '@own-surroundings',
}, async () => {
  test.skip(!mayMount(), 'Only root on Linux may mount a small disk.');
  const disk = smallDisk(4096);
  if (!disk) throw new Error('A small disk could be mounted before, and now it cannot.');
  let kiosk: Kiosk | null = null;
  try {
    kiosk = await launchKiosk({ data: disk.folder });
    await openDeck(kiosk, 'parts');
    const diary = new Diary(kiosk.dataFolder);
    const before = diary.lines();
    disk.fill();
    // The last block of the log has room for some more lines; a few long ones take it.
    for (let line = 0; line < 5; line += 1)
      await (await kiosk.page()).evaluate(
        (message) => window.kiosk.fault({ where: 'test', message }),
        `${line}: ${'long '.repeat(350)}`,
      );
    await kiosk.line('the log cannot be written');
    await crashAndRecover(kiosk);
    disk.free();
    const full = diary.lines();
    await crashAndRecover(kiosk);
    expect(full.slice(0, before.length)).toEqual(before);
    expect(diary.lines().slice(0, full.length)).toEqual(full);
    expect((await diary.line(full.length, /^the page is gone/, 20_000)).level).toBe('error');
    await kiosk.close();
    kiosk = await launchKiosk({ data: disk.folder });
    await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
    expect(kiosk.log().filter((line) => /damaged|cannot be written|set aside/.test(line))).toEqual([]);
  } finally {
    await kiosk?.close();
    disk.remove();
  }
});
