/** How far something stands out from its ground, from the pixels of a picture (WCAG 2.2, relative luminance). */

/** A picture: `channels` bytes a pixel, row by row, red, green, blue first. */
export interface Picture {
  width: number;
  height: number;
  channels: number;
  data: ArrayLike<number>;
}

/** A box in the pixels of a picture. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const linear = Float64Array.from({ length: 256 }, (_, byte) => {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** How light a pixel is, 0 to 1. */
function luminanceAt({ data, channels }: Picture, pixel: number): number {
  const at = pixel * channels;
  const of = (byte: number) => linear[data[at + byte] ?? 0] ?? 0;
  return 0.2126 * of(0) + 0.7152 * of(1) + 0.0722 * of(2);
}

/** The contrast of two luminances, 1 to 21. */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The pixels of a box that lie in the picture. */
function pixelsIn({ width, height }: Picture, box: Box): number[] {
  const [left, right] = [Math.max(0, Math.round(box.x)), Math.min(width, Math.round(box.x + box.width))];
  const [top, bottom] = [Math.max(0, Math.round(box.y)), Math.min(height, Math.round(box.y + box.height))];
  const pixels: number[] = [];
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) pixels.push(y * width + x);
  return pixels;
}

/** The ground of a box is the colour of most of its pixels; colours that differ by less than this, of 255, are one. */
const shade = 8;

function groundOf(picture: Picture, pixels: readonly number[]): number {
  const counts = new Map<number, { count: number; pixel: number }>();
  for (const pixel of pixels) {
    const at = pixel * picture.channels;
    const of = (byte: number) => Math.floor((picture.data[at + byte] ?? 0) / shade);
    const key = (of(0) << 16) | (of(1) << 8) | of(2);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { count: 1, pixel });
  }
  let most = { count: 0, pixel: 0 };
  for (const one of counts.values()) if (one.count > most.count) most = one;
  return luminanceAt(picture, most.pixel);
}

/** The edges of letters are mixed with their ground; this share of a box, of its best pixels, is taken for the letters themselves. */
const coreShare = 0.01;
const steps = 100;

interface Core {
  /** How far what stands there stands out from its ground, 1 to 21. */
  contrast: number;
  /** The share of the pixels that belong to it, 0 to 1. */
  ink: number;
}

/** What stands in some pixels. */
function coreOf(picture: Picture, pixels: readonly number[]): Core {
  const ground = groundOf(picture, pixels);
  const counts = new Uint32Array(21 * steps + 1);
  for (const pixel of pixels) {
    const bin = Math.round(contrastOf(luminanceAt(picture, pixel), ground) * steps);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  let left = Math.max(3, pixels.length * coreShare);
  let bin = counts.length - 1;
  while (bin > steps && left > (counts[bin] ?? 0)) {
    left -= counts[bin] ?? 0;
    bin -= 1;
  }
  const half = Math.round((steps + bin) / 2);
  const inked = bin > steps ? counts.subarray(half).reduce((sum, count) => sum + count, 0) : 0;
  return { contrast: bin / steps, ink: inked / Math.max(1, pixels.length) };
}

/** A line is looked at in pieces so many times as wide as it is high, because its ground may change along it. */
const pieceShare = 2;
/** A piece with less ink than this share holds no letter of full weight. */
const leastInk = 0.03;

/** How far a line of words, or a sign, stands out where it does so least, 1 to 21. 1 where the box lies outside the picture. */
export function contrastIn(picture: Picture, box: Box): number {
  const count = Math.max(1, Math.floor(box.width / (box.height * pieceShare)));
  const width = box.width / count;
  const pieces = Array.from({ length: count }, (_, place) =>
    coreOf(picture, pixelsIn(picture, { ...box, x: box.x + place * width, width })),
  );
  const inked = pieces.filter(({ ink }) => ink >= leastInk);
  const looked = inked.length > 0 ? inked : [coreOf(picture, pixelsIn(picture, box))];
  return Math.min(...looked.map(({ contrast }) => contrast));
}

/** How many pixels of a box differ between two pictures of the same size by 3 : 1 or more (WCAG 2.2, 2.4.13). */
export function changedPixels(before: Picture, after: Picture, box: Box): number {
  return pixelsIn(before, box).filter(
    (pixel) => contrastOf(luminanceAt(before, pixel), luminanceAt(after, pixel)) >= 3,
  ).length;
}
