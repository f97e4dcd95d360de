/** What `import … from 'electron'` gives the main process in the preview. */
import type Electron from 'electron';
import { app } from './app.ts';
import { PreviewBrowserWindow as BrowserWindow } from './browser-window.ts';
import { startControl } from './control.ts';
import { crashReporter } from './crash-reporter.ts';
import { ipcMain } from './ipc-main.ts';
import { PreviewMenu as Menu } from './menu.ts';
import { powerMonitor } from './power-monitor.ts';
import { powerSaveBlocker } from './power-save-blocker.ts';
import { adoptElectronHabits } from './process-habits.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';

const { protocol } = session.defaultSession;

export {
  app,
  BrowserWindow,
  crashReporter,
  ipcMain,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
};

/** Only what Electron has may be exported under its name. */
type Names = keyof typeof Electron;
export default {
  app,
  BrowserWindow,
  crashReporter,
  ipcMain,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
} satisfies Partial<Record<Names, unknown>>;

adoptElectronHabits(() => app.quit());
startControl();

// As in Electron, the main script runs to its first pause before the app becomes ready.
setImmediate(() => {
  app.start().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    app.exit(1);
  });
});
