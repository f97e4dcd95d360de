/** A picture of a page, as Electron hands it out (`NativeImage`): the few methods that the app uses. */

import type { NativeImage, Rectangle } from 'electron';
import { decode } from 'fast-png';
import { face } from './events.ts';
import type { Tab } from './tab.ts';

/**
 * Takes a picture of a part of a page, in CSS pixels. A page that paints nothing any more keeps one waiting, as in Electron.
 *
 * @throws Error as Electron does where there is nothing to take a picture of
 */
export async function pictureOf(tab: Tab | null, { x, y, width, height }: Rectangle): Promise<NativeImage> {
  if (tab === null) throw new Error('Current display surface not available for capture');
  const clip = { x, y, width, height, scale: 1 };
  const { data } = await tab.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip });
  const png = decode(Buffer.from(data, 'base64'));
  return face<NativeImage>({
    isEmpty: () => png.width === 0 || png.height === 0,
    getSize: () => ({ width: png.width, height: png.height }),
    toBitmap: () => inElectronsOrder(png.data, png.channels),
  });
}

/** Four bytes a pixel: blue, green, red and how opaque, which is Electron's order on Windows and Linux. */
function inElectronsOrder(data: ArrayLike<number>, channels: number): Buffer {
  const pixels = data.length / channels;
  const bitmap = Buffer.alloc(pixels * 4);
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const at = pixel * channels;
    bitmap[pixel * 4] = data[at + 2] ?? 0;
    bitmap[pixel * 4 + 1] = data[at + 1] ?? 0;
    bitmap[pixel * 4 + 2] = data[at] ?? 0;
    bitmap[pixel * 4 + 3] = channels === 4 ? (data[at + 3] ?? 255) : 255;
  }
  return bitmap;
}
