/** The staff door and what is behind it, as staff use them, with real touches, a real database and real restarts. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, type Page, test } from '@playwright/test';
import { type Kiosk, type KioskWish, launchKiosk } from '../support/kiosk.ts';
import { openDeck, screen } from './visitor.ts';

const [adminPin, staffPin, wrongPin] = ['493817', '275019', '604172'];

let data: string;
let open: Kiosk[];
test.beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'anteroom-staff-'));
  open = [];
});
test.afterEach(async () => {
  for (const kiosk of open) await kiosk.close();
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

/** Starts the kiosk on the data of the test; the PINs are given as IT gives them. */
async function start({ hasPins = true, ...wish }: KioskWish & { hasPins?: boolean } = {}): Promise<Kiosk> {
  if (hasPins) writeFileSync(join(data, 'staff-pin.reset'), `admin ${adminPin}\r\nstaff ${staffPin}\r\n`);
  const kiosk = await launchKiosk({ data, config: { clinicName: 'Lindenhof' }, ...wish });
  open.push(kiosk);
  return kiosk;
}

const door = (page: Page) => page.locator('[data-screen="door"]');
const panel = (page: Page) => page.locator('[data-screen="staff"]');
const said = (page: Page) => door(page).locator('[data-said]');

/** Holds the clinic's name until the keypad is there, and touches nothing before: on attract any touch wakes. */
async function goToDoor(kiosk: Kiosk): Promise<Page> {
  const page = await kiosk.page();
  const name = page.locator('[data-hold]').first();
  await expect(name).toBeVisible();
  // A window that has only just opened has not yet the size of its display.
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1920);
  const box = await name.boundingBox();
  if (!box) throw new Error('The name has no place on the page.');
  const cdp = await page.context().newCDPSession(page);
  const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
  await expect(door(page)).toBeVisible();
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await cdp.detach();
  return page;
}

async function enter(kiosk: Kiosk, pin: string): Promise<void> {
  const page = await kiosk.page();
  await expect(page.locator('[data-key="1"]')).not.toHaveAttribute('aria-disabled');
  for (const digit of pin) await kiosk.press(digit);
  await expect(page.locator('[data-entered]')).toHaveAttribute('data-entered', String(pin.length));
  await kiosk.press('Enter');
}

test('A kiosk without a PIN shows no keys that somebody could try, and says who sets one', async () => {
  const kiosk = await start({ hasPins: false });
  const page = await goToDoor(kiosk);
  await expect(door(page).getByText('This screen has no PIN yet')).toBeVisible();
  await expect(page.locator('[data-key]')).toHaveCount(0);
  await kiosk.touch(door(page).getByRole('button', { name: 'Back' }));
  await expect(screen(page, 'attract')).toBeVisible();
});

test('A kiosk that nobody has set up is set up by touch, keeps it, and then asks for the PIN', async () => {
  const file = join(data, 'kiosk.config.json');
  const kiosk = await launchKiosk({ data, flags: ['--config', file] });
  open.push(kiosk);
  const page = await goToDoor(kiosk);
  const press = (name: string) => kiosk.touch(page.getByRole('button', { name, exact: true }));
  const at = (step: string) => expect(page.locator('[data-step]')).toHaveAttribute('data-step', step);
  await press('Set up this screen');
  await at('name');
  await kiosk.touch(page.getByRole('button', { name: 'Name of the clinic' }));
  await kiosk.touch(page.locator('[data-key="L"]'));
  await kiosk.touch(page.locator('[data-key="i"]'));
  await kiosk.press('n');
  await kiosk.press('&');
  await expect(page.locator('[data-written]')).toHaveAttribute('data-written', 'Lin&');
  await kiosk.touch(page.locator('dialog').getByRole('button', { name: 'Done' }));
  for (const [step, ...pressed] of [
    ['logo', 'No logo'],
    ['country', 'United Kingdom'],
    ['languages', 'Español', 'English'],
    ['screen'],
    ['mode', 'Both: visitors, and staff may open a consultation here'],
    ['pins'],
  ]) {
    await press('Next');
    await at(step ?? '');
    for (const name of pressed) await press(name);
  }
  for (const [role, pin] of Object.entries({ admin: adminPin, staff: staffPin })) {
    await kiosk.touch(page.locator(`[data-pin="${role}"]`).getByRole('button'));
    for (const end of ['Next', 'Save']) {
      for (const digit of pin) await kiosk.press(digit);
      await press(end);
    }
  }
  await press('Next');
  await at('check');
  expect(existsSync(file)).toBe(false);
  await press('Save');
  await at('saved');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    clinicName: 'Lin&',
    country: 'uk',
    languages: ['es', 'en'],
  });
  await press('Done');
  await expect(page.getByText('Lin&')).toBeVisible();
  await goToDoor(kiosk);
  await enter(kiosk, adminPin);
  await expect(panel(page)).toHaveAttribute('data-role', 'admin');
});

test('A wrong PIN shuts the door, and what is remembered of it a restart does not open', async () => {
  const kiosk = await start();
  const page = await goToDoor(kiosk);
  for (let tries = 0; tries < 2; tries += 1) {
    await enter(kiosk, wrongPin);
    // What was entered goes when the answer is there.
    await expect(page.locator('[data-entered]')).toHaveAttribute('data-entered', '0');
    await expect(said(page)).toHaveAttribute('data-said', 'wrong');
  }
  await kiosk.close();
  const database = new DatabaseSync(join(kiosk.dataFolder, 'records.db'));
  expect(database.prepare('SELECT failures, wait_ms FROM staff_back_off').get()).toMatchObject({
    failures: 2,
    wait_ms: 5000,
  });
  // As the fifth wrong PIN would have left it, so that no machine is too slow to see it.
  database.exec('UPDATE staff_back_off SET failures = 5, wait_ms = 900000');
  database.close();
  const again = await start({ hasPins: false });
  await goToDoor(again);
  await expect(said(await again.page())).toContainText('Try again in 15 minutes');
  await expect((await again.page()).locator('[data-key="1"]')).toHaveAttribute('aria-disabled', 'true');
});

test('Staff come in with their PIN, see what is for them, and leave to an untouched kiosk', async () => {
  const kiosk = await start();
  await openDeck(kiosk);
  const page = await kiosk.page();
  await kiosk.touch(page.getByRole('button', { name: 'Home' }));
  await goToDoor(kiosk);
  for (const digit of staffPin) await kiosk.touch(page.locator(`[data-key="${digit}"]`));
  await kiosk.touch(page.getByRole('button', { name: 'Open' }));
  await expect(panel(page)).toHaveAttribute('data-role', 'staff');
  await expect(page.getByRole('button', { name: 'PINs' })).toHaveCount(0);
  const refused = page.evaluate(() => window.kiosk.setPin('staff', '604172'));
  await expect(refused).rejects.toThrow('refused');
  // What a consultant is told beside a slide: staff may read it, and nobody who comes after them.
  const notes = () => page.evaluate(() => window.kiosk.notes('side-effects', 'en'));
  expect((await notes())?.slides.icans?.length).toBeGreaterThan(2);
  await kiosk.touch(page.getByRole('button', { name: 'Done' }));
  await expect(screen(page, 'attract')).toBeVisible();
  await expect(notes()).rejects.toThrow('refused');
  await expect(page.evaluate(() => window.kiosk.ways())).rejects.toThrow('refused');
});

test('Whoever is in is shown out when a display is turned, the machine sleeps, or the page crashes', async () => {
  const kiosk = await start();
  const comeIn = async () => {
    await expect(screen(await kiosk.page(), 'attract')).toBeVisible();
    await kiosk.press('Control+Alt+Shift+S');
    await enter(kiosk, adminPin);
    await expect(panel(await kiosk.page())).toBeVisible();
  };
  const expectOut = async () => {
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible({ timeout: 30_000 });
    await expect(page.evaluate(() => window.kiosk.pinStates())).rejects.toThrow('refused');
  };
  await comeIn();
  await kiosk.control({ do: 'rotate-display' });
  await expectOut();
  await comeIn();
  await kiosk.control({ do: 'power', event: 'suspend' });
  await expectOut();
  await kiosk.control({ do: 'power', event: 'resume' });
  await comeIn();
  await kiosk.control({ do: 'crash' });
  await expectOut();
  const each = ['door-opened', 'door-closed'];
  expect(await trail(kiosk)).toEqual(['pin-reset', ...each, ...each, ...each]);
});

test.describe('Staff end the kiosk', () => {
  const end = async (way: string) => {
    const kiosk = await start({ env: { ANTEROOM_SUPERVISED: '1' } });
    const page = await goToDoor(kiosk);
    await enter(kiosk, staffPin);
    await kiosk.touch(page.getByRole('button', { name: 'Leave' }));
    await kiosk.touch(page.locator(`[data-way="${way}"]`).getByRole('button'));
    const yes = page.locator(`[data-way="${way}"]`).getByRole('button', { name: 'Yes' });
    // It may be gone before it has said that the finger lifted.
    const touched = kiosk.touch(yes).catch(() => undefined);
    const exit = await kiosk.exit();
    await touched;
    return exit;
  };

  test('for good, with a code that no supervisor answers', async () => {
    expect((await end('quit')).code).toBe(79);
  });

  test('for a fresh start, with a code that a supervisor answers', async () => {
    expect((await end('restart-app')).code).toBe(75);
  });
});

/** What is recorded of the staff door, the oldest first. */
async function trail(kiosk: Kiosk): Promise<unknown[]> {
  await kiosk.close();
  const database = new DatabaseSync(join(kiosk.dataFolder, 'records.db'), { readOnly: true });
  const events = database.prepare('SELECT event FROM audit ORDER BY id').all();
  database.close();
  return events.map(({ event }) => event);
}
