/** After spec/api-session-spec.ts and api-web-request-spec.ts. */
import { describe, expect, test } from 'vitest';
import { expectOf } from './stage.ts';

expectOf('session', (on) => {
  describe('permissions', () => {
    test('one that the app denies is denied in the page, and the app knows who asks for what', async () => {
      await on.main(({ session }) => {
        const asked: unknown[] = [];
        Object.assign(globalThis.stage, { permissions: asked });
        session.defaultSession.setPermissionRequestHandler(
          (contents, permission, answer, { isMainFrame, requestingUrl }) => {
            asked.push([contents.getURL(), permission, isMainFrame, new URL(requestingUrl).host]);
            answer(false);
          },
        );
      });
      const outcome = await on.page(() => Notification.requestPermission());
      expect(outcome).toBe('denied');
      expect(await on.main(() => Reflect.get(globalThis.stage, 'permissions') as unknown)).toEqual([
        ['app://stage/page.html', 'notifications', true, 'stage'],
      ]);
    });

    test('the camera is denied as the page expects it', async () => {
      await on.main(({ session }) => {
        session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
      });
      const outcome = await on.page(() =>
        navigator.mediaDevices.getUserMedia({ video: true }).then(
          () => 'granted',
          (error: Error) => error.name,
        ),
      );
      expect(outcome).toBe('NotAllowedError');
    });

    test('a look-up is answered by the handler for look-ups', async () => {
      await on.main(({ session }) => {
        session.defaultSession.setPermissionCheckHandler(
          (_contents, permission) => permission !== 'geolocation',
        );
      });
      const state = await on.page(
        async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
      );
      expect(state).toBe('denied');
    });

    test('the screen is not captured when the app gives no source', async () => {
      await on.main(({ session }) => {
        session.defaultSession.setDisplayMediaRequestHandler((_request, answer) =>
          answer(null as unknown as Electron.Streams),
        );
      });
      const outcome = await on.page(() =>
        navigator.mediaDevices.getDisplayMedia({ video: true }).then(
          () => 'captured',
          () => 'denied',
        ),
      );
      expect(outcome).toBe('denied');
    });
  });

  describe('requests', () => {
    test('one that the app cancels fails', async () => {
      await on.page(() => null);
      await on.main(({ session }) => {
        session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
          answer({ cancel: url.endsWith('/teapot') }),
        );
      });
      const outcomes = await on.page(() =>
        Promise.all(
          ['/teapot', '/other.html'].map((path) =>
            fetch(path).then(
              () => 'answered',
              () => 'failed',
            ),
          ),
        ),
      );
      expect(outcomes).toEqual(['failed', 'answered']);
    });

    test('a page whose request the app cancels does not load', async () => {
      const code = await on.main(({ session, BrowserWindow }) => {
        session.defaultSession.webRequest.onBeforeRequest((_details, answer) => answer({ cancel: true }));
        return new BrowserWindow().webContents.loadURL('app://stage/page.html').then(
          () => null,
          (error: Error & { code: string }) => error.code,
        );
      });
      expect(code).toBe('ERR_BLOCKED_BY_CLIENT');
    });

    test('the app knows what is asked for, how, by whom and for what', async () => {
      await on.page(() => null);
      await on.main(({ session }) => {
        const asked: unknown[] = [];
        Object.assign(globalThis.stage, { requests: asked });
        session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
          const { url, method, resourceType, webContentsId, id, timestamp } = details;
          asked.push([url, method, resourceType, webContentsId, typeof id, typeof timestamp]);
          answer({});
        });
      });
      await on.page(() => fetch('/teapot', { method: 'POST', body: 'x' }).then(() => null));
      const [asked, id] = await on.main(({ BrowserWindow }) => [
        Reflect.get(globalThis.stage, 'requests') as unknown,
        BrowserWindow.getAllWindows()[0]?.webContents.id,
      ]);
      expect(asked).toEqual([['app://stage/teapot', 'POST', 'xhr', id, 'number', 'number']]);
    });

    test('the last one who was set to be asked is asked alone', async () => {
      await on.page(() => null);
      const asked = await on.main(async ({ session, BrowserWindow }) => {
        const asked: string[] = [];
        for (const name of ['first', 'second']) {
          session.defaultSession.webRequest.onBeforeRequest((_details, answer) => {
            asked.push(name);
            answer({});
          });
        }
        await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          'fetch("/teapot").then(() => null)',
        );
        return asked;
      });
      expect(asked).toEqual(['second']);
    });
  });

  test('a download that is prevented ends there, and the app knows its name', async () => {
    await on.page(() => null);
    await on.main(({ session }) => {
      const told: unknown[] = [];
      Object.assign(globalThis.stage, { downloads: told });
      session.defaultSession.on('will-download', (event, item) => {
        event.preventDefault();
        told.push([item.getFilename(), item.getURL().startsWith('blob:')]);
      });
    });
    await on.page(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['text']));
      link.download = 'notes.txt';
      link.click();
    });
    await expect
      .poll(() => on.main(() => Reflect.get(globalThis.stage, 'downloads') as unknown))
      .toEqual([['notes.txt', true]]);
  });
});
