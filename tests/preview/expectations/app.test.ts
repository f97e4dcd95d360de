/** After spec/api-app-spec.ts. */
import { expect, test } from 'vitest';
import { expectOf } from './stage.ts';

expectOf('app', (on) => {
  test('is ready once, and says so to whoever asks later', async () => {
    expect(
      await on.main(async ({ app }) => [app.isReady(), await app.whenReady().then(() => 'ready')]),
    ).toEqual([true, 'ready']);
  });

  test('is not packaged', async () => {
    expect(await on.main(({ app }) => app.isPackaged)).toBe(false);
  });

  test.each(['enableSandbox', 'disableHardwareAcceleration'] as const)(
    'takes %s only before it is ready',
    async (method) => {
      const said = await on.main(({ app }, name) => {
        try {
          app[name]();
          return null;
        } catch (error) {
          return (error as Error).message;
        }
      }, method);
      expect(said).toBe(`app.${method}() can only be called before app is ready`);
    },
  );

  test('keeps the paths that it is given, and takes none that depends on where it was started', async () => {
    const said = await on.main(({ app }) => {
      const words = (work: () => unknown) => {
        try {
          return work();
        } catch (error) {
          return (error as Error).message;
        }
      };
      return [
        app.getPath('userData') === process.cwd(),
        words(() => app.setPath('userData', 'beside')),
        words(() => app.getPath('nowhere' as 'home')),
      ];
    });
    expect(said).toEqual([false, 'Path must be absolute', "Failed to get 'nowhere' path"]);
  });

  test('tells of the page of each new window, before anybody can load anything', async () => {
    const told = await on.main(({ app, BrowserWindow }) => {
      const told: number[] = [];
      const note = (_event: unknown, contents: Electron.WebContents) => void told.push(contents.id);
      app.on('web-contents-created', note);
      const window = new BrowserWindow();
      app.off('web-contents-created', note);
      return [told.length, told[0] === window.webContents.id];
    });
    expect(told).toEqual([1, true]);
  });

  test('goes on when it is asked to quit and somebody prevents it before', async () => {
    const told = await on.main(({ app, BrowserWindow }) => {
      const window = new BrowserWindow();
      app.once('before-quit', (event) => event.preventDefault());
      app.quit();
      return [window.isDestroyed(), BrowserWindow.getAllWindows().length];
    });
    expect(told).toEqual([false, 1]);
  });

  test('goes on when it is asked to quit and a window refuses', async () => {
    const told = await on.main(({ app, BrowserWindow }) => {
      const window = new BrowserWindow();
      window.on('close', (event) => event.preventDefault());
      app.quit();
      return [window.isDestroyed(), BrowserWindow.getAllWindows().length];
    });
    expect(told).toEqual([false, 1]);
  });
});
