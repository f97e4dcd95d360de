/** `powerSaveBlocker`: takes the wish; the preview never keeps a real display awake. */
import type { PowerSaveBlocker } from 'electron';

/** Ids count from 0 (shell/browser/api/electron_api_power_save_blocker.cc). */
let next = 0;
const started = new Set<number>();

export const powerSaveBlocker = {
  start(_type: 'prevent-app-suspension' | 'prevent-display-sleep'): number {
    const id = next;
    next += 1;
    started.add(id);
    return id;
  },
  stop(id: number): boolean {
    return started.delete(id);
  },
  isStarted(id: number): boolean {
    return started.has(id);
  },
} satisfies Pick<PowerSaveBlocker, 'start' | 'stop' | 'isStarted'>;
