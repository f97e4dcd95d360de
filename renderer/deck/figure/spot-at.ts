/** A spot's place on the screen, in CSS pixels. */
export interface SpotBox {
  spot: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** No touch target is smaller than this on either side, in CSS pixels. */
export const SMALLEST_TARGET = 48;

/**
 * The spot that a finger means: the one whose box, grown to the smallest target, holds the point. Of several the
 * smallest wins, because a small part may lie on a large one; of equals, the one whose middle is nearest.
 */
export function spotAt(x: number, y: number, boxes: readonly SpotBox[]): string | null {
  const hits = boxes.map(grown).filter((b) => x >= b.left && x <= b.right && y >= b.top && y <= b.bottom);
  hits.sort((a, b) => area(a) - area(b) || distance(a, x, y) - distance(b, x, y));
  return hits[0]?.spot ?? null;
}

function grown(box: SpotBox): SpotBox {
  const sideways = Math.max(0, SMALLEST_TARGET - (box.right - box.left)) / 2;
  const upright = Math.max(0, SMALLEST_TARGET - (box.bottom - box.top)) / 2;
  return {
    spot: box.spot,
    left: box.left - sideways,
    right: box.right + sideways,
    top: box.top - upright,
    bottom: box.bottom + upright,
  };
}

const area = (box: SpotBox) => (box.right - box.left) * (box.bottom - box.top);

const distance = (box: SpotBox, x: number, y: number) =>
  Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y);
