/** `powerSaveBlocker`: takes the wish; the preview never keeps a real display awake. */
import type { PowerSaveBlocker } from 'electron';

let last = 0;

export const powerSaveBlocker = {
  start(_type: 'prevent-app-suspension' | 'prevent-display-sleep'): number {
    last += 1;
    return last;
  },
} satisfies Pick<PowerSaveBlocker, 'start'>;
