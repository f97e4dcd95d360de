/** Staff read a deck slide by slide, sign it, and are shown what changed when a newer library has another text. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { fileNames } from '../../slides/format/model/bundle.ts';
import { bundleHash } from '../../slides/format/model/hash/bundle-hash.ts';
import { factsOf, wordsOf } from '../screens/support/pdf.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { holdAt } from '../support/touch.ts';

const pin = '275019';
const deck = 'therapies-compared';
const root = join(import.meta.dirname, '../..');

let data: string;
let kiosk: Kiosk;
test.beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'anteroom-sign-off-'));
  writeFileSync(join(data, 'staff-pin.reset'), `admin 493817\nstaff ${pin}\n`);
});
test.afterEach(async () => {
  await kiosk.close();
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

async function start(main?: string): Promise<Page> {
  kiosk = await launchKiosk({
    data,
    config: { requireSignOff: true },
    ...(main === undefined ? {} : { main }),
  });
  return kiosk.page();
}

async function comeIn(): Promise<Page> {
  const page = await kiosk.page();
  const name = page.locator('[data-hold]').first();
  await name.waitFor();
  const box = await name.boundingBox();
  await holdAt(page, { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 }, 3600);
  await expect(page.locator('[data-key="1"]')).toBeVisible();
  for (const digit of pin) await kiosk.press(digit);
  await kiosk.press('Enter');
  await kiosk.touch(page.getByRole('navigation').getByRole('button', { name: 'Decks', exact: true }));
  await expect(slides(page)).toBeVisible();
  return page;
}

const slides = (page: Page) => page.locator(`[data-deck-row="${deck}"] [data-part="slides"]`);
const button = (page: Page, name: string): Locator =>
  page.locator('dialog[data-screen="review"]').getByRole('button', { name, exact: true });

async function openReview(page: Page): Promise<void> {
  await slides(page)
    .getByRole('button')
    .evaluate((each) => each.scrollIntoView());
  await kiosk.touch(slides(page).getByRole('button'));
  await expect(page.locator('[data-item]')).toBeVisible();
}

/** Approves what is open until the signature is asked for; how many items that were. */
async function approveAll(page: Page): Promise<number> {
  const name = page.getByRole('button', { name: 'Your name' });
  for (let approved = 0; ; approved += 1) {
    if (await name.isVisible()) return approved;
    const item = (await page.locator('[data-item]').getAttribute('data-item')) ?? '';
    await kiosk.touch(button(page, 'Approve'));
    await expect(page.locator(`[data-item="${item}"]`)).toHaveCount(0);
    await expect(page.locator('[data-item]').or(name)).toBeVisible();
  }
}

async function write(page: Page, field: string, text: string): Promise<void> {
  await kiosk.touch(page.getByRole('button', { name: field }));
  const writing = page.locator('dialog[data-screen="writing"]');
  await expect(writing).toBeVisible();
  for (const letter of text) await kiosk.press(letter);
  await kiosk.touch(writing.getByRole('button', { name: 'Done' }));
  await expect(writing).toHaveCount(0);
}

async function sign(page: Page): Promise<void> {
  await write(page, 'Your name', 'Robin');
  await write(page, 'Your job here', 'nurse');
  await kiosk.touch(button(page, 'Sign'));
  await expect(slides(page)).toHaveAttribute('data-state', 'signed');
}

/** Saves the history as a table and as a document, and gives the files that are there then. */
async function saveHistory(page: Page): Promise<Record<string, Buffer>> {
  await kiosk.touch(page.getByRole('button', { name: 'History', exact: true }));
  const history = page.locator('dialog[data-screen="sign-history"]');
  for (const name of ['Save as a table (CSV)', 'Save as a PDF']) {
    await kiosk.touch(history.getByRole('button', { name, exact: true }));
    await expect(history.locator('[data-handed="folder"]')).toContainText(
      name.endsWith('PDF') ? '.pdf' : '.csv',
    );
  }
  await kiosk.touch(history.getByRole('button', { name: 'Close' }));
  const folder = join(kiosk.dataFolder, 'exports');
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name.split('.').at(-1), readFileSync(join(folder, name))]),
  );
}

/** The same kiosk with a newer library: one slide of the deck has another title. */
function newerKiosk(): string {
  cpSync(join(root, 'out'), join(data, 'out'), { recursive: true });
  cpSync(join(root, 'package.json'), join(data, 'package.json'));
  const library = join(data, 'out', 'library');
  const read = (name: string) => JSON.parse(readFileSync(join(library, name), 'utf8'));
  const index = read(fileNames.catalogue('en'));
  const entry = index.entries.find(({ id }: { id: string }) => id === deck);
  const bundle = read(fileNames.deck(deck, 'en', entry.bundle));
  const slide = bundle.deck.slides[1];
  slide.title = [{ type: 'text', text: 'A newer title' }];
  slide.titleText = 'A newer title';
  bundle.deck.hashes.us = 'newer';
  entry.countries.us.content = 'newer';
  if (entry.consultation?.us) entry.consultation.us.content = 'newer';
  const text = JSON.stringify(bundle);
  entry.bundle = bundleHash(text);
  writeFileSync(join(library, fileNames.deck(deck, 'en', entry.bundle)), text);
  writeFileSync(join(library, fileNames.catalogue('en')), JSON.stringify(index));
  return join(data, 'out', 'main', 'main.js');
}

test('A deck shows in the waiting room once it is read and signed, and after a change only what changed is read again', async () => {
  let page = await start();
  await expect(page.locator('[data-screen="calm"]')).toBeVisible();
  await expect(page.evaluate(() => window.kiosk.signOffs())).rejects.toThrow('refused');
  await comeIn();
  await expect(slides(page)).toHaveAttribute('data-state', 'unsigned');
  await openReview(page);
  await kiosk.touch(button(page, 'Approve'));
  await expect(page.locator('[data-item="*"]')).toHaveCount(0);
  // Whoever leaves half way goes on there.
  await kiosk.touch(button(page, 'Leave'));
  await expect(slides(page)).toContainText('Review begun');
  await openReview(page);
  expect(await approveAll(page)).toBe(13);
  await sign(page);
  const { csv, pdf } = await saveHistory(page);
  expect(String(csv)).toContain(`signed,${deck},en,us,slides,,Robin,nurse,`);
  expect(factsOf(pdf ?? Buffer.alloc(0))).toMatchObject({ Title: 'History of sign-offs', Tagged: 'yes' });
  expect(wordsOf(pdf ?? Buffer.alloc(0))).toContain('Robin, nurse');
  await kiosk.touch(page.getByRole('button', { name: 'Done' }));
  await expect(page.locator('[data-screen="attract"]')).toBeVisible();
  await kiosk.touch({ x: 300, y: 300 });
  await expect(page.locator('[data-card]')).toHaveCount(1);
  await kiosk.close();

  page = await start(newerKiosk());
  await expect(page.locator('[data-screen="calm"]')).toBeVisible();
  await comeIn();
  await expect(slides(page)).toHaveAttribute('data-state', 'changed');
  await openReview(page);
  await expect(page.locator('[data-passage="title"]')).toContainText('A newer title');
  await expect(page.locator('[data-passage="title"] ins').first()).not.toBeEmpty();
  await expect(page.locator('[data-passage="title"] del').first()).not.toBeEmpty();
  expect(await approveAll(page)).toBe(1);
  await sign(page);
});
