import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Kiosk } from '../support/kiosk.ts';
import { launchFixture, patience } from './fixture.ts';

vi.setConfig(patience);

const home = 'https://anteroom.app.invalid/page.html';
let kiosk: Kiosk;
let page: Page;

beforeAll(async () => {
  kiosk = await launchFixture();
  page = await kiosk.page();
});
beforeEach(() => page.goto(home));
afterAll(() => kiosk?.close());

describe("the app's own scheme", () => {
  test('the handler sees its own addresses only', () => {
    const asked = kiosk.log().filter((line) => line.startsWith('asked for'));
    expect(new Set(asked)).toContain('asked for app://anteroom/page.html');
    expect(asked.filter((line) => !line.startsWith('asked for app://anteroom/'))).toEqual([]);
  });

  test('a response keeps its status and its headers', async () => {
    const response = await page.reload();
    expect(response?.status()).toBe(200);
    expect(await response?.headerValue('x-fixture')).toBe('yes');
    expect(await response?.headerValue('content-security-policy')).toContain("default-src 'none'");
  });

  test('a status that is no success comes through', async () => {
    const response = await page.goto('https://anteroom.app.invalid/nowhere.html');
    expect(response?.status()).toBe(404);
  });

  test('the content security policy of a response is in force', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.inline = true';
      document.head.append(script);
      return Reflect.get(window, 'inline');
    });
    expect(ran).toBeUndefined();
    await page.waitForFunction(() => window.seen.violations.includes('script-src-elem'));
  });

  test("pictures of the app's own are shown", async () => {
    const width = await page.locator('#own').evaluate((image: HTMLImageElement) => image.naturalWidth);
    expect(width).toBe(4);
  });

  test('a handler that throws fails its request', async () => {
    await expect(page.goto('https://anteroom.app.invalid/broken.html')).rejects.toThrow('ERR_FAILED');
    await page.waitForURL(/^chrome-error:/);
  });
});

describe('the preload', () => {
  test('runs before any script of the page', async () => {
    // page.js subscribes while it runs; without the bridge it could not.
    expect(await page.evaluate(() => typeof window.stopNews)).toBe('function');
  });

  test('shares no variable with the page', async () => {
    expect(await page.evaluate(() => Reflect.has(window, 'secretOfThePreload'))).toBe(false);
  });

  test('adds nothing to the page but what it exposes', async () => {
    const added = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      return Object.getOwnPropertyNames(window).filter(
        (name) => !plain.has(name) && Number.isNaN(Number(name)),
      );
    });
    expect(added.filter((name) => !['seen', 'stopNews'].includes(name))).toEqual(['fixture']);
  });

  test('what it exposes cannot be replaced', async () => {
    const replaced = await page.evaluate(() => [
      Reflect.set(window, 'fixture', null),
      Reflect.set(window.fixture, 'echo', null),
      Reflect.deleteProperty(window, 'fixture'),
    ]);
    expect(replaced).toEqual([false, false, false]);
  });
});

describe('IPC', () => {
  test.each([
    ['text', 'Grüße'],
    ['nothing', undefined],
    ['null', null],
    ['a tree', { list: [1, 'two', { three: true }], none: null }],
  ])('%s comes back as it was sent', async (_name, value) => {
    expect(await page.evaluate((sent) => window.fixture.echo(sent), value)).toEqual(value);
  });

  test('a handler that throws rejects in the page, in the words of Electron', async () => {
    const message = await page.evaluate(() => window.fixture.fail().catch((error: Error) => error.message));
    expect(message).toBe("Error invoking remote method 'fail': Error: no such luck");
  });

  test('a function cannot be sent', async () => {
    const message = await page.evaluate(() =>
      window.fixture.echo({ run: () => 1 }).catch((error: Error) => error.message),
    );
    expect(message).toContain('could not be cloned');
  });

  test('the handler sees the frame and the window that call', async () => {
    const sender = await page.evaluate(() => window.fixture.sender());
    // Addresses are translated on their way back, so that the page sees its own.
    expect(sender).toEqual({
      url: 'https://anteroom.app.invalid/page.html',
      origin: 'https://anteroom.app.invalid',
      parent: true,
      same: true,
    });
  });

  test('the main process reaches listeners of the page', async () => {
    await page.evaluate(() => window.fixture.askNews({ of: 'today' }));
    await page.waitForFunction(() => window.seen.news.length === 1);
    expect(await page.evaluate(() => window.seen.news)).toEqual([{ of: 'today' }]);
  });

  test('a listener that was taken off hears nothing any more', async () => {
    const news = await page.evaluate(async () => {
      window.stopNews();
      window.fixture.onNews((one) => window.seen.news.push(['second', one]));
      await window.fixture.askNews('late');
      await window.fixture.echo(null);
      return window.seen.news;
    });
    expect(news).toEqual([['second', 'late']]);
  });
});
