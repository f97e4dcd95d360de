/**
 * Nothing of a family is ever written to a disk: words that stand nowhere else are put wherever any can be put in a
 * consultation, and every file that the kiosk and its browser have is searched for them, logs, dumps, caches and profile included.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';

/** Letters that no text of the kiosk has in this order, one for the question and one for the search. */
const asked = 'qxzvkw';
const searched = 'vwqxkj';

const onScreen = (page: Page, name: string) => page.locator(`[data-screen="${name}"]`);

/** The files below a folder that hold this text, in one byte a letter or two, in capitals or not. */
function filesWith(text: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => textOf(file).includes(text));
}

/** The letters of a file. One that goes while it is looked for holds nothing any more. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1').replaceAll('\0', '').toLowerCase();
  } catch {
    return '';
  }
}

async function plant(kiosk: Kiosk): Promise<void> {
  const page = await kiosk.page();
  await expect(onScreen(page, 'presenter-start')).toBeVisible();
  await kiosk.touch({ x: 300, y: 300 });
  await kiosk.touch(page.getByRole('button', { name: 'Questions' }));
  await kiosk.touch(page.getByRole('button', { name: /^Their list/ }));
  await kiosk.touch(page.getByRole('button', { name: /A question in their own words/ }));
  for (const letter of asked)
    await kiosk.touch(onScreen(page, 'writing').locator(`[data-key="${letter}" i]`));
  await kiosk.touch(page.getByRole('button', { name: 'Done' }));
  await kiosk.touch(page.getByRole('button', { name: 'Put on the list' }));
  await expect(onScreen(page, 'my-list').getByRole('listitem')).toContainText(new RegExp(asked, 'i'));
  await kiosk.touch(page.getByRole('button', { name: 'Close' }));
  await kiosk.touch(page.getByRole('button', { name: 'Search', exact: true }));
  for (const letter of searched) await kiosk.touch(page.locator(`[data-key="${letter}"]`));
  await kiosk.touch(page.getByRole('button', { name: 'Close' }));
}

test('No word of a family is in any file of the kiosk, during a consultation, after a crash of its page, or after its end', async () => {
  const base = mkdtempSync(join(tmpdir(), 'anteroom-planted-'));
  const [data, temporary] = [join(base, 'data'), join(base, 'temporary')];
  for (const folder of [data, temporary]) mkdirSync(folder);
  const kiosk = await launchKiosk({ data, flags: ['--consultation'], env: { TMPDIR: temporary } });
  const found = () => [asked, searched].flatMap((word) => filesWith(word, base));
  try {
    await plant(kiosk);
    expect(filesWith('a consultation begins', data)).not.toEqual([]);
    expect(filesWith('profile', temporary)).not.toEqual([]);
    expect(found()).toEqual([]);
    await kiosk.control({ do: 'crash', window: 0 });
    await expect(async () => {
      await expect(onScreen(await kiosk.page(), 'presenter-home')).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    expect(found()).toEqual([]);
    const page = await kiosk.page();
    await kiosk.touch(page.getByRole('button', { name: 'End of visit' }));
    await kiosk.touch(page.getByRole('button', { name: 'End and clear' }));
    await expect(async () => {
      await expect(onScreen(await kiosk.page(), 'presenter-start')).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    expect(found()).toEqual([]);
  } finally {
    await kiosk.close();
    rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
});
