/** Which window stands on which display. Pure: displays and settings in, a plan out. */

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the plan has to know of a display. `bounds` in device-independent pixels. */
export interface Screen {
  id: number;
  bounds: Bounds;
}

export interface DisplayWishes {
  mode: 'kiosk' | 'windowed';
  /** Size of the window in windowed mode. */
  width: number;
  height: number;
  /** `primary`, `all`, or a number counted from 1, from left to right and then from top to bottom. */
  which: 'primary' | 'all' | number;
  coverOthers: boolean;
}

export interface PlannedWindow {
  role: 'kiosk' | 'cover';
  display: number;
  bounds: Bounds;
}

/**
 * The windows for these displays; kiosks first. A number that no display has means the primary one. Without any
 * display the plan is empty, and whoever applies it leaves the windows as they are.
 */
export function planWindows(
  screens: readonly Screen[],
  primaryId: number,
  wishes: DisplayWishes,
): PlannedWindow[] {
  const ordered = [...screens].sort(
    (one, other) => one.bounds.x - other.bounds.x || one.bounds.y - other.bounds.y || one.id - other.id,
  );
  const shown = chosen(ordered, primaryId, wishes.which);
  const kiosks = shown.map((screen) => ({
    role: 'kiosk' as const,
    display: screen.id,
    bounds: wishes.mode === 'kiosk' ? { ...screen.bounds } : centred(screen.bounds, wishes),
  }));
  if (wishes.mode === 'windowed' || !wishes.coverOthers) return kiosks;
  const covers = ordered
    .filter((screen) => !shown.includes(screen))
    .map((screen) => ({ role: 'cover' as const, display: screen.id, bounds: { ...screen.bounds } }));
  return [...kiosks, ...covers];
}

function chosen(ordered: readonly Screen[], primaryId: number, which: DisplayWishes['which']): Screen[] {
  if (which === 'all') return [...ordered];
  const numbered = typeof which === 'number' ? ordered[which - 1] : undefined;
  const one = numbered ?? ordered.find((screen) => screen.id === primaryId) ?? ordered[0];
  return one ? [one] : [];
}

function centred(screen: Bounds, { width, height }: { width: number; height: number }): Bounds {
  return {
    x: screen.x + Math.max(0, Math.round((screen.width - width) / 2)),
    y: screen.y + Math.max(0, Math.round((screen.height - height) / 2)),
    width,
    height,
  };
}

/** Whether the config names a display, by its number, that is not there. */
export function isMissing(which: DisplayWishes['which'], screens: readonly Screen[]): boolean {
  return typeof which === 'number' && which > screens.length;
}

/**
 * Whether a change of these metrics moves windows. The work area alone does not: it changes whenever a kiosk window
 * covers the task bar, and answering that would never end.
 */
export function changesLayout(metrics: readonly string[]): boolean {
  return metrics.some((metric) => metric !== 'workArea');
}
