/** Watches over one page and applies the recovery policy: load again, crash a hanging page, or end for a fresh start. */
import type { WebContents } from 'electron';
import { pageAddress } from '../bridge/sender.policy.ts';
import { safeAddress } from './navigation.policy.ts';
import { afterPageCrash, recoveryTimes } from './recovery.policy.ts';

export interface Watch {
  now: () => number;
  /** Runs something later and returns what cancels it. */
  later: (run: () => void, milliseconds: number) => () => void;
  log: (message: string) => void;
  /** Whether the kiosk is about to end, so that a page may go. */
  isQuitting: () => boolean;
  /** Ends the kiosk with the code for a crash loop. */
  giveUp: () => void;
  /** A page came back after a crash. */
  recovered: (contents: WebContents) => void;
}

/** Shows the kiosk's page, or the safe screen until the page can be shown, and keeps one of the two on the display. */
export function keepShown(contents: WebContents, first: 'page' | 'safe', watch: Watch): void {
  let crashes: number[] = [];
  let stopWaiting: (() => void) | undefined;

  const showPage = () => {
    if (contents.isDestroyed()) return;
    contents.loadURL(pageAddress).catch((error: unknown) => {
      if (contents.isDestroyed() || watch.isQuitting()) return;
      watch.log(`the page cannot be shown (${error instanceof Error ? error.message : String(error)})`);
      showSafe();
    });
  };
  const showSafe = () => {
    watch.later(showPage, recoveryTimes.retry);
    // Should even this fail, the window keeps the colour of paper.
    contents.loadURL(safeAddress).catch(() => watch.log('the safe screen cannot be shown'));
  };

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (watch.isQuitting()) return;
    const now = watch.now();
    watch.log(`the page is gone (${reason}, ${exitCode})`);
    const next = afterPageCrash(crashes, now);
    crashes = [...crashes, now].slice(-recoveryTimes.crashLimit);
    if (next === 'exit') return watch.giveUp();
    contents.once('did-finish-load', () => watch.recovered(contents));
    showPage();
  });
  contents.on('unresponsive', () => {
    watch.log('the page hangs');
    stopWaiting?.();
    stopWaiting = watch.later(() => contents.forcefullyCrashRenderer(), recoveryTimes.hang);
  });
  contents.on('responsive', () => stopWaiting?.());
  contents.on('preload-error', (_event, _file, error) => watch.log(`the preload failed: ${error.message}`));

  if (first === 'page') showPage();
  else showSafe();
}
