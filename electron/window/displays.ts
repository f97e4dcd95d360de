/** Hears when displays are added, removed, turned or resized, or the machine wakes up, and has the windows looked at. */
import type { PowerMonitor, Screen } from 'electron';
import { changesLayout } from './displays.policy.ts';
import { looks } from './placement.policy.ts';

/** Displays report a change in several steps; this is how long they are left to finish, in milliseconds. */
const settling = 500;

export interface DisplayParts {
  screen: Pick<Screen, 'on'>;
  powerMonitor: Pick<PowerMonitor, 'on'>;
  /** Looks at the windows for the n-th time since the change, from 0; whether all stood as planned. */
  arrange: (look: number) => boolean;
  /** Hears that the windows do not come to stand as planned. */
  warn: (message: string) => void;
  /** Runs something later, in milliseconds, and returns what cancels it. */
  later: (run: () => void, milliseconds: number) => () => void;
}

/**
 * Has the windows arranged after each change of the displays, and looked at again after a second, because a window
 * manager may answer late. Returns what does the same at once.
 */
export function watchDisplays({ screen, powerMonitor, arrange, warn, later }: DisplayParts): () => void {
  let cancel: () => void = () => undefined;
  const plan = (run: () => void, milliseconds: number) => {
    cancel();
    cancel = later(run, milliseconds);
  };
  const look = (count: number) => {
    const isSettled = arrange(count);
    if (count > 0 && isSettled) return;
    if (count + 1 < looks.most) plan(() => look(count + 1), looks.apart);
    else warn('a window does not come to stand where its display is');
  };
  const now = () => {
    cancel();
    look(0);
  };
  const soon = () => plan(now, settling);
  screen.on('display-added', soon);
  screen.on('display-removed', soon);
  screen.on('display-metrics-changed', (_event, _display, metrics) => {
    if (changesLayout(metrics)) soon();
  });
  powerMonitor.on('resume', soon);
  return now;
}
