/**
 * The part of a screen that everybody reaches, also from a wheelchair: where the page stands once somebody asked for
 * everything within reach. Pure.
 */
import { millimetresOf, type Picture } from './millimetres.policy.ts';

export type Hand = 'left' | 'right';

/** The part of the screen that a page takes, in CSS pixels. */
export interface Pane {
  width: number;
  height: number;
  /** What is free over it, and to its left. */
  above: number;
  left: number;
}

/** Centimetres above the floor between which a person in a wheelchair reaches: 15 to 48 inches (ADA 308.2.1 and 308.3.1). */
export const band = { from: 38, to: 122 } as const;

/** The share of an upright screen that is taken where nobody said how high it hangs. */
const lowerPart = 0.45;

/** CSS pixels that a page on a part of the screen needs. A narrower screen is used whole, and only its controls move. */
const least = { width: 900, height: 512 } as const;

/** A page is no wider than this share of its height, so that a hand gets from one side of it to the other. */
const widest = 16 / 9;

/** The whole screen. */
export function wholeOf({ width, height }: Pick<Picture, 'width' | 'height'>): Pane {
  return { width, height, above: 0, left: 0 };
}

/**
 * The part of the screen within reach, at the side of a hand. It is never smaller than the page can be, even where the
 * screen hangs so that this is too much.
 */
export function paneInReach(picture: Picture, hand: Hand): Pane {
  const { from, to } = inReach(picture);
  const height = Math.min(picture.height, Math.max(to - from, leastHeight(picture)));
  const above = Math.round(Math.min(Math.max(to - height, 0), picture.height - height));
  const width = Math.ceil(Math.min(picture.width, Math.max(height * widest, least.width)));
  return { width, height: Math.round(height), above, left: hand === 'left' ? 0 : picture.width - width };
}

/** Whether the page is as large as the screen, so that only its controls move to the side of a hand. */
export function isWhole({ width, height }: Pane, picture: Pick<Picture, 'width' | 'height'>): boolean {
  return width === picture.width && height === picture.height;
}

/** Centimetres above the floor of a pane's lower and upper edge; null where nobody said how large the screen is or how high it hangs. */
export function heightsOf({ above, height }: Pane, picture: Picture): { from: number; to: number } | null {
  const { lowerEdgeCm } = picture;
  const millimetres = millimetresOf(picture);
  if (millimetres === null || lowerEdgeCm === null) return null;
  const up = (pixels: number) => lowerEdgeCm + (pixels * millimetres) / 10;
  return { from: up(picture.height - above - height), to: up(picture.height - above) };
}

/** What can be said of where a screen hangs; the page has the words. Centimetres above the floor. */
export type SaidOfReach =
  | { id: 'no-height'; values: Record<string, never> }
  | { id: 'too-high' | 'too-low'; values: { is: number; asked: number } }
  | { id: 'in-reach'; values: { from: number; to: number } };

/** Where the controls are once somebody asked for everything within reach, and whether that is where everybody reaches. */
export function judgedReach(picture: Picture): SaidOfReach[] {
  if (picture.diagonalInches === null) return [];
  const heights = heightsOf(paneInReach(picture, 'left'), picture);
  if (heights === null) return [{ id: 'no-height', values: {} }];
  const [from, to] = [Math.round(heights.from), Math.round(heights.to)];
  const wrong: SaidOfReach[] = [];
  if (to > band.to) wrong.push({ id: 'too-high', values: { is: to, asked: band.to } });
  if (from < band.from) wrong.push({ id: 'too-low', values: { is: from, asked: band.from } });
  return wrong.length > 0 ? wrong : [{ id: 'in-reach', values: { from, to } }];
}

/** CSS pixels from the top of the screen between which everybody reaches. */
function inReach(picture: Picture): { from: number; to: number } {
  const { height, width, lowerEdgeCm } = picture;
  const millimetres = millimetresOf(picture);
  if (millimetres === null || lowerEdgeCm === null)
    return { from: height > width ? height * (1 - lowerPart) : 0, to: height };
  const down = (centimetres: number) => height - ((centimetres - lowerEdgeCm) * 10) / millimetres;
  const within = (pixels: number) => Math.min(Math.max(pixels, 0), height);
  return { from: within(down(band.to)), to: within(down(band.from)) };
}

function leastHeight({ width, height }: Picture): number {
  return width >= least.width ? least.height : height;
}
