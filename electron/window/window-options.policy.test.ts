import { describe, expect, test } from 'vitest';
import type { PlannedWindow } from './displays.policy.ts';
import { paperWindowOptions, windowOptions } from './window-options.policy.ts';

const bounds = { x: -1920, y: 40, width: 1920, height: 1080 };
const options = (mode: 'kiosk' | 'windowed', role: PlannedWindow['role'] = 'kiosk', isPackaged = true) =>
  windowOptions({ planned: { role, display: 1, bounds }, mode, preload: '/app/preload.cjs', isPackaged });

/** The names of what is switched on. */
const switchedOn = (all: Readonly<Record<string, unknown>>) =>
  Object.keys(all).filter((name) => all[name] === true);

describe('the window of the kiosk', () => {
  const kiosk = options('kiosk');

  test('stands where it was planned', () => {
    expect(kiosk).toMatchObject(bounds);
  });

  test('is locked in kiosk mode, without a frame or an entry in the task bar, above everything else', () => {
    expect(switchedOn(kiosk).sort()).toEqual([
      'alwaysOnTop',
      'autoHideMenuBar',
      'kiosk',
      'show',
      'skipTaskbar',
    ]);
    expect(kiosk).toMatchObject({ frame: false, minimizable: false });
  });

  test('has nothing that silently switches kiosk mode off', () => {
    const spoiling = [
      'fullscreenable',
      'focusable',
      'resizable',
      'transparent',
      'fullscreen',
      'simpleFullscreen',
    ];
    expect(Object.keys(kiosk).filter((name) => spoiling.includes(name))).toEqual([]);
  });

  test('is the colour of paper before the page has drawn', () => {
    expect(kiosk.backgroundColor).toMatch(/^#F/);
  });
});

describe('a page', () => {
  const { webPreferences } = options('kiosk');

  test('is isolated and sandboxed, keeps its origin, shows no dialog, and may do nothing else', () => {
    expect(switchedOn(webPreferences).sort()).toEqual([
      'contextIsolation',
      'disableDialogs',
      'sandbox',
      'webSecurity',
    ]);
  });

  test.each([
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'webviewTag',
    'navigateOnDragDrop',
    'devTools',
    'plugins',
    'webgl',
    'spellcheck',
  ] as const)('has no %s, which is said and not left to what Electron does by itself', (name) => {
    expect(webPreferences[name]).toBe(false);
  });

  test('plays nothing by itself, which Electron would let it do', () => {
    expect(webPreferences.autoplayPolicy).toBe('document-user-activation-required');
  });

  test('goes on at its pace when another window lies over it, so that a visit ends in time', () => {
    expect(webPreferences.backgroundThrottling).toBe(false);
  });

  test('gets its bridge from the preload of the kiosk and nowhere else', () => {
    expect(webPreferences).toHaveProperty('preload', '/app/preload.cjs');
  });
});

test('a cover is as locked as the kiosk and has no bridge', () => {
  const { preload: _bridge, ...withoutBridge } = { preload: '', ...options('kiosk').webPreferences };
  expect(options('kiosk', 'cover').webPreferences).toEqual(withoutBridge);
});

test('a window for trying things out has a frame and is as locked inside', () => {
  const windowed = options('windowed');
  expect(windowed).toMatchObject({ kiosk: false, frame: true, alwaysOnTop: false, skipTaskbar: false });
  expect(windowed.webPreferences).toEqual(options('kiosk').webPreferences);
});

test('only a kiosk that is not packaged has developer tools', () => {
  const unpacked = options('kiosk', 'kiosk', false).webPreferences;
  expect(unpacked).toEqual({ ...options('kiosk').webPreferences, devTools: true });
});

describe('the window of a sheet for the printer', () => {
  const makings = { preload: '/app/preload.cjs', isPackaged: true };
  const sheet = paperWindowOptions(makings);

  test('is never shown, nor named in the task bar', () => {
    expect(sheet).toMatchObject({ show: false, skipTaskbar: true });
  });

  test('has a page that may do no more than any other', () => {
    expect(sheet.webPreferences).toEqual(options('kiosk').webPreferences);
  });
});
