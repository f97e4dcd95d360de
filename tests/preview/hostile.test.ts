/** Each kind of hostile surroundings is as bad as it says. */
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { HostileProfile } from '../../scripts/preview/hostile.ts';
import { launchMainProcess, type MainProcess } from '../support/main-process.ts';
import { patience } from './fixture.ts';

vi.setConfig(patience);

const main = join(import.meta.dirname, 'fixtures/stage/main.js');
let kiosk: MainProcess | null = null;
afterEach(async () => {
  await kiosk?.close();
  kiosk = null;
});

async function onStage(profile: HostileProfile | '', env: Record<string, string> = {}): Promise<MainProcess> {
  kiosk = await launchMainProcess({
    host: 'preview',
    main,
    env: { ...env, ANTEROOM_PREVIEW_HOSTILE: profile },
  });
  await kiosk.evaluate(({ app }) => app.whenReady());
  return kiosk;
}

/** Makes a window elsewhere, moves it, and says where it was each time. */
const wanderings = (stage: MainProcess) =>
  stage.evaluate(({ BrowserWindow }) => {
    const window = new BrowserWindow({ x: 10, y: 20, width: 300, height: 200 });
    const first = window.getBounds();
    window.setBounds({ x: 30, y: 40, width: 500, height: 400 });
    return [first, window.getBounds()];
  });

test('wayland: a window takes a size and no place', async () => {
  const usual = await wanderings(await onStage(''));
  await kiosk?.close();
  const [first, moved] = await wanderings(await onStage('wayland'));
  expect(usual).toEqual([
    { x: 10, y: 20, width: 300, height: 200 },
    { x: 30, y: 40, width: 500, height: 400 },
  ]);
  expect(first).toMatchObject({ width: 300, height: 200 });
  expect(moved).toEqual({ x: first?.x, y: first?.y, width: 500, height: 400 });
  expect(first).not.toMatchObject({ x: 10, y: 20 });
});

test('late-fullscreen: a window says that it is in kiosk mode before it covers anything', async () => {
  const stage = await onStage('late-fullscreen');
  const before = await stage.evaluate(({ BrowserWindow, screen }) => {
    const window = new BrowserWindow({ width: 300, height: 200 });
    window.setKiosk(true);
    return [window.isKiosk(), window.getBounds().width, screen.getPrimaryDisplay().bounds.width];
  });
  expect(before).toEqual([true, 300, 1920]);
  const width = () =>
    stage.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds().width);
  await expect.poll(width).toBe(1920);
});

/** Lets a page hang until it answers again, and says what was told of it. */
const hang = (stage: MainProcess) =>
  stage.evaluate(async ({ BrowserWindow }) => {
    const { webContents } = new BrowserWindow();
    await webContents.loadURL('app://stage/page.html');
    const told: string[] = [];
    webContents.on('unresponsive', () => told.push('unresponsive'));
    // The page freezes while it answers an input: one that was answered before would not be missed.
    await webContents.executeJavaScript(`
      window.hung = new Promise((done) => {
        addEventListener('mousedown', () => {
          const end = Date.now() + 4000;
          while (Date.now() < end);
          done();
        });
      });
      0;
    `);
    webContents.sendInputEvent({ type: 'mouseDown', x: 9, y: 9, clickCount: 1 });
    await webContents.executeJavaScript('window.hung');
    return told;
  });

test('silent-hang: nobody tells of a page that hangs', async () => {
  const env = { ANTEROOM_PREVIEW_PATIENCE: '500' };
  expect(await hang(await onStage('', env))).toEqual(['unresponsive']);
  await kiosk?.close();
  expect(await hang(await onStage('silent-hang', env))).toEqual([]);
});

test('failing-lock: the first lock is not had, though nobody has it; the next one is', async () => {
  const stage = await onStage('failing-lock');
  const locks = () =>
    stage.evaluate(({ app }) => [app.requestSingleInstanceLock(), app.requestSingleInstanceLock()]);
  expect(await locks()).toEqual([false, true]);
});

test('lost-graphics: the graphics process is lost twice once a page is shown', async () => {
  const stage = await onStage('lost-graphics');
  await stage.evaluate(async ({ app, BrowserWindow }) => {
    const gone: string[] = [];
    Object.assign(globalThis, { gone });
    app.on('child-process-gone', (_event, { type, reason }) => void gone.push(`${type} ${reason}`));
    await new BrowserWindow().webContents.loadURL('app://stage/page.html');
  });
  await expect
    .poll(() => stage.evaluate(() => Reflect.get(globalThis, 'gone') as string[]))
    .toEqual(['GPU crashed', 'GPU crashed']);
});
