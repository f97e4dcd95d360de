/** What somebody does at a kiosk whose main process is asked: keys, a mouse, and waiting for a screen. */
import { expect } from '@playwright/test';
import type { MainProcess } from '../../support/main-process.ts';

type Modifier = 'shift' | 'control' | 'alt' | 'meta';

/** A key by Electron's name for it, and what is held meanwhile. */
export type KeyPress = readonly [name: string, ...modifiers: Modifier[]];

/** Presses keys one after the other: down, what it writes, and up, as a keyboard sends them. */
export function press(kiosk: MainProcess, ...keys: readonly KeyPress[]): Promise<void> {
  return kiosk.evaluate(({ BrowserWindow }, pressed) => {
    const [window] = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
    window?.focus();
    window?.webContents.focus();
    for (const [keyCode, ...modifiers] of pressed) {
      window?.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
      if (keyCode.length === 1) window?.webContents.sendInputEvent({ type: 'char', keyCode, modifiers });
      window?.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
    }
  }, keys);
}

export type Button = 'left' | 'middle' | 'right';

/** Moves the mouse to a point in CSS pixels and clicks there. */
export function click(
  kiosk: MainProcess,
  { x, y, button = 'left' }: { x: number; y: number; button?: Button },
): Promise<void> {
  return kiosk.evaluate(
    ({ BrowserWindow }, at) => {
      const [window] = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
      window?.focus();
      const { x, y, button } = at;
      window?.webContents.sendInputEvent({ type: 'mouseMove', x, y });
      window?.webContents.sendInputEvent({ type: 'mouseDown', x, y, button, clickCount: 1 });
      window?.webContents.sendInputEvent({ type: 'mouseUp', x, y, button, clickCount: 1 });
    },
    { x: Math.round(x), y: Math.round(y), button },
  );
}

/** Clicks the middle of the first button whose words begin so, once it is there and at rest. */
export async function clickButton(kiosk: MainProcess, words: string, patience: number): Promise<void> {
  const place = () =>
    kiosk.inPage((wanted) => {
      const named = [...document.querySelectorAll('button')].find((button) =>
        button.textContent?.trim().startsWith(wanted),
      );
      const box = named?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, words);
  let last: Awaited<ReturnType<typeof place>> = null;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await place();
        return last !== null && JSON.stringify(last) === JSON.stringify(before);
      },
      { message: `a button “${words}” at rest`, timeout: patience },
    )
    .toBe(true);
  if (last) await click(kiosk, last);
}

/** Waits until the page shows a screen by this name. */
export async function shows(kiosk: MainProcess, name: string, patience: number): Promise<void> {
  await expect
    .poll(
      () =>
        kiosk
          .inPage((wanted) => document.querySelector(`[data-screen="${wanted}"]`) !== null, name)
          .catch(() => false),
      { message: `the screen “${name}” is shown`, timeout: patience },
    )
    .toBe(true);
}

/** The first window is open and its page shows where every visit begins. */
export async function isReady(kiosk: MainProcess, patience: number): Promise<void> {
  await expect
    .poll(() => kiosk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length), {
      message: 'a window is open',
      timeout: patience,
    })
    .toBe(1);
  await shows(kiosk, 'attract', patience);
}
