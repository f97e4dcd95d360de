/** After spec/api-ipc-main-spec.ts, api-ipc-renderer-spec.ts and api-ipc-spec.ts. */
import { expect, test } from 'vitest';
import { expectOf } from './stage.ts';

expectOf('calls and messages between processes', (on) => {
  test('a call that nobody handles is refused by name', async () => {
    const said = await on.page(() =>
      globalThis.bridge.invoke('nobody').catch((error: Error) => error.message),
    );
    expect(said).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'");
  });

  test('a handler that throws rejects with its words', async () => {
    const said = await on.page(() => globalThis.bridge.invoke('fail').catch((error: Error) => error.message));
    expect(said).toBe("Error invoking remote method 'fail': TypeError: no such luck");
  });

  test('a call that cannot be carried is refused before it is sent', async () => {
    const said = await on.page(() =>
      globalThis.bridge
        .invoke('echo', () => null)
        .then(
          () => 'sent',
          (error: Error) => error.message,
        ),
    );
    expect(said).toContain('could not be cloned');
  });

  test('a channel has one handler', async () => {
    const said = await on.main(({ ipcMain }) => {
      try {
        ipcMain.handle('echo', () => null);
        return null;
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(said).toBe("Attempted to register a second handler for 'echo'");
  });

  test('a handler has to be a function', async () => {
    const said = await on.main(({ ipcMain }) => {
      try {
        ipcMain.handle('words', 'not a function' as unknown as () => void);
        return null;
      } catch (error) {
        return [(error as Error).name, (error as Error).message];
      }
    });
    expect(said).toEqual(['TypeError', "Expected handler to be a function, but found type 'string'"]);
  });

  test('arguments arrive in order, and the answer comes back', async () => {
    expect(await on.page(() => globalThis.bridge.invoke('echo', 1, 'two', null, { three: [3] }))).toEqual([
      1,
      'two',
      null,
      { three: [3] },
    ]);
    expect(await on.page(() => globalThis.bridge.invoke('late', 'later'))).toBe('later');
  });

  test('a handler knows the page and the frame that call', async () => {
    const who = await on.page(() => globalThis.bridge.invoke('who') as Promise<{ id: number; top: boolean }>);
    const id = await on.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.id);
    expect(who).toMatchObject({ id, top: true });
  });

  test('many calls at once each get their own answer', async () => {
    const answers = await on.page(() =>
      Promise.all(Array.from({ length: 50 }, (_, index) => globalThis.bridge.invoke('late', index))),
    );
    expect(answers).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  test('a message needs a channel', async () => {
    await on.page(() => null);
    const said = await on.main(({ BrowserWindow }) => {
      try {
        BrowserWindow.getAllWindows()[0]?.webContents.send(undefined as unknown as string);
        return null;
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(said).toBe('Missing required channel argument');
  });

  test('a message that cannot be carried throws nothing and does not arrive; the next one does', async () => {
    await on.page(() => null);
    await on.main(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.send('news', () => null);
      contents?.send('news', 'second', 2);
    });
    await expect
      .poll(() => on.page(() => (globalThis.bridge.heard as () => unknown)()))
      .toEqual([['second', 2]]);
  });
});
