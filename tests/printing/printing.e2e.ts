/** What a family takes home on paper and on a stick, with a real CUPS and real file systems. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { factsOf, wordsOf } from '../screens/support/pdf.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
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
  await kiosk.touch(page.getByRole('button', { name }));
  await expect.poll(outcome, { timeout: 60_000 }).not.toMatch(/idle|making/);
  return outcome();
}

/** A stick that is plugged in, of so many kilobytes. */
class Stick {
  readonly folder: string;

  constructor(name: string, kilobytes: number, options = 'rw') {
    this.folder = join('/media', name);
    mkdirSync(this.folder, { recursive: true });
    this.#run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k,${options}`, 'tmpfs', this.folder);
  }

  pull(): void {
    this.#run('umount', this.folder);
    rmdirSync(this.folder);
  }

  #run(program: string, ...args: string[]): void {
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
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
