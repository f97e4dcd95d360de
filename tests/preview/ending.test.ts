import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Kiosk, KioskWish } from '../support/kiosk.ts';
import { launchFixture, patience } from './fixture.ts';

vi.setConfig(patience);

const open: Kiosk[] = [];
let folder: string;

/** A kiosk whose temporary files are all in `folder`. */
async function launch(wish: KioskWish = {}): Promise<Kiosk> {
  const kiosk = await launchFixture({ ...wish, env: { TMPDIR: folder, ...wish.env } });
  open.push(kiosk);
  return kiosk;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anteroom-ending-'));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((kiosk) => kiosk.close()));
  rmSync(folder, { recursive: true, force: true });
});

describe('the start', () => {
  test('says in one line what the preview is not', async () => {
    const kiosk = await launch();
    await kiosk.page();
    expect(kiosk.log()[0]).toBe('Anteroom preview: shows everything, but does not lock this machine.');
    expect(kiosk.log().filter((line) => line.includes('preview:'))).toHaveLength(1);
  });

  test('tells name and version of the package, and that it is not packaged', async () => {
    const kiosk = await launch();
    await kiosk.line('ready preview-fixture 1.2.3 packaged=false');
  });
});

describe('the end', () => {
  test('quitting asks the windows, tells everyone and ends with 0', async () => {
    const kiosk = await launch();
    await kiosk.page();
    kiosk.control({ do: 'quit' }).catch(() => undefined);
    expect(await kiosk.exit()).toEqual({ code: 0, signal: null });
    expect(kiosk.log().slice(-2)).toEqual(['will quit', 'quit 0']);
  });

  test('leaves neither profile nor socket behind', async () => {
    const kiosk = await launch({ env: { FIXTURE_QUIT: '1' } });
    await kiosk.exit();
    expect(readdirSync(folder).filter((name) => name.startsWith('anteroom-preview'))).toEqual([]);
  });

  test('exit has the code that the app gives and asks nobody', async () => {
    const kiosk = await launch({ env: { FIXTURE_EXIT: '70', FIXTURE_STUBBORN: '1' } });
    expect(await kiosk.exit()).toEqual({ code: 70, signal: null });
    expect(kiosk.log()).toContain('quit 70');
    expect(kiosk.log()).not.toContain('close refused');
  });

  test('a window that refuses to close keeps the app running', async () => {
    const kiosk = await launch({ env: { FIXTURE_STUBBORN: '1' } });
    await kiosk.page();
    await kiosk.control({ do: 'quit' });
    await kiosk.line('close refused');
    expect(await kiosk.windows()).toBe(1);
    expect(kiosk.log()).not.toContain('will quit');
  });

  test('the last window that closes is told', async () => {
    const kiosk = await launch();
    await kiosk.page();
    await kiosk.control({ do: 'close-window' });
    await kiosk.line('all windows closed');
    expect(await kiosk.windows()).toBe(0);
  });

  test('a browser window that a person closes comes back when the app refuses', async () => {
    const kiosk = await launch({ env: { FIXTURE_STUBBORN: '1' } });
    const page = await kiosk.page();
    await page.close();
    await kiosk.line('close refused');
    expect(await (await kiosk.page()).title()).toBe('Fixture');
  });

  test('relaunching starts the same command again', async () => {
    const kiosk = await launch({ env: { FIXTURE_RELAUNCH: '1' } });
    await kiosk.line('relaunched');
    expect(await kiosk.exit()).toEqual({ code: 0, signal: null });
    expect(kiosk.log().filter((line) => line.startsWith('ready'))).toHaveLength(2);
  });
});

describe('a second instance', () => {
  test('reports to the first and ends; the first goes on', async () => {
    const first = await launch();
    await first.page();
    const second = await launch({ data: first.dataFolder, flags: ['--second'] });
    expect((await second.exit()).code).toBe(0);
    expect(second.log()).toContain('second instance ends');
    await first.line('second instance reported true true');
    expect(await (await first.page()).title()).toBe('Fixture');
  });

  test('after a first one that died takes over its lock', async () => {
    const first = await launch();
    await first.page();
    process.kill(first.pid ?? 0, 'SIGKILL');
    await first.exit();
    const second = await launch({ data: first.dataFolder });
    expect(await (await second.page()).title()).toBe('Fixture');
  });
});
