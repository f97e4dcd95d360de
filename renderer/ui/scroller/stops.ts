/** Where a large button leads in a place that scrolls. All lengths in CSS pixels. */

/** A passage that is seen as a whole, such as a card. Some may stand beside each other; between them there is nothing. */
export interface Stop {
  /** From the top of what scrolls. */
  top: number;
  height: number;
}

export interface View {
  /** How far it is scrolled. */
  at: number;
  /** How much of it is seen at once. */
  height: number;
  /** How far it can be scrolled. */
  most: number;
}

/** Without passages a button leads on by this share of what is seen, so that a line or two stay in sight. */
const page = 0.85;
/** Browsers round heights and not places. */
const rounding = 1;

/** Whether a passage is not yet seen as a whole, below. */
export function isBelow({ top, height }: Stop, view: View): boolean {
  return top + height > view.at + view.height + rounding;
}

/**
 * Where the button that leads on scrolls to: the topmost passage that is not seen as a whole begins at the top. Beside one
 * that is higher than what is seen, no more than a page is passed.
 */
export function placeOn(stops: readonly Stop[], view: View): number {
  const below = stops.filter((stop) => isBelow(stop, view));
  const begun = below.filter(({ top }) => top <= view.at + rounding);
  const next = Math.min(...below.filter((stop) => !begun.includes(stop)).map(({ top }) => top));
  const whole = begun.length === 0 && Number.isFinite(next);
  return Math.min(view.most, whole ? next : Math.min(next, view.at + page * view.height));
}

/** Where the button that leads back scrolls to: as many passages come back as there is room for. */
export function placeBack(stops: readonly Stop[], view: View): number {
  const before = stops.filter(({ top }) => top < view.at - rounding);
  const lowest = Math.max(...before.map(({ top, height }) => top + height));
  const end = before.length > 0 ? Math.min(view.at, lowest) : view.at;
  const first = Math.min(
    ...before.map(({ top }) => top).filter((top) => top >= end - view.height - rounding),
  );
  return Math.max(0, Number.isFinite(first) ? first : view.at - page * view.height);
}

/** Where a drag comes to rest: at the beginning of the nearest passage towards which the finger went. */
export function placeOfRest(stops: readonly Stop[], view: View, leads: 'on' | 'back'): number {
  const tops = stops.map(({ top }) => Math.min(top, view.most));
  const rest =
    leads === 'on'
      ? Math.min(...tops.filter((top) => top >= view.at))
      : Math.max(...tops.filter((top) => top <= view.at));
  return Number.isFinite(rest) ? rest : view.at;
}
