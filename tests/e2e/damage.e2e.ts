/** What a failing disk does to the kiosk's own files: a visitor never learns of it, and the log names it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Kiosk, type KioskWish, launchKiosk } from '../support/kiosk.ts';
import { openDeck, screen } from './visitor.ts';

const built = join(import.meta.dirname, '../../out');

let base: string;
let running: Kiosk[];
test.beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'anteroom-damage-'));
  running = [];
});
test.afterEach(async () => {
  for (const kiosk of running) await kiosk.close();
  rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

async function start(wish: KioskWish): Promise<Kiosk> {
  const kiosk = await launchKiosk(wish);
  running.push(kiosk);
  return kiosk;
}

/** A copy of the built kiosk, in which these files of a folder hold something else. */
function damagedCopy(folder: string, names: RegExp, damage: (file: string) => void): string {
  const copy = join(base, 'out');
  cpSync(built, copy, { recursive: true });
  const found = readdirSync(join(copy, folder)).filter((name) => names.test(name));
  expect(found.length).toBeGreaterThan(0);
  for (const name of found) damage(join(copy, folder, name));
  return join(copy, 'main/main.js');
}

test('A damaged database is set aside when it is needed, and the door opens on a fresh one', async () => {
  const data = join(base, 'data');
  mkdirSync(data);
  const first = await start({ data, config: { clinicName: 'Lindenhof' } });
  await expect(screen(await first.page(), 'attract')).toBeVisible();
  await first.close();
  // What was not yet written back would mend it.
  for (const rest of ['records.db-wal', 'records.db-shm']) rmSync(join(data, rest), { force: true });
  writeFileSync(join(data, 'records.db'), 'no database at all'.repeat(500));
  writeFileSync(join(data, 'staff-pin.reset'), 'admin 493817\nstaff 275019\n');
  const kiosk = await start({ data, config: { clinicName: 'Lindenhof' } });
  const page = await kiosk.page();
  await expect(screen(page, 'attract')).toBeVisible();
  await kiosk.press('Control+Alt+Shift+S');
  await expect(page.locator('[data-key="1"]')).not.toHaveAttribute('aria-disabled');
  for (const digit of '275019') await kiosk.press(digit);
  await kiosk.press('Enter');
  await expect(page.locator('[data-screen="staff"]')).toBeVisible();
  expect(readdirSync(data).filter((name) => /^records.+\d/.test(name)).length).toBeGreaterThan(0);
  expect(readFileSync(join(data, 'logs/kiosk.log'), 'utf8')).toMatch(/records/);
});

test('A deck that cannot be read leads back home and is named in the log, and the others are shown', async () => {
  const main = damagedCopy('library', /^who-is-it-for\.en\./, (file) => writeFileSync(file, '{"half":'));
  const kiosk = await start({ main });
  await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
  await kiosk.touch({ x: 300, y: 300 });
  const page = await kiosk.page();
  await kiosk.touch(page.locator('[data-card="who-is-it-for"]'));
  await kiosk.line(/warn.*who-is-it-for/);
  await expect(screen(page, 'home')).toBeVisible();
  await kiosk.touch(page.getByRole('button', { name: /What is CAR T-cell therapy/ }));
  await expect(page.locator('[data-deck]')).toHaveAttribute('data-index', '0');
});

test('Fonts that are gone leave every word on the screen', async () => {
  const main = damagedCopy('renderer/assets', /\.woff2$/, (file) => rmSync(file));
  const kiosk = await start({ main });
  await openDeck(kiosk);
  await expect((await kiosk.page()).getByRole('heading', { level: 1 }).first()).toBeVisible();
});
