/** Answers what a page says: IPC, keys, permissions and what it wanted to open. */
import type { IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { textToMain, textToPage } from './addresses.ts';
import { face, makeEvent } from './events.ts';
import { frameFace } from './frame-face.ts';
import { ipcMain } from './ipc-main.ts';
import { makeWire } from './page/wire.ts';
import { ownSchemes } from './protocol.ts';
import { records } from './records.ts';
import type { Said, Tab } from './tab.ts';
import type { PreviewWebContents } from './web-contents.ts';

const wire = makeWire();

/** Arguments from a page, with the addresses that the main process knows. */
function readArguments(text: string): unknown[] {
  const values = wire.read(textToMain(text, ownSchemes()));
  return Array.isArray(values) ? values : [];
}

/** A value for a page, with the addresses that the page knows. */
export function writeForPage(value: unknown): string {
  return textToPage(wire.write(value), ownSchemes());
}

export function listenTo(tab: Tab, contents: PreviewWebContents): void {
  tab.on('said', (said) => {
    const { message, world } = said;
    const frame = frameFace(said.frame);
    switch (message.kind) {
      case 'key':
      case 'mouse':
        return contents.takeInput(message, world);
      case 'invoke':
        return void answerInvoke(tab, contents, said);
      case 'navigate':
        return contents.takeOddNavigation(message.url, frame);
      case 'open':
        return contents.takeWindowOpen(message.url, message.name, message.features);
      case 'close':
        return contents.onOwnClose();
      case 'bounds': {
        const { x, y, width, height } = message;
        return contents.takeBounds({ x, y, width, height });
      }
      case 'permission':
        return void answerPermission(tab, contents, said);
      case 'context-menu':
        return contents.takeContextMenu(message.x, message.y, frame);
      case 'preload-error':
        return contents.takePreloadError(Object.assign(new Error(message.message), { stack: message.stack }));
    }
  });
}

function ipcEvent(contents: PreviewWebContents, senderFrame: WebFrameMain | null) {
  return {
    ...makeEvent(),
    type: 'frame' as const,
    processId: contents.id,
    frameId: 1,
    sender: contents.face,
    senderFrame,
  };
}

async function answerInvoke(tab: Tab, contents: PreviewWebContents, said: Said): Promise<void> {
  if (said.message.kind !== 'invoke') {
    return;
  }
  const { id, channel, args } = said.message;
  const reply = (ok: boolean, value: unknown) => {
    const payload = JSON.stringify(writeForPage(value));
    records.answer({ channel, size: payload.length });
    return tab.tell(said.world, `anteroomPreview.reply(${id}, ${ok}, ${payload})`);
  };
  try {
    const event = face<IpcMainInvokeEvent>(ipcEvent(contents, frameFace(said.frame)));
    await reply(true, await ipcMain.answer(channel, event, readArguments(args)));
  } catch (error) {
    await reply(false, error instanceof Error ? error.message : String(error));
  }
}

async function answerPermission(tab: Tab, contents: PreviewWebContents, said: Said): Promise<void> {
  if (said.message.kind !== 'permission') {
    return;
  }
  const { id, name, check } = said.message;
  const asker = { contents: contents.face, frame: frameFace(said.frame) };
  const granted = await contents.previewSession.decidePermission(asker, name, check);
  await tab.tell(said.world, `anteroomPreview.decidePermission(${id}, ${granted})`);
}
