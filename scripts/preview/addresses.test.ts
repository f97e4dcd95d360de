import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwn, textToMain, textToPage, toMain, toPage } from './addresses.ts';

const schemes = ['app', 'pack'];

describe('addresses that are not the app’s own', () => {
  test.each([
    'https://example.com/',
    'https://anteroom.other.invalid/',
    'https://app.invalid/',
    'http://anteroom.app.invalid/',
    'https://anteroom.app.invalid.example.com/',
    'https://user@anteroom.app.invalid/',
    'app:///x',
    'app://',
    'app:anteroom',
    'mailto:a@b.c',
    'about:blank',
    '',
  ])('%s stays as it is in both directions', (address) => {
    expect(toPage(address, schemes)).toBe(address);
    expect(toMain(address, schemes)).toBe(address);
  });

  test('a scheme that nobody registered stays as it is', () => {
    expect(toPage('app://anteroom/x', [])).toBe('app://anteroom/x');
    expect(isOwn('https://anteroom.app.invalid/x', [])).toBe(false);
  });

  test('any text comes through both directions without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof toPage(text, schemes)).toBe('string');
        expect(typeof toMain(text, schemes)).toBe('string');
      }),
    );
  });
});

describe('addresses of the app', () => {
  test.each([
    ['app://anteroom/index.html', 'https://anteroom.app.invalid/index.html'],
    ['app://anteroom/a/b?c=d#e', 'https://anteroom.app.invalid/a/b?c=d#e'],
    ['pack://one:81/x', 'https://one.pack.invalid:81/x'],
    ['app://a.b/x', 'https://a.b.app.invalid/x'],
  ])('%s is %s to the browser', (own, browser) => {
    expect(toPage(own, schemes)).toBe(browser);
    expect(toMain(browser, schemes)).toBe(own);
    expect(isOwn(browser, schemes)).toBe(true);
  });

  test('without a path the browser gets one', () => {
    expect(toPage('app://anteroom', schemes)).toBe('https://anteroom.app.invalid/');
  });

  test('every address comes back as it was', () => {
    const host = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}(\.[a-z]{1,5})?$/);
    const rest = fc.stringMatching(/^\/[ -~]{0,30}$/);
    fc.assert(
      fc.property(fc.constantFrom(...schemes), host, rest, (scheme, name, path) => {
        const address = `${scheme}://${name}${path}`;
        expect(toMain(toPage(address, schemes), schemes)).toBe(address);
      }),
    );
  });
});

test('addresses inside a text are translated in both directions', () => {
  const own = 'at app://anteroom/main.js:1:2 and (app://anteroom/x) but not https://example.com/';
  const browser =
    'at https://anteroom.app.invalid/main.js:1:2 and (https://anteroom.app.invalid/x) but not https://example.com/';
  expect(textToPage(own, schemes)).toBe(browser);
  expect(textToMain(browser, schemes)).toBe(own);
});
