/**
 * Electron's own list of security items (`docs/tutorial/security.md`, 20 of them), each held to the kiosk as it is composed:
 * to the options of every window, to the headers of every answer, to the fuses, and to what `main.ts` calls.
 * `npm run mutate:lock` breaks each of them once and looks whether this, or a test beside the source, turns red.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calls, pushes } from '../../electron/bridge/contract.ts';
import { judgeSender, pageAddress } from '../../electron/bridge/sender.policy.ts';
import { appScheme, contentSecurityPolicy, securityHeaders } from '../../electron/scheme/app-scheme.ts';
import { chromiumSwitches } from '../../electron/start/switches.policy.ts';
import { mayNavigate } from '../../electron/window/navigation.policy.ts';
import { mayUse } from '../../electron/window/permissions.policy.ts';
import { mayRequest } from '../../electron/window/requests.policy.ts';
import { windowOptions } from '../../electron/window/window-options.policy.ts';
import { wantedFuses } from '../../scripts/package/fuses.ts';
import { sources } from '../walls/sources.ts';

const root = join(import.meta.dirname, '../..');
const main = readFileSync(join(root, 'electron/main.ts'), 'utf8');
const lockdown = readFileSync(join(root, 'electron/window/lockdown.ts'), 'utf8');
const preload = readFileSync(join(root, 'electron/preload.ts'), 'utf8');
const shell = sources('electron').filter(({ name }) => !name.endsWith('.test.ts'));

const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
/** The options of every kind of window that the kiosk opens. */
const windows = (['kiosk', 'cover'] as const).flatMap((role) =>
  (['kiosk', 'windowed'] as const).flatMap((mode) =>
    [true, false].map((isPackaged) =>
      windowOptions({ planned: { role, display: 1, bounds }, mode, preload: '/preload.cjs', isPackaged }),
    ),
  ),
);
const preferences = windows.map(({ webPreferences }) => webPreferences);

/** The place of a call in `main.ts`, which has to be there. */
function placeOf(call: string): number {
  const at = main.indexOf(call);
  expect(at, `electron/main.ts calls ${call}`).toBeGreaterThan(-1);
  return at;
}

describe('Electron’s security items:', () => {
  test('1. only secure content is loaded: nothing but the kiosk’s own scheme', () => {
    expect(appScheme.privileges).toMatchObject({ standard: true, secure: true });
    expect(appScheme.privileges).not.toHaveProperty('bypassCSP');
    expect(['http://anteroom/', 'https://example.org/', 'file:///x', 'ws://x/'].filter(mayRequest)).toEqual(
      [],
    );
    placeOf('lockSession(session.defaultSession');
  });

  test('2. no window has Node', () => {
    for (const name of [
      'nodeIntegration',
      'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
    ] as const) {
      expect(preferences.map((each) => each[name])).toEqual(preferences.map(() => false));
    }
  });

  test('3. every window is isolated from its preload', () => {
    expect(preferences.map(({ contextIsolation }) => contextIsolation)).toEqual(preferences.map(() => true));
  });

  test('4. every process of a page is sandboxed, from before the app is ready', () => {
    expect(preferences.map(({ sandbox }) => sandbox)).toEqual(preferences.map(() => true));
    expect(placeOf('app.enableSandbox()')).toBeLessThan(placeOf('.whenReady()'));
  });

  test('5. permissions are answered by the kiosk, and denied', () => {
    for (const handler of [
      'PermissionRequest',
      'PermissionCheck',
      'DevicePermission',
      'DisplayMediaRequest',
    ]) {
      expect(lockdown).toContain(`session.set${handler}Handler(`);
    }
    expect(mayUse('media')).toBe(false);
  });

  test('6. web security is on', () => {
    expect(preferences.map(({ webSecurity }) => webSecurity)).toEqual(preferences.map(() => true));
  });

  test('7. every answer has a content security policy, which starts from nothing', () => {
    expect(securityHeaders['Content-Security-Policy']).toBe(contentSecurityPolicy);
    expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|blob:/);
  });

  test('8. no window runs insecure content', () => {
    expect(preferences.some(({ allowRunningInsecureContent }) => allowRunningInsecureContent)).toBe(false);
  });

  test('9. and 10. no window has features that are experimental or switched on by name', () => {
    expect(preferences.some(({ experimentalFeatures }) => experimentalFeatures)).toBe(false);
    expect(preferences.filter((each) => 'enableBlinkFeatures' in each)).toEqual([]);
    // The voices of the system, which give a page nothing but speech.
    const switchedOn = chromiumSwitches.map(([name]) => name).filter((name) => name.startsWith('enable-'));
    expect(switchedOn).toEqual(['enable-speech-dispatcher']);
  });

  test('11. and 12. there is no webview, and none is let in', () => {
    expect(preferences.some(({ webviewTag }) => webviewTag)).toBe(false);
    expect(lockdown).toMatch(/on\('will-attach-webview', \(event\) => \{\s+event\.preventDefault\(\)/);
  });

  test('13. a page goes nowhere but to itself', () => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(lockdown).toContain(`contents.on('${event}', judge)`);
    }
    expect(mayNavigate('https://example.org/')).toBe(false);
    expect(preferences.some(({ navigateOnDragDrop }) => navigateOnDragDrop)).toBe(false);
  });

  test('14. a page opens no window; every page is locked as soon as there is one', () => {
    expect(lockdown).toMatch(/setWindowOpenHandler\([^;]*;\s+return \{ action: 'deny' \};/);
    const created = placeOf("app.on('web-contents-created'");
    expect(main.slice(created, created + 200)).toContain('lockContents(contents');
    expect(created).toBeLessThan(placeOf('.whenReady()'));
  });

  test('15. nothing is opened in another program', () => {
    expect(
      shell.filter(({ text }) => /\bopenExternal\b|\bopenPath\b/.test(text)).map(({ name }) => name),
    ).toEqual([]);
  });

  test('16. Electron is of one exact version', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('17. whoever calls the shell is judged, in one place', () => {
    expect(judgeSender({ url: pageAddress, parent: null })).toBe('ok');
    expect(judgeSender(null)).not.toBe('ok');
    expect(judgeSender({ url: pageAddress, parent: {} })).not.toBe('ok');
    expect(judgeSender({ url: 'https://example.org/', parent: null })).not.toBe('ok');
    const registered = shell.filter(({ text }) => /\bipcMain\.(handle|on|once)\(/.test(text));
    expect(registered.map(({ name }) => name)).toEqual(['electron/bridge/gate.ts']);
  });

  test('18. pages come from a scheme of the kiosk’s own, never from files', () => {
    const files = shell.filter(({ text }) => /\bloadFile\(|loadURL\(\s*[`'"]file:/.test(text));
    expect(files.map(({ name }) => name)).toEqual([]);
    placeOf('protocol.registerSchemesAsPrivileged([appScheme])');
  });

  test('19. fuses leave no way to run the program as Node, to debug it, or to load other code', () => {
    expect(wantedFuses()).toEqual({
      runAsNode: false,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('20. the page gets one frozen bridge of named calls, and nothing of Electron', () => {
    expect(preload.match(/exposeInMainWorld\(/g)).toHaveLength(1);
    expect(preload).toContain("contextBridge.exposeInMainWorld('kiosk', bridgeOver(ipcRenderer))");
    expect(Object.keys(calls).filter((name) => /invoke|send|exec|eval/i.test(name))).toEqual([]);
    expect(Object.keys(pushes).length).toBeGreaterThan(0);
  });

  test('and besides: there is no menu, and a packaged kiosk has no developer tools', () => {
    placeOf('Menu.setApplicationMenu(null)');
    const packaged = windowOptions({
      planned: { role: 'kiosk', display: 1, bounds },
      mode: 'kiosk',
      preload: '/preload.cjs',
      isPackaged: true,
    });
    expect(packaged.webPreferences.devTools).toBe(false);
    expect(packaged).toMatchObject({ kiosk: true, alwaysOnTop: true, frame: false });
  });

  test('and besides: a window closes only when the kiosk ends, and refused switches end it first of all', () => {
    expect(main).toMatch(
      /on\('close', \(event\) => \{\s+if \(!ending\.isQuitting\(\)\) event\.preventDefault\(\);/,
    );
    expect(main).toMatch(/if \(refused\.length > 0\) \{[^}]*app\.exit\(exitCode\.refused\);\s+return null;/);
  });
});
