/** What Chromium does, started with the kiosk's switches, that it would do without them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ensureBrowser } from '../../scripts/browser.ts';
import { chromiumSwitches } from './switches.policy.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser | undefined;
afterEach(async () => {
  await browser?.close();
});

/** A page of a browser that is started with these switches. */
async function pageWith(switches: typeof chromiumSwitches): Promise<Page> {
  const executablePath = ensureBrowser();
  if (executablePath === null)
    throw new Error('The switches are tested in a real browser, and none is installed.');
  browser = await chromium.launch({
    executablePath,
    args: switches.map(([name, value]) => (value === undefined ? `--${name}` : `--${name}=${value}`)),
  });
  return browser.newPage();
}

describe('names are looked up by nobody', () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer((_request, response) => response.end('reached'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const reached = (page: Page) =>
    page.goto(address).then(
      async () => page.textContent('body'),
      (error: Error) => /ERR_\w+/.exec(error.message)?.[0],
    );

  test('with the switches, not even of this machine', async () => {
    expect(await reached(await pageWith(chromiumSwitches))).toBe('ERR_NAME_NOT_RESOLVED');
  });

  test('without them the same page is reached', async () => {
    expect(await reached(await pageWith([]))).toBe('reached');
  });
});

test('the voices of Linux are asked for, which Chromium does not do by itself', () => {
  expect(chromiumSwitches.map(([name]) => name)).toContain('enable-speech-dispatcher');
});

describe('what only a touch screen and days would show is switched off', () => {
  const values = new Map(chromiumSwitches.map(([name, value]) => [name, value ?? 'on']));
  test.each([
    ['making a page larger with two fingers', 'disable-pinch', 'on'],
    ['swiping to the page before', 'overscroll-history-navigation', '0'],
    ['traffic that nobody asked for', 'disable-background-networking', 'on'],
    ['the fetching of components', 'disable-component-update', 'on'],
    ['reports to the browser’s maker', 'disable-domain-reliability', 'on'],
    ['reports of links that are followed', 'no-pings', 'on'],
    ['packets of a call between browsers', 'force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
    ['windows that pages make of documents', 'disable-blink-features', 'DocumentPictureInPictureAPI'],
    [
      'keys and controls of the system for what plays',
      'disable-features',
      'HardwareMediaKeyHandling,MediaSessionService',
    ],
  ])('%s', (_what, name, value) => {
    expect(values.get(name)).toBe(value);
  });
});
