/** Watches the graphics process, and leaves a mark for the next start when it proves unreliable. */
import type { App } from 'electron';
import type { CrashMemoryFile } from './crash-memory.ts';
import { isGpuUnreliable } from './recovery.policy.ts';

export function watchGraphics(
  app: Pick<App, 'on'>,
  memory: Pick<CrashMemoryFile, 'read' | 'write'>,
  now: () => number,
  log: (message: string) => void,
): void {
  const crashes: number[] = [];
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit') return;
    crashes.push(now());
    log(`the graphics process is gone (${reason})`);
    if (isGpuUnreliable(crashes, now())) memory.write({ ...memory.read(), withoutGpuSince: now() });
  });
}
