import { expect, test } from 'vitest';
import type { PlannedWindow } from './displays.policy.ts';
import { windowOptions } from './window-options.policy.ts';

const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
const options = (mode: 'kiosk' | 'windowed', role: PlannedWindow['role'] = 'kiosk', isPackaged = true) =>
  windowOptions({ planned: { role, display: 1, bounds }, mode, preload: '/app/preload.cjs', isPackaged });

test('the kiosk’s window, whole', () => {
  expect(options('kiosk')).toEqual({
    x: 0,
    y: 0,
    width: 1920,
    height: 1080,
    title: 'Anteroom',
    backgroundColor: '#FBF8F3',
    show: true,
    autoHideMenuBar: true,
    kiosk: true,
    frame: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    minimizable: false,
    webPreferences: {
      preload: '/app/preload.cjs',
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: false,
      plugins: false,
      webgl: false,
      enableWebSQL: false,
      spellcheck: false,
      disableDialogs: true,
      backgroundThrottling: false,
    },
  });
});

test('nothing that silently switches kiosk mode off is set', () => {
  expect(Object.keys(options('kiosk'))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(fullscreenable|focusable|resizable|transparent)$/)]),
  );
});

test('a cover has no bridge', () => {
  expect(options('kiosk', 'cover').webPreferences).not.toHaveProperty('preload');
});

test('a window for trying things out has a frame and is as locked inside', () => {
  const windowed = options('windowed');
  expect(windowed).toMatchObject({
    kiosk: false,
    frame: true,
    alwaysOnTop: false,
    skipTaskbar: false,
  });
  expect(windowed.webPreferences).toEqual(options('kiosk').webPreferences);
});

test('only a kiosk that is not packaged has developer tools', () => {
  expect(options('kiosk', 'kiosk', false).webPreferences.devTools).toBe(true);
});
