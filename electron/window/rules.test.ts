/** The short policies: where a page may go, what it may use, fetch and press, and how Chromium starts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chromiumSwitches } from '../start/switches.policy.ts';
import { mayNavigate } from './navigation.policy.ts';
import { mayUse } from './permissions.policy.ts';
import { mayPress } from './pointer.policy.ts';
import { mayRequest } from './requests.policy.ts';

const elsewhere = [
  'https://example.org/',
  'http://anteroom/index.html',
  'file:///etc/passwd',
  'file://server/share/x.html',
  'data:text/html,<h1>x</h1>',
  'javascript:alert(1)',
  'view-source:app://anteroom/index.html',
  'mailto:a@example.org',
  'tel:123',
  'about:blank',
  'blob:app://anteroom/1',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'app://anteroom.example/index.html',
  'app://anteroom@example/index.html',
  'app://other/index.html',
  'ws://localhost/',
  'APP://ANTEROOM/index.html',
  '',
];

describe('a page may not go', () => {
  test.each([...elsewhere, 'app://anteroom/', 'app://anteroom/safe.html', 'app://anteroom/clinic/logo'])(
    'to %s',
    (url) => {
      expect(mayNavigate(url)).toBe(false);
    },
  );
  test('to itself with a question', () => expect(mayNavigate('app://anteroom/index.html?x')).toBe(false));
});

test.each(['app://anteroom/index.html', 'app://anteroom/index.html#/'])('a page may go to %s', (url) => {
  expect(mayNavigate(url)).toBe(true);
});

test.each(elsewhere)('%s may not be fetched', (url) => {
  expect(mayRequest(url)).toBe(false);
});

test.each(['app://anteroom/index.html', 'app://anteroom/assets/a.js'])('%s may be fetched', (url) => {
  expect(mayRequest(url)).toBe(true);
});

test('no permission that Electron knows of is granted', () => {
  const types = path.join(
    path.dirname(createRequire(import.meta.url).resolve('electron/package.json')),
    'electron.d.ts',
  );
  const handlers =
    readFileSync(types, 'utf8').match(/setPermission(?:Request|Check)Handler\(handler: .*/g) ?? [];
  const permissions = new Set(
    handlers.flatMap((line) => [...line.matchAll(/'([a-z][a-zA-Z-]+)'/g)].map((m) => m[1] ?? '')),
  );
  expect(permissions.size).toBeGreaterThan(20);
  expect([...permissions, 'hid', 'serial', 'usb', 'something new'].filter(mayUse)).toEqual([]);
});

test.each(['right', 'middle', 'back', 'forward'])('the %s mouse button does not reach the page', (button) => {
  expect(mayPress(button)).toBe(false);
});

test.each(['left', undefined])('a press with %s does', (button) => {
  expect(mayPress(button)).toBe(true);
});

test('Chromium starts without pinch, without swiping back and without a network', () => {
  expect(chromiumSwitches).toEqual([
    ['disable-pinch'],
    ['overscroll-history-navigation', '0'],
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ['disable-background-networking'],
    ['disable-component-update'],
    ['disable-domain-reliability'],
    ['no-pings'],
  ]);
});
