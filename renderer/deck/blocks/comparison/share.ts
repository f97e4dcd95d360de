/**
 * How far along a scale from nought to `max` a value lies, as an SVG percentage. Values beyond the scale stop at its
 * ends.
 */
export function shareOf(value: number, max: number): string {
  const share = Math.min(Math.max(value / max, 0), 1);
  return `${Number((share * 100).toFixed(2))}%`;
}
