/** What a picture file is by its own bytes: its kind, how many pixels it has, and whether it is whole. */
import { imageSize } from 'image-size';

/** Pictures made of pixels that every page can show. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

const latin = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The kind of picture, or undefined for anything else. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  if (latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (latin(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'image/webp';
  return undefined;
}

/** How many pixels a picture has; undefined when it is cut off or damaged. */
export function pictureSize(
  bytes: Uint8Array,
  type: PictureType,
): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 && isWhole(bytes, type) ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

/** A JPEG without its end mark is still shown as far as it goes; the others say themselves where they end. */
function isWhole(bytes: Uint8Array, type: PictureType): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'image/webp') return bytes.length >= view.getUint32(4, true) + 8;
  return type === 'image/jpeg' || endsPng(view);
}

/** Walks from piece to piece of a PNG (length, name, content, sum) to the one that ends it. */
function endsPng(view: DataView): boolean {
  const end = 0x49454e44;
  let at = 8;
  while (at + 12 <= view.byteLength) {
    if (view.getUint32(at + 4) === end) return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}
