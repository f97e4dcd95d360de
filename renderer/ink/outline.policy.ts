/** What a line looks like: the outline of a pen's or a highlighter's trace, for the `d` of an SVG path. */
import { getStroke } from 'perfect-freehand';
import type { Stroke } from '../session/index.ts';
import type { LinePoint } from './anchors.policy.ts';

/** How broad a line is, in rem of the slide: a pen’s as a thick felt tip, a highlighter’s as a line of words. */
export const breadths: Readonly<Record<Stroke['tool'], number>> = { pen: 0.6, highlighter: 2.25 };

/**
 * The trace of a line, or nothing where none of it is shown.
 *
 * @param rem CSS pixels of a rem of the slide as it is shown
 */
export function outlineOf(
  pieces: readonly (readonly LinePoint[])[],
  tool: Stroke['tool'],
  rem: number,
): string {
  const isPen = tool === 'pen';
  return pieces
    .map((piece) =>
      closed(
        getStroke([...piece], {
          size: breadths[tool] * rem,
          thinning: isPen ? 0.3 : 0,
          smoothing: 0.5,
          streamline: 0.35,
          simulatePressure: isPen && piece.every(({ pressure }) => pressure === 0),
          last: true,
        }),
      ),
    )
    .join('');
}

/** A closed line through the middles of an outline’s sides, bent at its corners. */
function closed(outline: readonly (readonly number[])[]): string {
  const middles = outline.map(([x = 0, y = 0], place) => {
    const [nextX = x, nextY = y] = outline[(place + 1) % outline.length] ?? [];
    return `${round(x)} ${round(y)} ${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`;
  });
  const [first] = outline;
  if (first === undefined) return '';
  return `M${round(first[0] ?? 0)} ${round(first[1] ?? 0)}Q${middles.join(' ')}Z`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
