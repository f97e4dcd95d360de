import {
  type Anchors,
  middleOf,
  ontoDrawing,
  type Point,
  tiedTo,
  wholeSlide,
} from '../../../ink/anchors.policy.ts';
import type { InkPlace, InkTool } from '../../../session/index.ts';

/** How far a key moves what is pointed at: a part of the slide’s sides. */
const step = 0.04;

/** Where each arrow leads. */
export const aimKeys: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

/**
 * What a tool is on before anybody has touched the slide: the magnifier on the largest drawing, the spotlight on the middle
 * of the slide; null for those that wait for a touch.
 */
export function firstAim(tool: InkTool, anchors: Anchors): InkPlace | null {
  if (tool === 'spotlight') return tiedTo(middleOf(anchors.get(wholeSlide)?.box), anchors);
  if (tool !== 'magnifier') return null;
  const drawings = [...anchors.values()].filter(({ kind, isHidden }) => kind === 'drawing' && !isHidden);
  const [largest] = drawings.sort((one, other) => areaOf(other.box) - areaOf(one.box));
  return largest === undefined ? null : ontoDrawing(middleOf(largest.box), anchors);
}

function areaOf({ width, height }: { width: number; height: number }): number {
  return width * height;
}
