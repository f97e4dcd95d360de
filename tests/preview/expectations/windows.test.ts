/** After spec/api-browser-window-spec.ts and api-power-save-blocker-spec.ts. */
import { expect, test } from 'vitest';
import { expectOf } from './stage.ts';

expectOf('BrowserWindow', (on) => {
  test('cannot be made before the app is ready', async () => {
    expect(await on.main(() => globalThis.stage.early)).toBe(
      'Cannot create BrowserWindow before app is ready',
    );
  });

  test('is 800 × 600 unless the app says otherwise', async () => {
    const sizes = await on.main(({ BrowserWindow }) => {
      const one = new BrowserWindow().getBounds();
      const other = new BrowserWindow({ x: 10, y: 20, width: 300, height: 200 }).getBounds();
      return [one.width, one.height, other];
    });
    expect(sizes).toEqual([800, 600, { x: 10, y: 20, width: 300, height: 200 }]);
  });

  test('moves where it is told', async () => {
    const bounds = await on.main(({ BrowserWindow }) => {
      const window = new BrowserWindow();
      window.setBounds({ x: 30, y: 40, width: 500, height: 400 });
      return window.getBounds();
    });
    expect(bounds).toEqual({ x: 30, y: 40, width: 500, height: 400 });
  });

  test('keeps what part of its bounds is left out', async () => {
    const bounds = await on.main(({ BrowserWindow }) => {
      const window = new BrowserWindow({ x: 30, y: 40, width: 500, height: 400 });
      window.setBounds({ width: 600 });
      return window.getBounds();
    });
    expect(bounds).toEqual({ x: 30, y: 40, width: 600, height: 400 });
  });

  test('knows whether it is in kiosk mode and on top', async () => {
    const states = await on.main(({ BrowserWindow }) => {
      const window = new BrowserWindow({ kiosk: true, alwaysOnTop: true });
      const before = [window.isKiosk(), window.isAlwaysOnTop()];
      window.setKiosk(false);
      window.setAlwaysOnTop(false);
      return [before, [window.isKiosk(), window.isAlwaysOnTop()]];
    });
    expect(states).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  const placedByPage = (prevents: boolean) =>
    on.main(async ({ BrowserWindow }, isPrevented) => {
      const window = new BrowserWindow({ x: 30, y: 40, width: 500, height: 400 });
      const asked = new Promise<Electron.Rectangle>((resolve) => {
        window.webContents.on('content-bounds-updated', (event, bounds) => {
          if (isPrevented) event.preventDefault();
          setTimeout(() => resolve(bounds));
        });
      });
      await window.webContents.loadURL('app://stage/page.html');
      await window.webContents.executeJavaScript('resizeTo(600, 450)');
      const { width, height } = await asked;
      return [{ width, height }, window.getBounds()];
    }, prevents);

  test('is placed by its page', async () => {
    expect(await placedByPage(false)).toMatchObject([
      { width: 600, height: 450 },
      { width: 600, height: 450 },
    ]);
  });

  test('is not placed by its page where the app prevents it', async () => {
    expect(await placedByPage(true)).toMatchObject([
      { width: 600, height: 450 },
      { x: 30, y: 40, width: 500, height: 400 },
    ]);
  });

  test('has a number of its own, and its page as well', async () => {
    const numbers = await on.main(({ BrowserWindow }) => {
      const windows = [new BrowserWindow(), new BrowserWindow()];
      return windows.flatMap(({ id, webContents }) => [`window ${id}`, `page ${webContents.id}`]);
    });
    expect(new Set(numbers).size).toBe(4);
  });

  test('is asked before it closes, and stays when it refuses', async () => {
    const outcome = await on.main(({ BrowserWindow }) => {
      const window = new BrowserWindow();
      let asked = 0;
      window.on('close', (event) => {
        asked += 1;
        event.preventDefault();
      });
      window.close();
      return [asked, window.isDestroyed(), BrowserWindow.getAllWindows().length];
    });
    expect(outcome).toEqual([1, false, 1]);
  });

  test('is not asked when it is destroyed, and says that it is closed', async () => {
    const told = await on.main(({ BrowserWindow }) => {
      const window = new BrowserWindow();
      const told: string[] = [];
      window.on('close', (event) => {
        told.push('close');
        event.preventDefault();
      });
      window.on('closed', () => told.push('closed'));
      window.destroy();
      return [told, window.isDestroyed(), BrowserWindow.getAllWindows().length];
    });
    expect(told).toEqual([['closed'], true, 0]);
  });

  test('throws at whoever uses it when it is gone', async () => {
    const said = await on.main(({ BrowserWindow }) => {
      const window = new BrowserWindow();
      window.destroy();
      const words = (work: () => void) => {
        try {
          work();
          return null;
        } catch (error) {
          return `${(error as Error).name}: ${(error as Error).message}`;
        }
      };
      return [
        words(() => window.getBounds()),
        words(() => window.setKiosk(true)),
        words(() => window.focus()),
      ];
    });
    const gone = 'TypeError: Object has been destroyed';
    expect(said).toEqual([gone, gone, gone]);
  });

  test('stays awake by a blocker, which has a number from 0 on', async () => {
    const told = await on.main(({ powerSaveBlocker }) => {
      const one = powerSaveBlocker.start('prevent-display-sleep');
      const other = powerSaveBlocker.start('prevent-display-sleep');
      return [other - one, powerSaveBlocker.isStarted(one), powerSaveBlocker.isStarted(other + 100)];
    });
    expect(told).toEqual([1, true, false]);
  });
});
