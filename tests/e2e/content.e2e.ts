/** A pack comes on a stick: the administrator reads what it changes, installs it, visitors see it, and it is taken back. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type PublicPart, publicPart, readKey } from '../../scripts/content/pack/key.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { mayMount } from '../support/small-disk.ts';
import { Stick } from '../support/stick.ts';

const pin = '493817';
const deck = 'therapies-compared';
const [old, newer] = ['The approved therapies side by side', 'The therapies, one beside the other'];
const root = join(import.meta.dirname, '../..');

const script = (name: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'scripts', name), ...args], { cwd: root });

let folder: string;
let kiosk: Kiosk;
let stick: Stick | null = null;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anteroom-content-'));
  stick = null;
});
test.afterEach(async () => {
  stick?.pull();
  await kiosk?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

/** A deck that ships with Anteroom under another name, packed and signed by the commands that a publisher uses. */
function makePack(): { file: string; key: PublicPart } {
  const secret = join(folder, 'key.pem');
  script('pack-keygen.ts', '--out', secret);
  const copy = join(folder, deck);
  cpSync(join(root, 'slides/decks', deck), copy, { recursive: true });
  const text = readFileSync(join(copy, 'en.md'), 'utf8');
  writeFileSync(join(copy, 'en.md'), text.replace(`title: ${old}`, `title: ${newer}`));
  const file = join(folder, 'therapies.anteroompack');
  script('pack.ts', '--deck', copy, '--key', secret, '--out', file, '--name', 'Therapies, renamed');
  return { file, key: publicPart(readKey(secret)) };
}

/** From wherever a visitor left the screen. */
async function comeIn(name: string): Promise<Page> {
  const page = await kiosk.page();
  await expect(page.locator('[data-hold]').first()).toBeVisible();
  await kiosk.press('Control+Alt+Shift+S');
  await expect(page.locator('[data-key="1"]')).toBeVisible();
  for (const digit of pin) await kiosk.press(digit);
  await kiosk.press('Enter');
  await kiosk.touch(page.getByRole('navigation').getByRole('button', { name, exact: true }));
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  return page;
}

/** Touches what may lie further down. */
async function touchBelow(target: Locator): Promise<void> {
  await target.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await kiosk.touch(target);
}

/** What the card of the deck says to the next visitor. */
async function expectVisitorsSee(page: Page, title: string): Promise<void> {
  await kiosk.touch(page.getByRole('button', { name: 'Done' }));
  await expect(page.locator('[data-screen="attract"]')).toBeVisible();
  await kiosk.touch({ x: 300, y: 300 });
  await expect(page.locator(`[data-card="${deck}"]`)).toContainText(title);
}

test('A pack on a stick is read, installed, seen by the next visitor, and taken back by one touch', async () => {
  test.skip(!mayMount(), 'Only root on Linux may plug in a stick.');
  const { file, key } = makePack();
  writeFileSync(join(folder, 'staff-pin.reset'), `admin ${pin}\n`);
  const config = { country: 'us', packKeys: [{ ...key, name: 'The publisher' }] };
  kiosk = await launchKiosk({ data: folder, config, isApart: true });
  const page = await comeIn('Content');
  await expect(page.locator('[data-content="built-in"]')).toBeVisible();
  stick = new Stick('anteroom-content', 4096, 'rw', kiosk.pid);
  stick.put(file);
  const offer = page.locator('[data-offer="therapies.anteroompack"]');
  await expect(offer).toHaveAttribute('data-state', 'ready', { timeout: 60_000 });
  await expect(offer).toContainText('signed by The publisher');

  await touchBelow(offer.getByRole('button'));
  const panel = page.locator('dialog[data-screen="pack-changes"]');
  await expect(panel.locator('[data-counted="topics"]')).toHaveText('Topics: changed 1, new 0, taken out 0');
  await touchBelow(panel.locator(`[data-changed-deck="${deck}"]`).getByRole('button'));
  const title = panel.locator('[data-passage="title"]');
  await expect(title).toContainText(old);
  await expect(title).toContainText(newer);
  await kiosk.touch(panel.getByRole('button', { name: 'Overview' }));
  await kiosk.touch(panel.getByRole('button', { name: 'Install …' }));
  await expect(panel).toContainText('A visit that goes on now is not disturbed.');
  await kiosk.touch(panel.getByRole('button', { name: 'Install now' }));
  await expect(panel.locator('[data-step="installed"]')).toBeVisible();
  await kiosk.touch(panel.getByRole('button', { name: 'Done' }));
  await expect(page.locator('[data-part="now"]')).toContainText('Therapies, renamed');
  await expect(offer).toHaveAttribute('data-state', 'installed');
  await expectVisitorsSee(page, newer);

  await comeIn('Content');
  await touchBelow(page.getByRole('button', { name: 'Go back to this' }));
  await kiosk.touch(page.getByRole('button', { name: 'Go back now' }));
  const back = page.locator('dialog[data-screen="pack-roll-back"]');
  await expect(back.locator('[data-step="rolled-back"]')).toBeVisible();
  await kiosk.touch(back.getByRole('button', { name: 'Close' }));
  await expect(page.locator('[data-part="now"] [data-content="built-in"]')).toBeVisible();
  await expectVisitorsSee(page, old);

  await comeIn('Who came in');
  const events = page.locator('[data-event^="pack-"]');
  const names = () => events.evaluateAll((all) => all.map((each) => each.getAttribute('data-event')));
  await expect.poll(names).toEqual(['pack-taken-back', 'pack-installed', 'pack-looked-at']);
});
