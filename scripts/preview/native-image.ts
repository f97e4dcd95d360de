/** The result of `capturePage`: a PNG with Electron's methods. */
import type { NativeImage } from 'electron';

/** @param png the bytes of a PNG file */
export function makeImage(png: Buffer) {
  return {
    toPNG: () => png,
    toDataURL: () => `data:image/png;base64,${png.toString('base64')}`,
    isEmpty: () => png.length === 0,
    // Width and height stand at bytes 16 to 23 of every PNG file.
    getSize: () => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }),
  } satisfies Pick<NativeImage, 'toPNG' | 'toDataURL' | 'isEmpty' | 'getSize'>;
}
