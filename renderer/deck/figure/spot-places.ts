import type { SpotBox } from './spot-at.ts';

/** A rectangle in the figure's own units. */
export interface SpotArea {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far the ring around a part stands off from it, in the figure's units. */
const margin = 10;

/** Where the spots of these names are on the screen now, without those that are not shown yet. */
export function spotBoxes(place: Element, names: readonly string[]): SpotBox[] {
  return [...place.querySelectorAll<SVGGElement>('[data-spot]')].flatMap((element) => {
    const spot = element.dataset.spot;
    if (!spot || !names.includes(spot) || element.closest('[data-later]')) return [];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [{ spot, left, top, right, bottom }];
  });
}

/** The room around one spot, or null when the figure has no such spot or is not shown. */
export function spotArea(place: Element, name: string): SpotArea | null {
  const svg = place.querySelector('svg');
  const spot = place.querySelector<SVGGElement>(`[data-spot="${CSS.escape(name)}"]`);
  const toFigure = svg?.getScreenCTM()?.inverse();
  const toScreen = spot?.getScreenCTM();
  if (!spot || !toFigure || !toScreen) return null;
  const box = spot.getBBox();
  const matrix = toFigure.multiply(toScreen);
  const from = new DOMPoint(box.x, box.y).matrixTransform(matrix);
  const to = new DOMPoint(box.x + box.width, box.y + box.height).matrixTransform(matrix);
  return {
    x: Math.min(from.x, to.x) - margin,
    y: Math.min(from.y, to.y) - margin,
    width: Math.abs(to.x - from.x) + 2 * margin,
    height: Math.abs(to.y - from.y) + 2 * margin,
  };
}
