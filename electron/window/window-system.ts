/** Tells what stands against placing windows, now and whenever a display comes or goes. */
import type { Screen } from 'electron';
import { placingProblems, type WindowSystem } from './window-system.policy.ts';

/** @param tell takes all that stands against it now; nothing when nothing does */
export function watchPlacing(
  screen: Pick<Screen, 'on' | 'getAllDisplays'>,
  system: WindowSystem,
  tell: (problems: readonly string[]) => void,
): void {
  const look = () => tell(placingProblems(system, screen.getAllDisplays().length));
  screen.on('display-added', look);
  screen.on('display-removed', look);
  look();
}
