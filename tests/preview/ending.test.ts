import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Exit, Kiosk, KioskWish } from '../support/kiosk.ts';
import { launchFixture, patience } from './fixture.ts';

vi.setConfig(patience);

/** Runs one kiosk for a group of tests; all its temporary files are in a folder of its own. */
function run(wish: KioskWish = {}) {
  const it = {} as { kiosk: Kiosk; leftovers(): string[] };
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'anteroom-ending-'));
    it.kiosk = await launchFixture({ ...wish, env: { TMPDIR: folder, ...wish.env } });
    it.leftovers = () => readdirSync(folder).filter((name) => name.startsWith('anteroom-preview'));
  });
  afterAll(async () => {
    await it.kiosk?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return it;
}

describe('a kiosk that starts and quits', () => {
  const it = run({ env: { FIXTURE_QUIT: '1' } });
  let exit: Exit;
  beforeAll(async () => {
    exit = await it.kiosk.exit();
  });

  test('says first, and once, what the preview is not', () => {
    const lines = it.kiosk.log().filter((line) => line.includes('preview:'));
    expect(lines).toEqual(['Anteroom preview: shows everything, but does not lock this machine.']);
    expect(it.kiosk.log()[0]).toBe(lines[0]);
  });

  test('tells the version of the package, and that it is not packaged', () => {
    expect(it.kiosk.log()).toContain('ready 1.2.3 packaged=false');
  });

  test('ends with 0, and tells of it first', () => {
    expect(exit).toEqual({ code: 0, signal: null });
    expect(it.kiosk.log().at(-1)).toBe('before quit');
  });

  test('leaves neither profile nor socket behind', () => {
    expect(it.leftovers()).toEqual([]);
  });
});

describe('app.exit', () => {
  const it = run({ env: { FIXTURE_EXIT: '70', FIXTURE_STUBBORN: '1' } });

  test('ends with the code that the app gives and asks no window', async () => {
    expect(await it.kiosk.exit()).toEqual({ code: 70, signal: null });
    expect(it.kiosk.log()).not.toContain('before quit');
    expect(it.kiosk.log()).not.toContain('close refused');
  });
});

describe('a window that refuses to close', () => {
  const it = run({ env: { FIXTURE_STUBBORN: '1' } });

  test('keeps the app running when it is asked to quit', async () => {
    await it.kiosk.page();
    await it.kiosk.control({ do: 'quit' });
    await it.kiosk.line('close refused');
    expect(await it.kiosk.windows()).toBe(1);
  });

  test("comes back when a person closes the browser's window", async () => {
    const page = await it.kiosk.page();
    await page.close();
    const next = await it.kiosk.page();
    expect(next).not.toBe(page);
    expect(await next.title()).toBe('Fixture');
  });
});

describe('a browser that dies by itself, however young it is,', () => {
  const it = run({ env: { FIXTURE_STUBBORN: '1' } });

  test('has a successor, in which the window comes back', async () => {
    const page = await it.kiosk.page();
    const closed = page.waitForEvent('close');
    const browser = await page.context().browser()?.newBrowserCDPSession();
    await browser?.send('Browser.crash').catch(() => undefined);
    await closed;
    // Until the shell has heard of it, it still names the browser that is gone.
    await vi.waitFor(async () => {
      const next = await it.kiosk.page();
      expect(next).not.toBe(page);
      expect(await next.title()).toBe('Fixture');
    }, patience.testTimeout);
  });
});

describe('a test that is gone', () => {
  const it = run();

  test('takes its kiosk along', async () => {
    await it.kiosk.page();
    it.kiosk.leave();
    expect((await it.kiosk.exit()).code).toBe(0);
    expect(it.leftovers()).toEqual([]);
  });
});

describe('the last window', () => {
  const it = run();

  test('is told when it closes', async () => {
    await it.kiosk.page();
    await it.kiosk.control({ do: 'close-window' });
    await it.kiosk.line('all windows closed');
    expect(await it.kiosk.windows()).toBe(0);
  });
});

describe('a second instance', () => {
  const it = run();

  test('reports to the first and ends; the first goes on', async () => {
    const page = await it.kiosk.page();
    const second = await launchFixture({
      data: it.kiosk.dataFolder,
      flags: ['--second'],
      env: { TMPDIR: join(it.kiosk.dataFolder, '..') },
    });
    expect((await second.exit()).code).toBe(0);
    expect(second.log()).toContain('second instance ends');
    await it.kiosk.line('second instance reported true true');
    expect(await page.title()).toBe('Fixture');
  });
});
