import { expect, test } from 'vitest';
import { findBrowser, howToGetBrowser, type Machine } from './find-browser.ts';

const nowhere: Machine = { platform: 'linux', env: {}, playwright: [], exists: () => false };
const only = (...paths: string[]) => ({ exists: (path: string) => paths.includes(path) });

test('without any browser there is none', () => {
  expect(findBrowser({ ...nowhere, env: { PATH: '/usr/bin' } })).toBeNull();
});

test('without a PATH the search ends well', () => {
  expect(findBrowser({ ...nowhere, ...only('/usr/bin/chromium') })).toBeNull();
});

test('an empty entry of the PATH is no folder', () => {
  expect(findBrowser({ ...nowhere, env: { PATH: ':' }, ...only('chromium') })).toBeNull();
});

test("Playwright's own browser comes first", () => {
  const machine = { ...nowhere, playwright: ['/own/chrome'], env: { PATH: '/usr/bin' } };
  expect(findBrowser({ ...machine, ...only('/usr/bin/chromium', '/own/chrome') })).toBe('/own/chrome');
});

test.each(['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'])(
  '%s is found on the PATH',
  (name) => {
    const env = { PATH: '/bin:/usr/local/bin' };
    expect(findBrowser({ ...nowhere, env, ...only(`/usr/local/bin/${name}`) })).toBe(
      `/usr/local/bin/${name}`,
    );
  },
);

test('Edge is found where Windows has it', () => {
  const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(findBrowser({ ...nowhere, platform: 'win32', env, ...only(path) })).toBe(path);
});

test('Chrome is found in the Applications of macOS, also in those of one person', () => {
  const path = '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser({ ...nowhere, platform: 'darwin', env: { HOME: '/Users/me' }, ...only(path) })).toBe(
    path,
  );
});

test.each(['linux', 'win32', 'darwin', 'freebsd'] as const)('on %s the error says what to do', (platform) => {
  expect(howToGetBrowser(platform)).toMatch(/found none\. .*(Install|run)/);
});
