import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** Clicks without waiting for where the click might lead. */
async function click(selector: string): Promise<void> {
  await page.locator(selector).evaluate((element: HTMLElement) => element.click());
}

async function blockedBy(url: string): Promise<string | undefined> {
  const blocked = await kiosk.control({ do: 'blocked' });
  return blocked.findLast((entry) => entry.url === url)?.by;
}

describe('navigation', () => {
  test('to another site is asked about, and denied', async () => {
    await click('#away');
    await kiosk.line('will-navigate https://example.com/ main=true');
    expect(await page.evaluate(() => location.href)).toBe(home);
    expect(await blockedBy('https://example.com/')).toBe('navigation');
  });

  test('to an address of another program is asked about, and denied', async () => {
    await click('#mail');
    await kiosk.line('will-navigate mailto:someone@example.com');
    expect(await page.evaluate(() => location.href)).toBe(home);
  });

  test("within the app's scheme can be denied as well", async () => {
    await click('#forbidden');
    await kiosk.line('will-navigate app://anteroom/forbidden.html');
    expect(await page.evaluate(() => location.href)).toBe(home);
  });

  test('that nobody denies goes on', async () => {
    await click('#other');
    await page.waitForURL('**/other.html');
    expect(await page.title()).toBe('Other');
  });

  test('follows a redirect of the handler and tells of it', async () => {
    await click('#old');
    await kiosk.line('will-redirect app://anteroom/other.html');
    await page.waitForURL('**/other.html');
  });

  test('of an embedded frame is asked about, and denied', async () => {
    await page.goto('https://anteroom.app.invalid/open.html');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/frame';
      document.body.append(frame);
    });
    await kiosk.line('will-frame-navigate https://example.com/frame');
  });
});

describe('new windows', () => {
  test('window.open is asked about, opens nothing and gives nothing', async () => {
    expect(await page.evaluate(() => window.open('https://example.com/open'))).toBeNull();
    await kiosk.line('window-open https://example.com/open');
    expect(page.context().pages()).toHaveLength(1);
  });

  test('a link with a target is asked about, and its window is closed', async () => {
    const popup = page.context().waitForEvent('page');
    await click('#blank');
    await kiosk.line('window-open https://example.com/blank');
    const opened = await popup;
    if (!opened.isClosed()) {
      await opened.waitForEvent('close');
    }
    expect(await kiosk.windows()).toBe(1);
  });
});

describe('permissions', () => {
  test('a denied request rejects in the page', async () => {
    const outcome = await page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(String, (error: Error) => error.name),
    );
    expect(outcome).toBe('NotAllowedError');
    await kiosk.line('asked permission media');
  });

  test('notifications are asked about, and denied', async () => {
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
    await kiosk.line('asked permission notifications');
  });

  test('a check is answered by the handler for checks', async () => {
    const states = await page.evaluate(async () => [
      (await navigator.permissions.query({ name: 'geolocation' })).state,
      (await navigator.permissions.query({ name: 'notifications' })).state,
    ]);
    expect(states).toEqual(['granted', 'denied']);
  });

  test('a test can ask as a page would', async () => {
    expect(await kiosk.control({ do: 'permission', name: 'geolocation' })).toBe(true);
    expect(await kiosk.control({ do: 'permission', name: 'clipboard-read' })).toBe(false);
  });

  test('without a handler everything is granted, as in Electron', async () => {
    expect(await kiosk.control({ do: 'permission', name: 'usb', how: 'device' })).toBe(true);
  });
});

describe('what a browser would do by itself', () => {
  test('a download is told of and never written', async () => {
    await page.goto('https://anteroom.app.invalid/open.html');
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['text']));
      link.download = 'notes.txt';
      link.click();
    });
    await kiosk.line(/will-download blob:.* notes.txt/);
  });

  test('a dialog is gone before anyone sees it', async () => {
    expect(await page.evaluate(() => window.confirm('Stay?'))).toBe(false);
  });

  test('the context menu is told of and not shown', async () => {
    await page.mouse.click(3, 4, { button: 'right' });
    await kiosk.line('context-menu 3 4');
    await kiosk.control({ do: 'settle-keys' });
    expect(await page.evaluate(() => window.seen.menus)).toEqual(['prevented']);
  });
});

describe('the network', () => {
  let server: Server;
  const visitors: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      visitors.push(request.url ?? '');
      response.end();
    });
    server.on('connection', () => visitors.push('connection'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server?.close());

  test('is never reached, even where no policy of the page forbids it', async () => {
    const { port } = server.address() as AddressInfo;
    await page.goto('https://anteroom.app.invalid/open.html');
    const outcome = await page.evaluate(async (there) => {
      const failed = (work: Promise<unknown>) =>
        work.then(
          () => 'reached',
          () => 'failed',
        );
      const socket = new Promise((resolve, reject) => {
        const one = new WebSocket(`ws://127.0.0.1:${there}/socket`);
        one.onopen = resolve;
        one.onerror = reject;
      });
      const picture = new Image();
      picture.src = `http://127.0.0.1:${there}/picture.png`;
      navigator.sendBeacon(`http://127.0.0.1:${there}/beacon`, 'x');
      return Promise.all([
        failed(fetch(`http://127.0.0.1:${there}/fetch`)),
        failed(fetch(`http://localhost:${there}/fetch`, { mode: 'no-cors' })),
        failed(picture.decode()),
        failed(socket),
      ]);
    }, port);
    expect(outcome).toEqual(['failed', 'failed', 'failed', 'failed']);
    expect(visitors).toEqual([]);
    expect(await blockedBy(`http://127.0.0.1:${port}/fetch`)).toBe('webRequest');
  });
});
