/** The short policies: where a page may go, and what it may use, fetch and point at. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayNavigate } from './navigation.policy.ts';
import { mayUse } from './permissions.policy.ts';
import { mayPoint } from './pointer.policy.ts';
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

test('a page may go nowhere that is not named', () => {
  const address = fc.oneof(
    fc.webUrl(),
    fc.string(),
    fc.webPath().map((path) => `app://anteroom${path}`),
    fc.string().map((rest) => `app://anteroom/index.html${rest}`),
  );
  const isNamed = (url: string) => /^app:\/\/anteroom\/index\.html(#|$)/.test(url);
  fc.assert(
    fc.property(
      address.filter((url) => !isNamed(url)),
      (url) => !mayNavigate(url),
    ),
  );
});

test('nothing is fetched that is not of the kiosk’s own scheme and host', () => {
  const address = fc.oneof(
    fc.webUrl(),
    fc.string(),
    fc
      .tuple(fc.constantFrom('app', 'http', 'https', 'file', 'data', 'blob'), fc.domain())
      .map(([scheme, host]) => `${scheme}://${host}/`),
    fc.string().map((rest) => `app://anteroom${rest}`),
  );
  const isOurs = (url: string) => {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    return parsed?.protocol === 'app:' && parsed.host === 'anteroom' && parsed.username === '';
  };
  fc.assert(
    fc.property(
      address.filter((url) => !isOurs(url)),
      (url) => !mayRequest(url),
    ),
  );
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
  expect([...permissions, 'hid', 'serial', 'usb'].filter(mayUse)).toEqual([]);
});

test('a permission that nobody knows yet is not granted', () => {
  fc.assert(fc.property(fc.string(), (permission) => !mayUse(permission)));
});

const moves = ['mouseMove', 'mouseEnter', 'mouseLeave'];
const otherButtons = ['right', 'middle', 'back', 'forward', 'eraser', 'none', null, undefined];

test.each(otherButtons)('the mouse button %s does not reach the page', (button) => {
  expect(mayPoint({ type: 'mouseDown', button })).toBe(false);
  expect(mayPoint({ type: 'mouseUp', button })).toBe(false);
});

test.each(['contextMenu', 'mouseWheel', 'gestureTap', ''])(
  '%j does not, not even of the left button',
  (type) => {
    expect(mayPoint({ type, button: 'left' })).toBe(false);
  },
);

test('what nobody knows yet of a mouse does not', () => {
  const act = fc.record({ type: fc.string(), button: fc.string() });
  fc.assert(
    fc.property(
      act.filter(({ type, button }) => !moves.includes(type) && button !== 'left'),
      (unknown) => !mayPoint(unknown),
    ),
  );
});

test.each(['mouseDown', 'mouseUp'])('%s of the left button does', (type) => {
  expect(mayPoint({ type, button: 'left' })).toBe(true);
});

test.each(moves)('%s does, whatever is held down meanwhile', (type) => {
  const held = ['none', 'left', ...otherButtons];
  expect(held.filter((button) => !mayPoint({ type, button }))).toEqual([]);
});
