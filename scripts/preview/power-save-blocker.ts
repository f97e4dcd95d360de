/** `powerSaveBlocker`: keeps count, but the preview never keeps a real display awake. */
import type { PowerSaveBlocker } from 'electron';

const started = new Set<number>();
let last = 0;

export const powerSaveBlocker = {
  start(_type: 'prevent-app-suspension' | 'prevent-display-sleep'): number {
    last += 1;
    started.add(last);
    return last;
  },
  stop: (id: number): boolean => started.delete(id),
  isStarted: (id: number): boolean => started.has(id),
} satisfies Pick<PowerSaveBlocker, 'start' | 'stop' | 'isStarted'>;
