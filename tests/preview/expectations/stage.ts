/**
 * A stage for what Electron's own specs expect: an app that opens nothing, in which each test does what it asks about. On
 * the preview always; on Electron too, where it can run, so that the expectations themselves are tested.
 */
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, vi } from 'vitest';
import { chooseHost } from '../../../scripts/host/choose-host.ts';
import { thisMachine } from '../../../scripts/host/this-machine.ts';
import { type Api, launchMainProcess, type MainProcess } from '../../support/main-process.ts';

/** What `fixtures/stage/main.js` keeps for the test. */
interface Stage {
  preload: string;
  asked: { url: string; method: string; type: string | null; body: string | null }[];
  early: string;
}

declare global {
  var stage: Stage;
  var bridge: {
    [name: string]: unknown;
    invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  };
}

const hosts =
  chooseHost(thisMachine(), undefined).host === 'electron'
    ? (['preview', 'electron'] as const)
    : (['preview'] as const);

export interface OnStage {
  /** Runs in the main process, which must not use anything from outside the function. */
  main<Result, Argument = undefined>(
    work: (electron: Api, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** Opens a window on `/page.html`, and runs in its page. */
  page<Result, Argument = undefined>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
}

/** Describes what every host here has to do. Windows that a test opens are gone before the next. */
export function expectOf(what: string, tests: (on: OnStage) => void): void {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  describe.each(hosts)(`${what}, on %s`, (host) => {
    let kiosk: MainProcess;
    beforeAll(async () => {
      kiosk = await launchMainProcess({ host, main: join(import.meta.dirname, '../fixtures/stage/main.js') });
      await kiosk.evaluate(({ app }) => app.whenReady());
    });
    afterEach(() =>
      kiosk.evaluate(({ BrowserWindow, session }) => {
        for (const window of BrowserWindow.getAllWindows()) window.destroy();
        session.defaultSession.setPermissionRequestHandler(null);
        session.defaultSession.setPermissionCheckHandler(null);
        session.defaultSession.webRequest.onBeforeRequest(null);
        session.defaultSession.removeAllListeners('will-download');
        globalThis.stage.asked.length = 0;
      }),
    );
    afterAll(() => kiosk?.close());
    tests({
      main: (work, argument) => kiosk.evaluate(work, argument),
      async page(work, argument) {
        await kiosk.evaluate(async ({ BrowserWindow }) => {
          if (BrowserWindow.getAllWindows().length > 0) return;
          const { preload } = globalThis.stage;
          const window = new BrowserWindow({ webPreferences: { preload, sandbox: true } });
          await window.webContents.loadURL('app://stage/page.html');
        });
        return kiosk.inPage(work, argument);
      },
    });
  });
}
