/** Hears when the machine sleeps or its screen is locked, so that nobody can see a page and none is asked anything. */
import type { PowerMonitor } from 'electron';

/** Tells of each reason for which nobody can see the pages, and of its end. Linux tells of sleep alone. */
export function watchSleep(
  powerMonitor: Pick<PowerMonitor, 'on'>,
  hidden: (why: string, isHidden: boolean) => void,
): void {
  powerMonitor.on('suspend', () => hidden('sleep', true));
  powerMonitor.on('resume', () => hidden('sleep', false));
  powerMonitor.on('lock-screen', () => hidden('lock', true));
  powerMonitor.on('unlock-screen', () => hidden('lock', false));
}
