/** What happens once to a kiosk in hostile surroundings, as soon as its page is shown for the first time. */
import { once } from 'node:events';
import { app } from './app.ts';
import { PreviewBrowserWindow } from './browser-window.ts';
import { makeEvent } from './events.ts';
import { isHostile } from './hostile.ts';
import { currentEngine } from './stage.ts';

async function firstShown(): Promise<PreviewBrowserWindow> {
  while (PreviewBrowserWindow.getAllWindows().length === 0) {
    await once(app, 'web-contents-created');
    // The window is in the list only when its constructor is through.
    await new Promise(setImmediate);
  }
  const [window] = PreviewBrowserWindow.getAllWindows();
  if (!window) {
    return firstShown();
  }
  await window.contents.shown();
  return window;
}

/** Crashes the browser's graphics process and tells the app. */
export async function loseGraphics(): Promise<void> {
  await currentEngine()?.crashGraphics();
  app.emit('child-process-gone', makeEvent(), { type: 'GPU', reason: 'crashed', exitCode: 5 });
}

async function loseGraphicsTwice(): Promise<void> {
  await firstShown();
  await loseGraphics();
  await loseGraphics();
}

const happens = isHostile('lost-graphics') ? loseGraphicsTwice() : null;
happens?.catch((error: unknown) => process.stderr.write(`${String(error)}\n`));

/** Resolves when whatever was to happen has happened. */
export async function incidentsOver(): Promise<void> {
  await happens?.catch(() => undefined);
}
