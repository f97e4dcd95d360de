/**
 * How large words and targets are in millimetres, from the size that the clinic measured, and how large a rem has to be so that
 * people can read and hit them. Where the size is not known nothing is asked of it. Pure.
 */

/** What a page fills. */
export interface Picture {
  /** CSS pixels. */
  width: number;
  height: number;
  /** From corner to corner, in inches; null where nobody said. */
  diagonalInches: number | null;
  /** From the floor to the lower edge, in centimetres; null where nobody said. */
  lowerEdgeCm: number | null;
}

/** What is asked of every screen. */
export const asked = {
  /** Millimetres of a capital: 3/16 inch (Section 508, 402.4). */
  capital: 4.8,
  /** Degrees that an H takes of what is seen, in the largest words (EN 301 549, 5.1.4). */
  degrees: 0.7,
  /** Millimetres to the eyes of somebody who touches the screen: an arm that is not stretched. */
  distance: 600,
  /** Millimetres of each side of a target (VVSG 2.0). */
  target: 12.7,
} as const;

/** Of Atkinson Hyperlegible Next, in ems: the height of an H (`sCapHeight` of its files). */
const capHeight = 0.668;
/** In rem: the smallest words that a visitor has to read, and the least side of a target (`--size-small`, `--touch`). */
const smallest = 1.375;
const touch = 4.5;
/** CSS pixels that a target has on every screen. */
const leastTouch = 48;
/** In rem: how large a target can become without pushing its neighbours away. */
const mostTouch = 5;
/** How much larger than a usual one a rem is in the largest words (`--ui-scale`). */
const largest = 1.5;

const inch = 25.4;
/** Millimetres of an H that is seen as large as asked. */
const fromAfar = asked.distance * ((asked.degrees * Math.PI) / 180);

/** Millimetres of a CSS pixel; null where the size of the screen is not known. */
export function millimetresOf({ width, height, diagonalInches }: Picture): number | null {
  const diagonal = Math.hypot(width, height);
  return diagonalInches === null || diagonal === 0 ? null : (diagonalInches * inch) / diagonal;
}

/** The least rem in CSS pixels by which words and targets are as large as they have to be; 0 where the size is not known. */
export function leastRem(picture: Picture): number {
  const millimetres = millimetresOf(picture);
  if (millimetres === null) return 0;
  const capitals = Math.max(asked.capital, fromAfar / largest);
  return Math.max(capitals / (capHeight * smallest), asked.target / touch) / millimetres;
}

/**
 * A rem in CSS pixels, as the style sheet has it (`base.css`): as usual for this size, larger where that is less than `least`
 * or somebody asked for larger words, and never more than the arrangement of the screens holds, which is that of the
 * smallest panels.
 */
export function remOf({ width, height }: Pick<Picture, 'width' | 'height'>, least = 0, growth = 1): number {
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  const usual = Math.max(10, Math.min(longer / 120, shorter / 67.5));
  const first = Math.max(usual, Math.min(least, longer / 76, shorter * 0.01975));
  return Math.max(first, Math.min(first * growth, longer / 76, shorter * 0.0223));
}

/**
 * The least side of a target in CSS pixels, for whoever touches the screen: as large as asked, never less than 48, and never more than the
 * arrangement of the screens holds.
 */
export function leastSide(picture: Picture): number {
  const millimetres = millimetresOf(picture);
  if (millimetres === null) return leastTouch;
  return Math.max(leastTouch, Math.min(asked.target / millimetres, mostTouch * remOf(picture)));
}

/** How many times a rem is as large as usual where it has to be at least `least` CSS pixels; 1 or more. */
export function growthOf(size: Pick<Picture, 'width' | 'height'>, least: number): number {
  return remOf(size, least) / remOf(size);
}

/** What can be said of a screen; the page has the words. Measures in millimetres, the size in inches. */
export type Said =
  | { id: 'no-size'; values: Record<string, never> }
  | { id: 'words' | 'far' | 'targets'; values: { is: number; asked: number; inches: number } }
  | { id: 'right'; values: { words: number; targets: number } };

/** What of a screen falls short of what is asked, and by how much; or that nothing does. */
export function judged(picture: Picture): Said[] {
  const millimetres = millimetresOf(picture);
  if (millimetres === null) return [{ id: 'no-size', values: {} }];
  const least = leastRem(picture);
  const capitals = (growth: number) => capHeight * smallest * remOf(picture, least, growth) * millimetres;
  const targets = Math.max(touch * remOf(picture, least), leastSide(picture)) * millimetres;
  const short = [
    ...shortOf('words', capitals(1), asked.capital, picture),
    ...shortOf('far', capitals(largest), fromAfar, picture),
    ...shortOf('targets', targets, asked.target, picture),
  ];
  return short.length > 0
    ? short
    : [{ id: 'right', values: { words: down(capitals(1)), targets: down(targets) } }];
}

/** Whoever is told should not read that 4.8 is less than 4.8. */
function shortOf(
  id: 'words' | 'far' | 'targets',
  is: number,
  least: number,
  { diagonalInches }: Picture,
): Said[] {
  if (is > least - 0.001) return [];
  const inches = Math.ceil(((diagonalInches ?? 0) * least) / is);
  return [{ id, values: { is: down(is), asked: up(least), inches } }];
}

const down = (millimetres: number) => Math.floor(millimetres * 10 + 0.001) / 10;
const up = (millimetres: number) => Math.ceil(millimetres * 10 - 0.001) / 10;
