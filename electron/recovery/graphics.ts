/** Watches the graphics process: tells when it has gone, and leaves a mark for the next start when it proves unreliable. */
import type { App } from 'electron';
import type { CrashMemoryFile } from './crash-memory.ts';
import { isGpuUnreliable } from './recovery.policy.ts';

export interface GraphicsParts {
  app: Pick<App, 'on'>;
  memory: Pick<CrashMemoryFile, 'read' | 'write'>;
  now: () => number;
  log: (message: string) => void;
  /** The graphics process has gone; what stands on the windows may have gone with it. */
  lost: () => void;
}

export function watchGraphics({ app, memory, now, log, lost }: GraphicsParts): void {
  const crashes: number[] = [];
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit') return;
    crashes.push(now());
    log(`the graphics process is gone (${reason})`);
    if (isGpuUnreliable(crashes, now())) memory.write({ ...memory.read(), withoutGpuSince: now() });
    lost();
  });
}
