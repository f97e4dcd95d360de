/** Whether a picture can be a logo. */
import { type PictureType, pictureSize } from '../../../slides/format/model/picture.ts';

/**
 * The most pixels of a logo. A page keeps four bytes for each, however small the file: a blank PNG of 20,000 × 20,000
 * pixels has 48 KB and takes 1.6 GB.
 */
export const mostPixels = 4096 * 4096;

/** Why a picture cannot be a logo, as one sentence or two with what to do; undefined when it can. */
export function pictureProblem(bytes: Uint8Array, type: PictureType): string | undefined {
  const size = pictureSize(bytes, type);
  if (size === undefined) return 'The picture is cut off. Save or copy it again.';
  if (size.width * size.height <= mostPixels) return undefined;
  return `The picture has ${size.width} × ${size.height} pixels. Save it with at most 4096 × 4096.`;
}
