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
    webPreferences: { ...(isKiosk && { preload }), ...lockedPreferences(isPackaged) },
  };
}

/** A4 at 96 pixels an inch: so large a sheet is laid out before it is printed. */
const sheet = { width: 794, height: 1123 } as const;

/**
 * The window in which a sheet is drawn for the printer. Nobody ever sees it, and its page is locked as all others are. It
 * draws nevertheless: Electron lets a window that was never shown paint unless it is told otherwise.
 */
export function paperWindowOptions({ preload, isPackaged }: Pick<WindowMakings, 'preload' | 'isPackaged'>) {
  return {
    ...sheet,
    title: 'Anteroom',
    backgroundColor: paper,
    show: false,
    skipTaskbar: true,
    frame: false,
    webPreferences: { preload, ...lockedPreferences(isPackaged) },
  };
}

/** What no page may do, whoever stands before it. */
function lockedPreferences(isPackaged: boolean) {
  return {
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
  };
}
