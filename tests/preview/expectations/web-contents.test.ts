/** After spec/api-web-contents-spec.ts and the navigation cases of api-browser-window-spec.ts. */
import { describe, expect, test } from 'vitest';
import { expectOf } from './stage.ts';

expectOf('webContents', (on) => {
  describe('loading', () => {
    test('fails with code, number and address, each time anew', async () => {
      const failures = await on.main(async ({ BrowserWindow }) => {
        const { webContents } = new BrowserWindow();
        const load = () =>
          webContents.loadURL('app://stage/error').then(
            () => null,
            (error: Error & { code: string; errno: number; url: string }) => [
              error.code,
              error.errno,
              error.url,
              error.message,
            ],
          );
        return [await load(), await load()];
      });
      const failure = ['ERR_FAILED', -2, 'app://stage/error', "ERR_FAILED (-2) loading 'app://stage/error'"];
      expect(failures).toEqual([failure, failure]);
    });

    test('fails for what is no address', async () => {
      const failure = await on.main(({ BrowserWindow }) =>
        new BrowserWindow().webContents.loadURL('stage').then(
          () => null,
          (error: Error & { code: string; errno: number }) => [error.code, error.errno],
        ),
      );
      expect(failure).toEqual(['ERR_INVALID_URL', -300]);
    });

    test('fails for the first when a second overtakes it', async () => {
      const failure = await on.main(async ({ BrowserWindow }) => {
        const { webContents } = new BrowserWindow();
        const first = webContents.loadURL('app://stage/slow').then(
          () => null,
          (error: Error & { code: string }) => error.code,
        );
        await webContents.loadURL('app://stage/other.html');
        return first;
      });
      expect(failure).toBe('ERR_ABORTED');
    });

    test('is over when the page is, even if a frame in it failed', async () => {
      const url = await on.main(async ({ BrowserWindow }) => {
        const { webContents } = new BrowserWindow();
        await webContents.loadURL('app://stage/frame.html');
        return webContents.getURL();
      });
      expect(url).toBe('app://stage/frame.html');
    });

    test('is over at once when it stays in the document', async () => {
      const url = await on.main(async ({ BrowserWindow }) => {
        const { webContents } = new BrowserWindow();
        await webContents.loadURL('app://stage/page.html');
        await webContents.loadURL('app://stage/page.html#below');
        return webContents.getURL();
      });
      expect(url).toBe('app://stage/page.html#below');
    });

    test('tells that the document is there before it tells that all is', async () => {
      const told = await on.main(async ({ BrowserWindow }) => {
        const { webContents } = new BrowserWindow();
        const told: string[] = [];
        webContents.on('dom-ready', () => told.push('dom-ready'));
        webContents.on('did-finish-load', () => told.push('did-finish-load'));
        await webContents.loadURL('app://stage/page.html');
        return told;
      });
      expect(told).toEqual(['dom-ready', 'did-finish-load']);
    });

    test('leaves a page whose main frame has an address and no parent', async () => {
      await on.page(() => null);
      const frame = await on.main(({ BrowserWindow }) => {
        const main = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame;
        return [main?.url, main?.parent === null];
      });
      expect(frame).toEqual(['app://stage/page.html', true]);
    });
  });

  describe('navigation', () => {
    test('that the app asks for itself is asked nobody', async () => {
      const asked = await on.main(async ({ BrowserWindow }) => {
        const { webContents } = new BrowserWindow();
        const asked: string[] = [];
        webContents.on('will-navigate', ({ url }) => void asked.push(url));
        webContents.on('will-frame-navigate', ({ url }) => void asked.push(url));
        await webContents.loadURL('app://stage/page.html');
        return asked;
      });
      expect(asked).toEqual([]);
    });

    test('by a link is asked about first as a frame’s, then as the window’s, and can be prevented', async () => {
      await on.page(() => null);
      await on.main(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const asked: unknown[] = [];
        Object.assign(globalThis.stage, { navigations: asked });
        contents?.on('will-frame-navigate', ({ url, isMainFrame, isSameDocument }) => {
          asked.push(['frame', url, isMainFrame, isSameDocument]);
        });
        contents?.on('will-navigate', (event) => {
          asked.push(['window', event.url, event.isMainFrame, event.isSameDocument]);
          event.preventDefault();
        });
      });
      await on.page(() => document.getElementById('other')?.click());
      await expect
        .poll(() => on.main(() => Reflect.get(globalThis.stage, 'navigations') as unknown))
        .toEqual([
          ['frame', 'app://stage/other.html', true, false],
          ['window', 'app://stage/other.html', true, false],
        ]);
      expect(await on.page(() => document.body.textContent.includes('Button'))).toBe(true);
    });

    test('within the document is asked nobody', async () => {
      await on.page(() => null);
      await on.main(({ BrowserWindow }) => {
        const asked: string[] = [];
        Object.assign(globalThis.stage, { navigations: asked });
        BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', ({ url }) => void asked.push(url));
      });
      await on.page(() => document.getElementById('hash')?.click());
      await expect.poll(() => on.page(() => location.hash)).toBe('#below');
      expect(await on.main(() => Reflect.get(globalThis.stage, 'navigations') as unknown)).toEqual([]);
    });

    test('that is led on can be prevented, and the load then fails', async () => {
      const outcome = await on.main(async ({ BrowserWindow }) => {
        const { webContents } = new BrowserWindow();
        const asked: string[] = [];
        webContents.on('will-redirect', (event) => {
          asked.push(event.url);
          event.preventDefault();
        });
        const failure = await webContents.loadURL('app://stage/moved').then(
          () => null,
          (error: Error & { code: string }) => error.code,
        );
        return [asked, failure];
      });
      expect(outcome).toEqual([['app://stage/other.html'], 'ERR_ABORTED']);
    });
  });

  describe('a window that a page opens', () => {
    const opened = (answer: string) =>
      on
        .page(() => null)
        .then(() =>
          on.main(({ BrowserWindow }, action) => {
            const asked: unknown[] = [];
            Object.assign(globalThis.stage, { opened: asked });
            BrowserWindow.getAllWindows()[0]?.webContents.setWindowOpenHandler(
              ({ url, disposition, features }) => {
                asked.push([url, disposition, features]);
                return (action === 'null' ? null : { action }) as { action: 'deny' };
              },
            );
          }, answer),
        );
    const asked = () => on.main(() => Reflect.get(globalThis.stage, 'opened') as unknown[]);
    const windows = () => on.main(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

    test.each(['deny', 'null', 'maybe'])('is not there when the answer is %s', async (answer) => {
      await opened(answer);
      expect(await on.page(() => window.open('https://example.org/', '', 'width=300') === null)).toBe(true);
      await expect.poll(asked).toEqual([['https://example.org/', 'new-window', 'width=300']]);
      expect(await windows()).toBe(1);
    });

    test('is there when the app allows it', async () => {
      await opened('allow');
      await on.page(() => window.open('/other.html') !== undefined);
      await expect.poll(windows).toBe(2);
    });

    test('is there when nobody was set to be asked', async () => {
      await on.page(() => window.open('/other.html') !== undefined);
      await expect.poll(windows).toBe(2);
    });
  });

  describe('input', () => {
    test('a key is described as it was pressed', async () => {
      await on.page(() => null);
      const keys = await on.main(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.focus();
        const contents = window?.webContents;
        return new Promise<unknown[]>((resolve) => {
          const told: unknown[] = [];
          contents?.on(
            'before-input-event',
            (event, { type, key, code, shift, control, alt, meta, isAutoRepeat }) => {
              event.preventDefault();
              told.push([type, key, code, shift, control, alt, meta, isAutoRepeat]);
              if (told.length === 4) resolve(told);
            },
          );
          contents?.sendInputEvent({
            type: 'keyDown',
            keyCode: 'a',
            modifiers: ['shift', 'control', 'alt', 'meta'],
          });
          contents?.sendInputEvent({ type: 'keyUp', keyCode: '.', modifiers: ['control', 'alt'] });
          contents?.sendInputEvent({ type: 'keyUp', keyCode: '1', modifiers: ['shift', 'meta'] });
          contents?.sendInputEvent({ type: 'keyDown', keyCode: 'Tab', modifiers: ['isautorepeat'] });
        });
      });
      expect(keys).toEqual([
        ['keyDown', 'A', 'KeyA', true, true, true, true, false],
        ['keyUp', '.', 'Period', false, true, true, false, false],
        ['keyUp', '!', 'Digit1', true, false, false, true, false],
        ['keyDown', 'Tab', 'Tab', false, false, false, false, true],
      ]);
    });

    test('a key that is prevented does not reach the page; the next one does', async () => {
      await on.page(() => {
        addEventListener('keydown', ({ key }) => {
          document.title = `${document.title} ${key}`;
        });
        document.title = 'keys';
      });
      await on.main(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.focus();
        window?.webContents.focus();
        window?.webContents.on('before-input-event', (event, { key }) => {
          if (key === 'a') event.preventDefault();
        });
        for (const keyCode of ['a', 'b']) window?.webContents.sendInputEvent({ type: 'keyDown', keyCode });
      });
      await expect.poll(() => on.page(() => document.title)).toBe('keys b');
    });

    test('a press of the mouse that is prevented does not reach the page', async () => {
      await on.page(() => {
        document.title = 'buttons';
        addEventListener('mouseup', ({ button }) => {
          document.title = `${document.title} ${button}`;
        });
      });
      await on.main(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.on('before-mouse-event', (event, { button }) => {
          if (button === 'middle') event.preventDefault();
        });
        for (const button of ['middle', 'right'] as const) {
          contents?.sendInputEvent({ type: 'mouseDown', button, x: 9, y: 9, clickCount: 1 });
          contents?.sendInputEvent({ type: 'mouseUp', button, x: 9, y: 9, clickCount: 1 });
        }
      });
      await expect.poll(() => on.page(() => document.title)).toBe('buttons 2');
    });

    test('what is no event is refused', async () => {
      await on.page(() => null);
      const said = await on.main(({ BrowserWindow }) => {
        try {
          BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({} as Electron.MouseInputEvent);
          return null;
        } catch (error) {
          return (error as Error).message;
        }
      });
      expect(said).toBe('Invalid event object');
    });
  });

  describe('a script in the page', () => {
    test('gives its value, or that of its promise', async () => {
      await on.page(() => null);
      const values = await on.main(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        return [
          await contents?.executeJavaScript('1 + 1'),
          await contents?.executeJavaScript('Promise.resolve("later")'),
        ];
      });
      expect(values).toEqual([2, 'later']);
    });

    test('rejects when it throws', async () => {
      await on.page(() => null);
      const said = await on.main(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript('Promise.reject(new Error("not here"))')
          .then(
            () => null,
            (error: Error) => error.message,
          ),
      );
      expect(said).toContain('not here');
    });
  });

  describe('a page whose process ends', () => {
    test('is told once, is then crashed, and can be loaded again from within the news', async () => {
      await on.page(() => null);
      const told = await on.main(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const before = contents?.isCrashed();
        let times = 0;
        const gone = new Promise<unknown[]>((resolve) => {
          contents?.on('render-process-gone', (_event, { reason }) => {
            times += 1;
            const during = contents.isCrashed();
            contents
              .loadURL('app://stage/page.html')
              .then(() => resolve([reason, during, contents.isCrashed()]));
          });
        });
        contents?.forcefullyCrashRenderer();
        const [reason, during, after] = await gone;
        return { before, during, after, times, isKnown: reason === 'crashed' || reason === 'killed' };
      });
      expect(told).toEqual({ before: false, during: true, after: false, times: 1, isKnown: true });
    });
  });

  describe('a page that is gone', () => {
    test('tells so, and throws at whoever still uses it', async () => {
      await on.page(() => null);
      const outcome = await on.main(async ({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        const contents = window?.webContents;
        const gone = new Promise((resolve) => contents?.once('destroyed', () => resolve(null)));
        window?.destroy();
        await gone;
        const said = (work: () => void) => {
          try {
            work();
            return null;
          } catch (error) {
            return (error as Error).message;
          }
        };
        return [
          contents?.isDestroyed(),
          said(() => contents?.send('news')),
          said(() => contents?.setZoomFactor(1)),
          said(() => contents?.forcefullyCrashRenderer()),
        ];
      });
      const words = 'Object has been destroyed';
      expect(outcome).toEqual([true, words, words, words]);
    });
  });
});
