/**
 * `npm start -- --screenshots DIR --tour access`: touches each choice under “Make it easier” and writes a picture of the panel and
 * of a slide with it, and of its picture where that can be made larger, then of home, a slide and the panel in the colours that a system forces, and of what is read aloud and of the
 * frame of somebody who presses switches.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { playSpeech } from '../tests/screens/support/played-speech.ts';
import { type Kiosk, launchKiosk } from '../tests/support/kiosk.ts';
import { holdAt } from '../tests/support/touch.ts';
import { Album, type ScreenshotOptions } from './screenshots.ts';

const patience = 60_000;
/** A deck whose slides have words, figures and parts to touch. */
const topic = 'what-is-car-t';

const screen = (page: Page, name: string) => page.locator(`[data-screen="${name}"]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Everything that can be chosen in the panel and is not chosen yet, but another language, in which nothing here is called as it was. */
const choices = (page: Page) => screen(page, 'ease').locator('button[aria-pressed="false"]:not([lang])');

/** The whole walk. `--config` and `--deck` do not count. */
export async function takeAccessTour({ folder, host, size }: ScreenshotOptions): Promise<void> {
  const album = new Album(folder);
  const [width = 1920, height = 1080] = (size ?? '1920x1080').split('x').map(Number);
  const data = mkdtempSync(join(tmpdir(), 'anteroom-tour-'));
  const config = { clinicName: 'St. Brigid Cancer Centre', country: 'us', idleSeconds: 900 };
  const kiosk = await launchKiosk({ data, config, size: { width, height }, host });
  try {
    const page = await kiosk.page();
    await screen(page, 'attract').waitFor({ timeout: patience });
    await kiosk.touch({ x: 300, y: 300 });
    await screen(page, 'home').waitFor({ timeout: patience });
    await album.add(page, 'home');
    await kiosk.touch(page.locator(`[data-card="${topic}"]`));
    await page.locator(`[data-deck="${topic}"]`).waitFor({ timeout: patience });
    await kiosk.touch(button(page, 'Next'));
    await album.add(page, 'slide');
    await walkChoices(kiosk, album);
    await walkForced(kiosk, album);
    await walkReading(kiosk, album);
    console.log(`Host: ${host}. The walk is complete.`);
  } finally {
    for (const line of kiosk.log()) console.error(line);
    await kiosk.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

/** Each choice by itself: the panel with it, the slide with it, and everything back as it was. */
async function walkChoices(kiosk: Kiosk, album: Album): Promise<void> {
  const page = await kiosk.page();
  await openPanel(kiosk);
  await album.add(page, 'panel');
  const names = await choices(page).allInnerTexts();
  for (const [place, shown] of names.entries()) {
    const name = shown.toLowerCase().replaceAll(/\W+/g, '-').replaceAll(/^-|-$/g, '');
    const choice = choices(page).nth(place);
    // What no reset takes back, such as a switch, is chosen back.
    const [row, before] = await choice.evaluate((one) => {
      const rows = [...document.querySelectorAll('[data-screen="ease"] fieldset')];
      const own = one.closest('fieldset');
      const buttons = [...(own?.querySelectorAll('button') ?? [])];
      return [own ? rows.indexOf(own) : -1, buttons.findIndex(({ ariaPressed }) => ariaPressed === 'true')];
    });
    await touchIn(kiosk, choice);
    await album.add(page, `${name}-panel`);
    await closePanel(kiosk);
    await album.add(page, `${name}-slide`);
    await showLargerPicture(kiosk, album, name);
    await openPanel(kiosk);
    await touchIn(kiosk, screen(page, 'ease').locator('fieldset').nth(row).locator('button').nth(before));
  }
  await closePanel(kiosk);
}

/** The picture of the slide filling it, where the choice lets it. */
async function showLargerPicture(kiosk: Kiosk, album: Album, name: string): Promise<void> {
  const page = await kiosk.page();
  if ((await button(page, 'Larger picture').count()) === 0) return;
  await press(kiosk, button(page, 'Larger picture'));
  await album.add(page, `${name}-picture`);
  await press(kiosk, button(page, 'Smaller picture'));
}

/** As Windows shows a page to somebody who has chosen its colours. */
async function walkForced(kiosk: Kiosk, album: Album): Promise<void> {
  const page = await kiosk.page();
  await page.emulateMedia({ forcedColors: 'active' });
  await album.add(page, 'forced-colours-slide');
  await openPanel(kiosk);
  await album.add(page, 'forced-colours-panel');
  await closePanel(kiosk);
  await kiosk.touch(button(page, 'Home'));
  await screen(page, 'home').waitFor({ timeout: patience });
  await album.add(page, 'forced-colours-home');
}

/**
 * The frame of somebody who presses a switch, and a slide that is read aloud. The voice is played, since most machines on which
 * pictures are taken have none: the page is loaded anew with it.
 */
async function walkReading(kiosk: Kiosk, album: Album): Promise<void> {
  const page = await kiosk.page();
  await page.emulateMedia({ forcedColors: 'none' });
  await playSpeech(page, ['en-US', 'en-GB']);
  await page.reload();
  await screen(page, 'attract').waitFor({ timeout: patience });
  await kiosk.touch({ x: 300, y: 300 });
  await screen(page, 'home').waitFor({ timeout: patience });
  await openPanel(kiosk);
  await touchIn(kiosk, button(page, 'Read to me'));
  await album.add(page, 'read-aloud-panel');
  await closePanel(kiosk);
  await album.add(page, 'read-aloud-home');
  await kiosk.touch(page.locator(`[data-card="${topic}"]`));
  await page.locator(`[data-deck="${topic}"]`).waitFor({ timeout: patience });
  await kiosk.touch(button(page, 'Next'));
  await page.evaluate(() => window.speech.end());
  await album.add(page, 'read-aloud-slide');
  await kiosk.touch(button(page, 'Words'));
  await screen(page, 'glossary').waitFor({ timeout: patience });
  await album.add(page, 'read-aloud-words');
  await kiosk.touch(screen(page, 'glossary').getByRole('button', { name: 'Close', exact: true }));
  await screen(page, 'glossary').waitFor({ state: 'detached', timeout: patience });
  await openPanel(kiosk);
  await touchIn(kiosk, button(page, 'Two switches: one moves, one chooses'));
  await closePanel(kiosk);
  for (const name of ['switch-around-a-group', 'switch-in-a-group']) {
    await kiosk.press(name === 'switch-in-a-group' ? 'Enter' : 'Space');
    await album.add(page, name);
  }
}

/** Longer than the kiosk waits after a touch of a hand that shakes, and than what it takes for a brush, in milliseconds. */
const steady = { pause: 1000, lasts: 150 };

/** Touches as it has to be done for what is chosen. */
async function press(kiosk: Kiosk, target: Locator): Promise<void> {
  const page = await kiosk.page();
  const isSteady = await page.evaluate(() => document.documentElement.dataset.steady === 'true');
  if (!isSteady) return kiosk.touch(target);
  await page.waitForTimeout(steady.pause);
  await holdAt(page, target, steady.lasts);
}

async function openPanel(kiosk: Kiosk): Promise<void> {
  const page = await kiosk.page();
  await press(kiosk, button(page, 'Make it easier'));
  await screen(page, 'ease').waitFor({ timeout: patience });
}

async function closePanel(kiosk: Kiosk): Promise<void> {
  const page = await kiosk.page();
  await press(kiosk, screen(page, 'ease').getByRole('button', { name: 'Close', exact: true }));
  await screen(page, 'ease').waitFor({ state: 'detached', timeout: patience });
}

/** Touches what may lie further down in the panel. */
async function touchIn(kiosk: Kiosk, target: Locator): Promise<void> {
  await target.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await press(kiosk, target);
}
