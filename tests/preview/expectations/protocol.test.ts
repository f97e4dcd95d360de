/** After spec/api-protocol-spec.ts. */
import { expect, test } from 'vitest';
import { expectOf } from './stage.ts';

expectOf('a scheme of the app’s own', (on) => {
  test('is privileged before the app is ready, or never', async () => {
    const said = await on.main(({ protocol }) => {
      try {
        protocol.registerSchemesAsPrivileged([
          { scheme: 'late', privileges: { standard: true, secure: true } },
        ]);
        return null;
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(said).toBe('protocol.registerSchemesAsPrivileged should be called before app is ready');
  });

  test('has one handler', async () => {
    const said = await on.main(({ protocol }) => {
      try {
        protocol.handle('app', () => new Response('again'));
        return null;
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(said).toBe('Failed to register protocol: app');
  });

  test.each([
    ['throws', '/broken'],
    ['answers with an error', '/error'],
  ])('fails a fetch when its handler %s', async (_how, path) => {
    const outcome = await on.page(
      (where) =>
        fetch(where).then(
          () => 'answered',
          () => 'failed',
        ),
      path,
    );
    expect(outcome).toBe('failed');
  });

  test('fails the load of a page when its handler answers with an error', async () => {
    const failure = await on.main(({ BrowserWindow }) =>
      new BrowserWindow().webContents.loadURL('app://stage/error').then(
        () => null,
        (error: Error & { code: string; errno: number; url: string }) => ({
          ...error,
          message: error.message,
        }),
      ),
    );
    expect(failure).toMatchObject({ code: 'ERR_FAILED', errno: -2, url: 'app://stage/error' });
  });

  test('answers with status, headers and words', async () => {
    const answer = await on.page(async () => {
      const response = await fetch('/teapot');
      return [response.status, response.headers.get('x-stage'), await response.text()];
    });
    expect(answer).toEqual([418, 'yes', 'short and stout']);
  });

  test('answers with nothing where nothing is the answer', async () => {
    const answer = await on.page(async () => {
      const response = await fetch('/empty');
      return [response.status, await response.text()];
    });
    expect(answer).toEqual([204, '']);
  });

  test('is asked with method, headers and body', async () => {
    await on.page(() =>
      fetch('/teapot', {
        method: 'POST',
        headers: { 'content-type': 'text/x-words' },
        body: 'dear stage',
      }).then(() => null),
    );
    const asked = await on.main(() => globalThis.stage.asked.find(({ method }) => method === 'POST'));
    expect(asked).toEqual({
      url: 'app://stage/teapot',
      method: 'POST',
      type: 'text/x-words',
      body: 'dear stage',
    });
  });

  test('is a secure origin of its own', async () => {
    expect(await on.page(() => [isSecureContext, typeof crypto.subtle])).toEqual([true, 'object']);
  });
});
