/** Puts `window.kiosk` into the page, and answers for it that it lives; nothing else. The page never sees a channel's name, an event or a Node API. */
import { contextBridge, ipcRenderer } from 'electron';
import * as z from 'zod/mini';
import { answerPulse, bridgeOver } from './bridge/page-side.ts';

// The content security policy allows no code made from text, which zod would try in order to be faster.
z.config({ jitless: true });
contextBridge.exposeInMainWorld('kiosk', bridgeOver(ipcRenderer));
answerPulse(ipcRenderer);
