import { describe, expect, test } from 'vitest';
import { type BrowserWish, browserArguments } from './browser-flags.ts';

const plain: BrowserWish = { switches: new Map(), root: false, debuggingPort: false, window: null };

test('no name leads to a network', () => {
  expect(browserArguments(plain)).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
});

test.each([
  ['remote-debugging-port', '9222'],
  ['no-sandbox', ''],
  ['user-data-dir', '/home/me'],
  ['proxy-server', 'example.com:80'],
  ['load-extension', '/x'],
  ['disable-features', 'MediaSessionService'],
])('the app cannot set --%s', (name, value) => {
  const given = browserArguments({ ...plain, switches: new Map([[name, value]]) });
  expect(given.filter((argument) => argument.startsWith(`--${name}`))).toEqual([]);
});

test("the app's other switches go to the browser, with their values", () => {
  const switches = new Map([
    ['disable-pinch', ''],
    ['autoplay-policy', 'no-user-gesture-required'],
  ]);
  expect(browserArguments({ ...plain, switches })).toEqual(
    expect.arrayContaining(['--disable-pinch', '--autoplay-policy=no-user-gesture-required']),
  );
});

describe('the sandbox', () => {
  test('is on for everyone', () => expect(browserArguments(plain)).not.toContain('--no-sandbox'));
  test('is off only for the superuser, to whom Chromium refuses it', () =>
    expect(browserArguments({ ...plain, root: true })).toContain('--no-sandbox'));
});

test('a port for tests is open only when a test asks', () => {
  expect(browserArguments(plain).join(' ')).not.toContain('remote-debugging');
  expect(browserArguments({ ...plain, debuggingPort: true })).toContain('--remote-debugging-port=0');
});

test('a window has no tabs, and covers the screen in kiosk mode', () => {
  expect(browserArguments({ ...plain, window: 'kiosk' })).toContain('--kiosk');
  const window = browserArguments({ ...plain, window: { width: 800, height: 600 } });
  expect(window).not.toContain('--kiosk');
  expect(window).toContain('--window-size=800,600');
  expect(window.some((argument) => argument.startsWith('--app='))).toBe(true);
});
