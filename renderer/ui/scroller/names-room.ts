/** Browsers round widths. */
const rounding = 1;

/**
 * How many names of a line have room in it, from the first one. All lengths in CSS pixels.
 *
 * @param widths of each name, with the sign that parts it from the one before
 * @param rest how wide the sign is that stands for those without room
 */
export function namesWithRoom(widths: readonly number[], room: number, rest: number): number {
  const ends = widths.map((_, at) => widths.slice(0, at + 1).reduce((sum, width) => sum + width, 0));
  const areIn = (end: number) => ends.filter((each) => each <= end + rounding).length;
  return areIn(room) === widths.length ? widths.length : areIn(room - rest - rounding);
}
