/** `npm start -- --screenshots DIR --tour staff`: goes through the staff door and writes a picture of every page behind it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { resetFileName } from '../electron/staff/reset-file.ts';
import { dayAfter, localDay } from '../slides/format/model/day.ts';
import { type Kiosk, launchKiosk } from '../tests/support/kiosk.ts';
import { makeVisits } from '../tests/support/visits.ts';
import { Album, type ScreenshotOptions } from './screenshots.ts';

/** Both are made for this walk, in a data folder that goes with it. */
const pins = { admin: '493817', wrong: '604172' };
const patience = 60_000;

/** Decks that the made visits opened. */
const madeDecks = [
  { id: 'what-is-car-t', slides: ['cover', 'cells', 'marks', 'parts'] },
  { id: 'side-effects', slides: ['cover'] },
  { id: 'results', slides: ['cover'] },
];

const door = (page: Page) => page.locator('[data-screen="door"]');

async function enter(kiosk: Kiosk, pin: string): Promise<void> {
  const page = await kiosk.page();
  await page.locator('[data-key="1"]:not([aria-disabled])').waitFor({ timeout: patience });
  for (const digit of pin) await kiosk.press(digit);
}

/** The whole walk, as an administrator. The clinic's name is the walk's own; `--config` and `--deck` do not count. */
export async function takeStaffTour({ folder, host, size }: ScreenshotOptions): Promise<void> {
  const album = new Album(folder);
  const [width = 1920, height = 1080] = (size ?? '1920x1080').split('x').map(Number);
  const data = mkdtempSync(join(tmpdir(), 'anteroom-tour-'));
  writeFileSync(join(data, resetFileName), `admin ${pins.admin}\n`);
  const config = { clinicName: 'St. Brigid Cancer Centre', country: 'us', languages: ['en', 'es'] };
  makeVisits({
    folder: data,
    until: dayAfter(localDay(new Date()), -1),
    days: 28,
    visits: 700,
    languages: config.languages,
    decks: madeDecks,
  });
  const kiosk = await launchKiosk({ data, config, size: { width, height }, host });
  try {
    const page = await kiosk.page();
    await page.locator('[data-screen="attract"]').waitFor({ timeout: patience });
    await kiosk.press('Control+Alt+Shift+S');
    await door(page).waitFor({ timeout: patience });
    await enter(kiosk, pins.wrong);
    await album.add(page, 'door');
    await kiosk.press('Enter');
    await page.locator('[data-said="wrong"]').waitFor({ timeout: patience });
    await album.add(page, 'door-wrong');
    await enter(kiosk, pins.admin);
    await kiosk.press('Enter');
    const panel = page.locator('[data-screen="staff"]');
    await panel.waitFor({ timeout: patience });
    for (const button of await panel.locator('nav button').all()) {
      await kiosk.touch(button);
      await album.add(page, `staff-${await panel.getAttribute('data-page')}`);
    }
    console.log(`Host: ${host}. The walk is complete.`);
  } finally {
    for (const line of kiosk.log()) console.error(line);
    await kiosk.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
