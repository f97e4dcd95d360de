/**
 * Whether a mouse's arrow stands on the screen. On a touch screen none does: there is one only where somebody really
 * moves a mouse, until it rests or a finger comes. Browsers also send a move when the page changes under an arrow that
 * rests; that one goes nowhere.
 */

/** Milliseconds of rest after which the arrow goes. */
const restsFor = 5000;

/** When a mouse last moved, in milliseconds of a steady clock; null when a finger came since. */
export type Arrow = number | null;

/** The arrow after a pointer of any kind did something; `by`: how far it moved, in CSS pixels. */
export function arrowAfter(arrow: Arrow, pointer: { isMouse: boolean; by: number; at: number }): Arrow {
  if (!pointer.isMouse) return null;
  return pointer.by > 0 ? pointer.at : arrow;
}

/** Whether there is an arrow now. */
export function showsArrow(arrow: Arrow, now: number): boolean {
  return arrow !== null && now - arrow < restsFor;
}
