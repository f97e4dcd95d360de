/** How the kiosk ends: when the system asks for it, or for a fresh start when it cannot go on. Nothing else ends it. */
import type { App } from 'electron';
import type { Log } from '../records/log.ts';
import { exitCode } from '../start/exit-codes.ts';
import type { CrashMemoryFile } from './crash-memory.ts';
import { rememberLoop } from './recovery.policy.ts';

export interface Ending {
  /** Whether the system asked the kiosk to end; windows may then close. */
  isQuitting: () => boolean;
  /** Ends at once, so that a supervisor starts afresh, and remembers it for the next start. */
  giveUp: () => void;
  /** Ends at once with this code, because staff wanted it. */
  leave: (code: number) => void;
  /** A window has gone that nobody ended. The others, which cover displays, would stand for ever without it. */
  windowLost: () => void;
}

export interface EndingParts {
  app: Pick<App, 'on' | 'quit' | 'exit'>;
  process: Pick<NodeJS.Process, 'on'>;
  memory: Pick<CrashMemoryFile, 'read' | 'write'>;
  now: () => number;
  log: Log;
}

/** Listens for everything that may end the kiosk. A failure of the shell itself is logged; no dialog is shown. */
export function watchEnding({ app, process, memory, now, log }: EndingParts): Ending {
  let isQuitting = false;
  let isOver = false;
  const giveUp = () => {
    // What ends brings other ends along: the last window that goes is told of as well.
    if (isOver) return;
    isOver = true;
    memory.write(rememberLoop(memory.read(), now()));
    log.error(`ends with code ${exitCode.crashLoop} for a fresh start`);
    app.exit(exitCode.crashLoop);
  };
  const leave = (code: number) => {
    if (isOver) return;
    [isOver, isQuitting] = [true, true];
    log.info(`ends with code ${code}, as staff wanted`);
    app.exit(code);
  };
  app.on('before-quit', () => {
    if (!isQuitting) log.info('ends as it was asked to');
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    if (!isQuitting) giveUp();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  process.on('uncaughtException', (error) => {
    log.error(`the shell failed: ${error.stack ?? error.message}`);
    giveUp();
  });
  process.on('unhandledRejection', (reason) => log.error(`a promise failed: ${String(reason)}`));
  const windowLost = () => {
    if (isQuitting) return;
    log.error('a window has closed by itself');
    giveUp();
  };
  return { isQuitting: () => isQuitting, giveUp, leave, windowLost };
}
