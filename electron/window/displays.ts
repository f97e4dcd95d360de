/** Hears when displays are added, removed, turned or resized, or the machine wakes up, and says so once. */
import type { PowerMonitor, Screen } from 'electron';
import { changesLayout } from './displays.policy.ts';

/** Displays report a change in several steps; this is how long they are left to finish, in milliseconds. */
const settling = 500;

/** Calls `changed` once after each change of the displays. */
export function watchDisplays(
  screen: Pick<Screen, 'on'>,
  powerMonitor: Pick<PowerMonitor, 'on'>,
  changed: () => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, settling);
  };
  screen.on('display-added', soon);
  screen.on('display-removed', soon);
  screen.on('display-metrics-changed', (_event, _display, metrics) => {
    if (changesLayout(metrics)) soon();
  });
  powerMonitor.on('resume', soon);
}
