/** Puts `window.kiosk` into the page; nothing else. The page never sees a channel's name, an event or a Node API. */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Channel, KioskBridge, ResetReason, resetChannel } from './bridge/contract.ts';

const call = (channel: Channel, ...args: unknown[]) => ipcRenderer.invoke(channel, ...args);
const reset: typeof resetChannel = 'kiosk:reset';

const kiosk: KioskBridge = {
  settings: () => call('kiosk:settings'),
  library: (language) => call('kiosk:library', language),
  fault: (fault) => call('kiosk:fault', fault),
  state: (state) => call('kiosk:state', state),
  onReset: (listener) => {
    const heard = (_event: IpcRendererEvent, reason: ResetReason) => listener(reason);
    ipcRenderer.on(reset, heard);
    return () => {
      ipcRenderer.removeListener(reset, heard);
    };
  },
};

contextBridge.exposeInMainWorld('kiosk', kiosk);
