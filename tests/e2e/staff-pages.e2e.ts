/** What staff see on their pages of a kiosk that runs: its real log, settings, disk and database. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { holdAt } from '../support/touch.ts';

const [adminPin, staffPin, wrongPin] = ['493817', '275019', '604172'];

let data: string;
let kiosk: Kiosk;
test.beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'anteroom-staff-pages-'));
  writeFileSync(join(data, 'staff-pin.reset'), `admin ${adminPin}\nstaff ${staffPin}\n`);
});
test.afterEach(async () => {
  await kiosk.close();
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

/** Starts a kiosk whose settings have a mistake. */
async function start(): Promise<void> {
  kiosk = await launchKiosk({ data, config: { clinicName: 'Lindenhof', country: 'england' } });
}

async function goToDoor(): Promise<Page> {
  const page = await kiosk.page();
  await holdAt(page, page.locator('[data-hold]').first(), 3600);
  await expect(page.locator('[data-key="1"]')).toBeVisible();
  return page;
}

async function enter(pin: string): Promise<Page> {
  const page = await kiosk.page();
  for (const digit of pin) await kiosk.touch(page.locator(`[data-key="${digit}"]`));
  await kiosk.touch(page.getByRole('button', { name: 'Open' }));
  return page;
}

async function turnTo(name: string): Promise<Page> {
  const page = await kiosk.page();
  await kiosk.touch(page.getByRole('navigation').getByRole('button', { name, exact: true }));
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  return page;
}

const line = (page: Page, name: string) => page.locator(`[data-line="${name}"]`);

test('An administrator sees what is wrong with the settings, what the log says, and who tried the door', async () => {
  await start();
  const visitor = await kiosk.page();
  await expect(visitor.evaluate(() => window.kiosk.health())).rejects.toThrow('refused');
  await expect(visitor.evaluate(() => window.kiosk.troubles())).rejects.toThrow('refused');
  await expect(visitor.evaluate(() => window.kiosk.audit())).rejects.toThrow('refused');
  await goToDoor();
  await enter(wrongPin);
  const page = await kiosk.page();
  await expect(page.locator('[data-said="wrong"]')).toContainText('1 second');
  await expect(page.locator('[data-key="1"]')).not.toHaveAttribute('aria-disabled');
  await enter(adminPin);
  await expect(page.getByRole('heading', { name: 'Health', level: 1 })).toBeVisible();
  const settings = line(page, 'settings');
  await expect(settings.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'it');
  await expect(settings).toContainText('country');
  await expect(settings).toContainText('"england"');
  await expect(settings).toContainText(/Line 1, column \d+/);
  await expect(page.locator('[data-line]').first()).toHaveAttribute('data-line', 'settings');
  await expect(line(page, 'restarts')).toContainText('Not once');
  await expect(page.locator('[data-leads="on"]')).toBeVisible();
  for (const name of ['clock', 'storage', 'memory', 'content', 'uptime', 'displays', 'touch'])
    await expect(line(page, name)).not.toBeEmpty();
  await expect(line(page, 'version')).toContainText(
    /Anteroom [\d.]+\d(?:, Electron [\d.]+\d, Chromium [\d.]+\d)?\.$/,
  );
  await turnTo('Problems');
  await expect(page.locator('[data-kind="settings"]').first()).toContainText(
    'Something in the settings is wrong.',
  );
  await turnTo('Who came in');
  await expect(page.locator('[data-event]').nth(0)).toHaveAttribute('data-event', 'door-opened');
  await expect(page.locator('[data-event]').nth(1)).toHaveAttribute('data-event', 'wrong-pin');
  await expect(page.getByText(wrongPin)).toHaveCount(0);
});

test('Staff see that a kiosk was ended from outside and started again, and not who came in', async () => {
  await start();
  await kiosk.page();
  process.kill(kiosk.pid ?? 0, 'SIGKILL');
  await kiosk.exit();
  await kiosk.close();
  await start();
  await goToDoor();
  const page = await enter(staffPin);
  await expect(line(page, 'restarts')).toContainText('after it stopped without a word');
  await expect(page.evaluate(() => window.kiosk.audit())).rejects.toThrow('refused');
  await expect(page.getByRole('button', { name: 'Who came in' })).toHaveCount(0);
});
