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
  /** Every display is one of a consultation: the presenter's or the family's. */
  isConsultation: boolean;
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
  const shown = chosen(ordered, primaryId, wishes.isConsultation ? 'all' : wishes.which);
  const [only] = shown;
  if (wishes.isConsultation && wishes.mode === 'windowed' && only && shown.length === 1)
    return sideBySide(only, wishes);
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

/** Two windows on the one display of somebody who tries a consultation out. */
function sideBySide({ id, bounds }: Screen, wishes: DisplayWishes): PlannedWindow[] {
  const half = { ...bounds, width: Math.floor(bounds.width / 2) };
  const size = { width: Math.min(wishes.width, half.width), height: Math.min(wishes.height, half.height) };
  return [half, { ...half, x: half.x + half.width }].map((place) => ({
    role: 'kiosk' as const,
    display: id,
    bounds: centred(place, size),
  }));
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
 * The least that slides are readable on, either way up, in device-independent pixels: 1600 × 900 under Windows scaling of
 * 175 % leaves 914 × 514. On less, words would scroll by single lines.
 */
const least = { longSide: 900, shortSide: 500 };

/** What to tell of each kiosk window that is too small to be read: its size, and what helps. */
export function tooSmall(windows: readonly PlannedWindow[]): string[] {
  return windows
    .filter(({ role }) => role === 'kiosk')
    .map(({ bounds: { width, height } }) => ({ width, height }))
    .filter(
      ({ width, height }) =>
        Math.max(width, height) < least.longSide || Math.min(width, height) < least.shortSide,
    )
    .map(
      ({ width, height }) =>
        `the screen is too small: ${width} × ${height} points, and slides need ${least.longSide} × ${least.shortSide}; ` +
        'lower the scaling of the system, or raise its resolution',
    );
}

/**
 * Whether a change of these metrics moves windows. The work area alone does not: it changes whenever a kiosk window
 * covers the task bar, and answering that would never end.
 */
export function changesLayout(metrics: readonly string[]): boolean {
  return metrics.some((metric) => metric !== 'workArea');
}
