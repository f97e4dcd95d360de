import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Kiosk } from '../support/kiosk.ts';
import { launchFixture, patience } from './fixture.ts';

vi.setConfig(patience);

let kiosk: Kiosk;
afterEach(() => kiosk?.close());

/** Resolves when standard error holds so many lines that start with `text`. */
async function lines(text: string, count: number): Promise<void> {
  const all = () => kiosk.log().filter((line) => line.startsWith(text)).length;
  await vi.waitUntil(() => all() >= count, { timeout: 30_000 });
}

describe('a page whose process ends', () => {
  test('is reported, and the next load brings it back with bridge and keys, again and again', async () => {
    kiosk = await launchFixture();
    const before = await kiosk.page();
    await kiosk.control({ do: 'crash' });
    await kiosk.line('gone crashed');
    await kiosk.page();
    await kiosk.control({ do: 'crash' });
    const after = await kiosk.page();
    expect(after).not.toBe(before);
    expect(await after.evaluate(() => window.fixture.echo('back'))).toBe('back');
    expect(await after.evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 800]);
    await kiosk.press('F5');
    await kiosk.press('b');
    expect(await after.evaluate(() => window.seen.keys)).toEqual(['down b', 'up b']);
    expect(after.context().pages()).toHaveLength(1);
  });
});

describe('a load that fails', () => {
  test('rejects with the reason, and the next load works', async () => {
    kiosk = await launchFixture({ env: { FIXTURE_STUMBLE: '1' } });
    expect(await (await kiosk.page()).title()).toBe('Fixture');
    const rejected = kiosk.log().filter((line) => line.startsWith('rejected'));
    expect(rejected).toEqual(['rejected ERR_FAILED -2', 'rejected ERR_BLOCKED_BY_CLIENT -20']);
  });
});

describe('a page that hangs', () => {
  test('and that nobody touches meanwhile is not reported, as in Electron', async () => {
    kiosk = await launchFixture({ env: { ANTEROOM_PREVIEW_PATIENCE: '200' } });
    const page = await kiosk.page();
    await kiosk.control({ do: 'hang', milliseconds: 2000 });
    // It answers when it is awake again.
    expect(await page.title()).toBe('Fixture');
    expect(kiosk.log().join('\n')).not.toContain('responsive');
  });

  test('is reported, can be ended, and comes back', async () => {
    kiosk = await launchFixture({ env: { FIXTURE_STERN: '1', ANTEROOM_PREVIEW_PATIENCE: '1000' } });
    await kiosk.page();
    await kiosk.control({ do: 'hang' });
    await kiosk.control({ do: 'touch', x: 5, y: 5 });
    await kiosk.line('unresponsive');
    await kiosk.line('gone crashed');
    await lines('parsed', 2);
    expect(await (await kiosk.page()).title()).toBe('Fixture');
  });

  test('and wakes by itself is reported as responsive', async () => {
    kiosk = await launchFixture({ env: { ANTEROOM_PREVIEW_PATIENCE: '1000' } });
    const page = await kiosk.page();
    await kiosk.control({ do: 'hang', milliseconds: 3000 });
    await kiosk.control({ do: 'touch', x: 5, y: 5 });
    await kiosk.line('unresponsive');
    await kiosk.line('responsive again');
    expect(await page.title()).toBe('Fixture');
  });
});
