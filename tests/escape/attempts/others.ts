/** What is tried from outside the page: other windows, a task bar, a second instance. */
import type { Attempt } from '../attempt.ts';

export const windowAttempts: readonly Attempt[] = [
  {
    id: 'close-by-list',
    group: 'windows',
    row: 'closing',
    tries: 'close the window from a task bar',
    acts: [{ by: 'close-window' }],
    out: 'the window is gone and nothing brings it back',
    stoppedBy: 'close is refused in electron/main.ts',
  },
];
