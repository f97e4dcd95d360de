/** Where the lines of a paragraph may be parted. All lengths are in one unit, from above to below. */

/** From the top of something to its bottom. */
export interface Stretch {
  top: number;
  bottom: number;
}

/**
 * A font's box leaves a little free above its letters, and ends above the line below a word that can be touched: shares of the box,
 * as Atkinson Hyperlegible Next has them (its box is 1.24 em, its highest accent ends 0.06 em below the top; the line ends
 * 0.35 em below the ground of the letters, the box 0.29 em).
 */
const free = 0.04;
const underline = 0.05;

/**
 * The lines in which boxes of words stand, from the first one to the last. Each ends below what is drawn under its words and above the
 * letters of the next, also where lines stand so close that the boxes of their words overlap.
 *
 * @param paragraph where it stands; what lies above or below it belongs to others
 */
export function linesFrom(boxes: readonly Stretch[], paragraph: Stretch): Stretch[] {
  const lines: Stretch[] = [];
  for (const box of [...boxes].sort((one, other) => one.top - other.top)) {
    const last = lines.at(-1);
    if (last && isBeside(last, box)) last.bottom = Math.max(last.bottom, box.bottom);
    else lines.push({ top: box.top, bottom: box.bottom });
  }
  const drawn = lines.map(({ top, bottom }) => ({
    top: Math.max(top + free * (bottom - top), paragraph.top),
    bottom: Math.min(bottom + underline * (bottom - top), paragraph.bottom),
  }));
  for (const [at, line] of drawn.entries()) {
    const next = drawn[at + 1];
    if (next && next.top < line.bottom) next.top = line.bottom = (next.top + line.bottom) / 2;
  }
  return drawn;
}

/** Whether more than half of the lower one of two boxes stands beside the other. */
function isBeside(one: Stretch, other: Stretch): boolean {
  const shared = Math.min(one.bottom, other.bottom) - other.top;
  return shared > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
}
