/** Opening hours, through the whole kiosk. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { screen, times, useKiosk } from './visitor.ts';

/** Hours of a clinic that is closed now, whenever the test runs: open for a minute in three days. */
function closedNow(now: Date): object {
  const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  return { week: { [names[(now.getUTCDay() + 3) % 7] ?? 'sunday']: ['12:00-12:01'] }, zone: 'UTC' };
}

test.describe('A kiosk outside the opening hours', () => {
  const kiosk = useKiosk({ config: { hours: closedNow(new Date()) }, flags: times(3) });

  test('is dark, is woken by a touch for one visit, and is on again when the clinic opens', async () => {
    const page = await kiosk.page();
    await expect(screen(page, 'asleep')).toBeAttached();
    const log = () => readFileSync(join(kiosk.dataFolder, 'logs', 'kiosk.log'), 'utf8');
    await expect.poll(log).toContain('opening hours: the screen is dark until');
    await kiosk.touch({ x: 300, y: 300 });
    await expect(screen(page, 'home')).toBeVisible();
    await expect(screen(page, 'warning')).toBeVisible();
    await expect(screen(page, 'asleep')).toBeAttached({ timeout: 60_000 });
    writeFileSync(join(kiosk.dataFolder, 'kiosk.config.json'), JSON.stringify({ clinicName: 'Ward 3' }));
    await expect(screen(page, 'attract')).toBeVisible({ timeout: 30_000 });
    await expect.poll(log).toContain('opening hours: the screen is on (no hours are given)');
  });
});
