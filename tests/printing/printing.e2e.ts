/** What a family takes home on paper and on a stick, with a real CUPS and real file systems. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { factsOf, faultsOf, wordsOf } from '../screens/support/pdf.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { Stick } from '../support/stick.ts';
import { Cups } from './cups.ts';

const cups = new Cups();
let kiosk: Kiosk;
let page: Page;

/** Opens a topic, and what can be taken home of it. */
async function openTakeHome(): Promise<void> {
  page = await kiosk.page();
  await page.locator('[data-screen="presenter-start"]').waitFor();
  await kiosk.touch({ x: 300, y: 300 });
  await page.locator('[data-screen="presenter-home"]').waitFor();
  await kiosk.touch(page.getByRole('button', { name: /What is CAR T-cell therapy/ }).first());
  await page.locator('[data-screen="presenter-deck"]').waitFor();
  await kiosk.touch(page.getByRole('button', { name: 'Take home' }));
}

const outcome = () => page.locator('[data-paper]').getAttribute('data-paper');

/** Touches a button of the panel, and gives what the screen says came of it. */
async function make(name: 'Print' | 'To a USB stick'): Promise<string | null> {
  if ((await outcome()) !== 'idle') {
    // What came of the sheet before would be taken for what comes of this one.
    await kiosk.touch(page.getByRole('button', { name: 'Close' }));
    await kiosk.touch(page.getByRole('button', { name: 'Take home' }));
  }
  await kiosk.touch(page.getByRole('button', { name }));
  await expect.poll(outcome, { timeout: 60_000 }).not.toMatch(/idle|making/);
  return outcome();
}

/** A stick that takes so few bytes a second that it can be pulled out while a file is on its way. */
class SlowStick {
  readonly folder = '/media/anteroom-slow';
  /** What is on it, seen from elsewhere. */
  readonly #inside = mkdtempSync(join(tmpdir(), 'anteroom-slow-'));
  readonly #device: ChildProcess;

  constructor() {
    mkdirSync(this.folder, { recursive: true });
    this.#device = spawn('bindfs', ['-f', '--write-rate=4k', this.#inside, this.folder], { stdio: 'ignore' });
  }

  async isThere(): Promise<void> {
    await expect.poll(() => readFileSync('/proc/mounts', 'utf8').includes(` ${this.folder} `)).toBe(true);
  }

  /** Bytes of what is being written. */
  get begun(): number {
    return Math.max(0, ...readdirSync(this.#inside).map((name) => statSync(join(this.#inside, name)).size));
  }

  /** Takes it out as it is; the folder in which it was stays, as on a machine whose sticks have fixed places. */
  async pull(): Promise<void> {
    const gone = new Promise((resolve) => this.#device.once('exit', resolve));
    this.#device.kill('SIGKILL');
    await gone;
    spawnSync('umount', ['-l', this.folder]);
  }

  remove(): void {
    rmdirSync(this.folder);
    rmSync(this.#inside, { recursive: true });
  }
}

test.beforeAll(async () => {
  await cups.start('Ward');
});
test.afterAll(() => cups.stop());

test.describe('With a printer', () => {
  test.beforeAll(async () => {
    kiosk = await launchKiosk({
      flags: ['--consultation'],
      config: { clinicName: 'Lindenhof', country: 'eu', printer: 'Ward' },
      env: cups.env,
    });
    await openTakeHome();
  });
  test.afterAll(() => kiosk.close());

  test('that is stopped, takes no jobs, or is not known, the screen says so, and prints nothing', async () => {
    cups.run('cupsdisable', 'Ward');
    expect(await make('Print')).toBe('stopped');
    cups.run('cupsenable', 'Ward');
    cups.run('cupsreject', 'Ward');
    expect(await make('Print')).toBe('refuses');
    cups.run('cupsaccept', 'Ward');
    cups.run('lpadmin', '-x', 'Ward');
    expect(await make('Print')).toBe('unknown-printer');
    cups.run('lpadmin', '-p', 'Ward', '-E', '-v', 'ward:/', '-m', 'raw');
    expect([cups.printed, cups.spooled]).toEqual([null, []]);
  });

  for (const [reason, said] of [
    ['media-empty-error', 'no-paper'],
    ['media-jam-error', 'jammed'],
  ] as const)
    test(`that says ${reason} while it has the sheet, the screen says so, and the sheet prints afterwards`, async () => {
      cups.says(reason);
      expect(await make('Print')).toBe(said);
      cups.says('');
      await expect.poll(() => cups.printed?.length ?? 0).toBeGreaterThan(0);
      cups.run('lpadmin', '-p', 'Ward', '-o', 'printer-state-reasons=none');
      cups.run('lpadmin', '-x', 'Ward');
      cups.run('lpadmin', '-p', 'Ward', '-E', '-v', 'ward:/', '-m', 'raw');
    });

  test('the topic comes out of it, and nothing of it stays in the queue', async () => {
    expect(await make('Print')).toBe('printed');
    await expect.poll(() => cups.printed !== null).toBe(true);
    expect(wordsOf(cups.printed ?? Buffer.alloc(0))).toContain('Where this comes from');
    await expect.poll(() => cups.spooled).toEqual([]);
  });

  test('a stick that is not there, not alone, full, or only to be read is told of', async () => {
    expect(await make('To a USB stick')).toBe('no-usb');
    const full = new Stick('anteroom-full', 4);
    try {
      expect(await make('To a USB stick')).toBe('full');
      expect(readdirSync(full.folder)).toEqual([]);
      const other = new Stick('anteroom-other', 4);
      try {
        expect(await make('To a USB stick')).toBe('several-usb');
      } finally {
        other.pull();
      }
    } finally {
      full.pull();
    }
    const locked = new Stick('anteroom-locked', 4096, 'ro');
    try {
      expect(await make('To a USB stick')).toBe('read-only');
    } finally {
      locked.pull();
    }
  });

  test('a stick that is pulled out in the middle of it is told of, and nothing comes to the disk under it', async () => {
    const stick = new SlowStick();
    await stick.isThere();
    await kiosk.touch(page.getByRole('button', { name: 'To a USB stick' }));
    await expect.poll(() => stick.begun, { timeout: 60_000 }).toBeGreaterThan(0);
    expect(await outcome()).toBe('making');
    await stick.pull();
    await expect.poll(outcome, { timeout: 60_000 }).toBe('gone');
    await expect(page.getByText('The USB stick was taken out too early. Nothing was saved.')).toBeVisible();
    expect(readdirSync(stick.folder)).toEqual([]);
    stick.remove();
  });

  test('a stick gets the topic as a tagged PDF with its title, beside what is there', async () => {
    const stick = new Stick('anteroom stick', 16_384);
    try {
      writeFileSync(join(stick.folder, 'CAR-T what-is-car-t.pdf'), 'another family’s');
      expect(await make('To a USB stick')).toBe('saved');
      expect(readdirSync(stick.folder).sort()).toEqual([
        'CAR-T what-is-car-t (2).pdf',
        'CAR-T what-is-car-t.pdf',
      ]);
      const pdf = readFileSync(join(stick.folder, 'CAR-T what-is-car-t (2).pdf'));
      expect(factsOf(pdf)).toMatchObject({ Title: 'What is CAR T-cell therapy?', Tagged: 'yes' });
      expect(pdf.toString('latin1')).toContain('/Lang (en)');
      expect(faultsOf(pdf)).toEqual([]);
    } finally {
      stick.pull();
    }
  });

  test('the end of the visit leaves no file of it on the machine', async () => {
    await kiosk.touch(page.getByRole('button', { name: 'Close' }));
    // On the display that both share, the consultant’s own buttons lie in a drawer.
    await kiosk.touch(page.getByRole('button', { name: 'Consultant' }));
    await kiosk.touch(page.getByRole('button', { name: 'End of visit' }));
    await kiosk.touch(page.getByRole('button', { name: 'End and clear' }));
    await expect(async () => {
      await expect((await kiosk.page()).locator('[data-screen="presenter-start"]')).toBeVisible({
        timeout: 2_000,
      });
    }).toPass({ timeout: 60_000 });
    const files = readdirSync(kiosk.dataFolder, { recursive: true }).map(String);
    expect(files.filter((name) => /\.(pdf|part)$/.test(name))).toEqual([]);
    expect(kiosk.log().filter((line) => /CAR-T|questions/.test(line))).toEqual([]);
    expect(await kiosk.windows()).toBe(1);
  });
});
