/** How the windows that are there come to stand as planned, with as little change as can be. */
import type { PlannedWindow } from './displays.policy.ts';

type Bounds = PlannedWindow['bounds'];

/** How a window stands now. `bounds` in device-independent pixels. */
export interface Standing {
  bounds: Bounds;
  isFullScreen: boolean;
}

/**
 * What a window does next:
 *
 * - stay: it stands as planned
 * - lock: it enters kiosk mode, where it is
 * - move: it leaves kiosk mode, moves and enters it again, all at once
 * - leave: it leaves kiosk mode and moves, and enters it when it is looked at again
 */
export type Step = 'stay' | 'lock' | 'move' | 'leave';

/** After each change of the displays the windows are looked at this often, and so many milliseconds apart. */
export const looks = { most: 5, apart: 1000 } as const;

/** Under a scaling such as 125 %, a window's edges are rounded otherwise than its display's. */
const rounding = 1;

/**
 * The next step of a window, at the n-th look since the displays changed, counted from 0. A window manager of X11 leaves
 * and enters full screen when it gets to it: a window that did not stand well after it moved at once is left more time.
 * At the last look it enters kiosk mode in any case.
 */
export function nextStep(standing: Standing, planned: Bounds, isLocked: boolean, look: number): Step {
  const isThere = (['x', 'y', 'width', 'height'] as const).every(
    (edge) => Math.abs(standing.bounds[edge] - planned[edge]) <= rounding,
  );
  if (isThere) return isLocked && !standing.isFullScreen ? 'lock' : 'stay';
  const isBetween = look > 0 && look < looks.most - 1;
  return isLocked && isBetween ? 'leave' : 'move';
}

/**
 * Which window takes which place of a plan: the one that stands on its display already, or else one whose display has
 * gone. Gives for each place the index of a window, or null where one has to be made; windows that are not named go.
 */
export function assign(windows: readonly number[], places: readonly number[]): (number | null)[] {
  const left = windows.map((display, index) => ({ display, index }));
  const take = (wanted: (window: { display: number }) => boolean) => {
    const at = left.findIndex(wanted);
    return at === -1 ? null : (left.splice(at, 1)[0]?.index ?? null);
  };
  const own = places.map((place) => take(({ display }) => display === place));
  return own.map((index) => index ?? take(({ display }) => !places.includes(display)));
}
