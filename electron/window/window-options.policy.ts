/** How each window is made: as data, so that a test can compare it whole. `BrowserWindow` checks its shape. */
import type { PlannedWindow } from './displays.policy.ts';

/** The colour of paper, so that a window that has not drawn yet is not white. */
const paper = '#FBF8F3';

export interface WindowMakings {
  planned: PlannedWindow;
  mode: 'kiosk' | 'windowed';
  /** Absolute path of the bundled preload. */
  preload: string;
  isPackaged: boolean;
}

/**
 * The options of a window. `fullscreenable`, `focusable` and `resizable` are left alone and the window is not
 * transparent: the one or the other makes Electron or a window manager refuse kiosk mode without a word.
 */
export function windowOptions({ planned, mode, preload, isPackaged }: WindowMakings) {
  const isLocked = mode === 'kiosk';
  const isKiosk = planned.role === 'kiosk';
  return {
    ...planned.bounds,
    title: 'Anteroom',
    backgroundColor: paper,
    show: true,
    autoHideMenuBar: true,
    kiosk: isLocked,
    frame: !isLocked,
    alwaysOnTop: isLocked,
    skipTaskbar: isLocked,
    minimizable: !isLocked,
    webPreferences: {
      ...(isKiosk && { preload }),
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
      devTools: !isPackaged,
      plugins: false,
      webgl: false,
      enableWebSQL: false,
      spellcheck: false,
      disableDialogs: true,
      backgroundThrottling: false,
      // Electron lets every page play by itself unless it is told; here nothing plays before a visitor touched.
      autoplayPolicy: 'document-user-activation-required' as const,
    },
  };
}
