/** Where a large button leads in a place that scrolls. All lengths in CSS pixels. */

/** A passage that is seen as a whole, such as a row of cards. Between two of them there is nothing. */
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

/** Where the button that leads on scrolls to: the first passage that is not seen as a whole begins at the top. */
export function placeOn(stops: readonly Stop[], view: View): number {
  const next = stops.find((stop) => isBelow(stop, view));
  const begins = next !== undefined && next.top > view.at + rounding;
  return Math.min(view.most, begins ? next.top : view.at + page * view.height);
}

/** Where the button that leads back scrolls to: as many passages come back as there is room for. */
export function placeBack(stops: readonly Stop[], view: View): number {
  const before = stops.filter(({ top }) => top < view.at - rounding);
  const last = before.at(-1);
  const end = last ? Math.min(view.at, last.top + last.height) : view.at;
  const first = before.find(({ top }) => top >= end - view.height - rounding);
  return Math.max(0, first === undefined ? view.at - page * view.height : first.top);
}

/** Where a drag comes to rest: at the beginning of the passage towards which the finger went. */
export function placeOfRest(stops: readonly Stop[], view: View, leads: 'on' | 'back'): number {
  const tops = stops.map(({ top }) => Math.min(top, view.most));
  const ahead = tops.filter((top) => (leads === 'on' ? top >= view.at : top <= view.at));
  return (leads === 'on' ? ahead[0] : ahead.at(-1)) ?? view.at;
}
