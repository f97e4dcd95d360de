/** A kiosk on Electron itself, through Playwright. Of the control channel only what Electron can do is there. */
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { windowArguments } from '../../scripts/host/choose-host.ts';
import { electronEnvironment } from '../../scripts/host/run-electron.ts';
import type { Answer, WindowState, Wish } from '../../scripts/preview/control-messages.ts';
import type { Exit, HostProcess } from './kiosk.ts';
import { collectLines } from './lines.ts';
import type { Start } from './preview-host.ts';

export async function launchElectron(
  executablePath: string,
  { main, flags, env }: Start,
): Promise<HostProcess> {
  const present = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const app = await _electron.launch({
    executablePath,
    args: [...windowArguments({ platform: process.platform, env }), main, ...flags],
    // Without this Playwright turns the sandbox off on Linux.
    chromiumSandbox: true,
    env: electronEnvironment(Object.fromEntries(present)),
  });
  const child = app.process();
  if (!child.stderr) {
    throw new Error('The kiosk has no standard error.');
  }
  const lines = collectLines(child.stderr);
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  return {
    host: 'electron',
    pid: child.pid,
    page: (window) => pageOf(app, window),
    log: () => lines.all(),
    onLine: (listener) => lines.onLine(listener),
    control: async <Do extends Wish['do']>(wish: Extract<Wish, { do: Do }>) =>
      (await obey(app, wish)) as Answer<Do>,
    exit: () => exited,
    leave: () => child.unref(),
    deafen: () => child.stderr?.destroy(),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

async function pageOf(app: ElectronApplication, window: number): Promise<Page> {
  for (;;) {
    const next = app.waitForEvent('window', { timeout: 0 });
    next.catch(() => undefined);
    const page = app.windows()[window];
    if (page) {
      await page.waitForLoadState('load');
      return page;
    }
    await next;
  }
}

async function obey(app: ElectronApplication, wish: Wish): Promise<unknown> {
  switch (wish.do) {
    case 'settle-keys':
      return null;
    case 'quit':
      return app.evaluate((electron) => electron.app.quit());
    case 'windows':
      return describeWindows(app);
    case 'crash':
    case 'close-window':
      return app.evaluate(
        ({ BrowserWindow }, { action, index }) => {
          const window = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id)[index];
          return action === 'crash' ? window?.webContents.forcefullyCrashRenderer() : window?.close();
        },
        { action: wish.do, index: wish.window ?? 0 },
      );
    default:
      throw new Error(`Electron cannot be asked to "${wish.do}"; this test needs the preview.`);
  }
}

function describeWindows(app: ElectronApplication): Promise<WindowState[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .sort((a, b) => a.id - b.id)
      .map((window) => ({
        id: window.id,
        bounds: window.getBounds(),
        kiosk: window.isKiosk(),
        url: window.webContents.getURL(),
        crashed: window.webContents.isCrashed(),
        target: null,
      })),
  );
}
