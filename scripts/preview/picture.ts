/** A picture of a page, as Electron hands it out (`NativeImage`): the few methods that the app uses. */

import type { NativeImage, Rectangle } from 'electron';
import { decode } from 'fast-png';
import { face } from './events.ts';
import type { Tab } from './tab.ts';

/**
 * Takes a picture of a part of a page, in CSS pixels. A page that paints nothing any more keeps one waiting, as in Electron.
 * The browser takes the whole page, and the part is cut from that: asked for a part, it moves the page behind the glass for
 * a moment, and when another program takes a picture at that time it forgets to move it back.
 *
 * @throws Error as Electron does where there is nothing to take a picture of
 */
export async function pictureOf(tab: Tab | null, part: Rectangle): Promise<NativeImage> {
  if (tab === null) throw new Error('Current display surface not available for capture');
  const { data } = await tab.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  const { cssVisualViewport } = await tab.send('Page.getLayoutMetrics');
  const png = decode(Buffer.from(data, 'base64'));
  const { x, y, width, height } = inPixels(part, png.width / cssVisualViewport.clientWidth);
  return face<NativeImage>({
    isEmpty: () => width === 0 || height === 0,
    getSize: () => ({ width, height }),
    toBitmap: () => {
      const rows = Array.from({ length: height }, (_, row) => {
        const from = ((y + row) * png.width + x) * png.channels;
        return inElectronsOrder(png.data.subarray(from, from + width * png.channels), png.channels);
      });
      return Buffer.concat(rows);
    },
  });
}

/** A part of a page in the pixels of a picture that has so many of them for each of the page. */
function inPixels(part: Rectangle, ratio: number): Rectangle {
  const [x, y] = [Math.round(part.x * ratio), Math.round(part.y * ratio)];
  return { x, y, width: Math.round(part.width * ratio), height: Math.round(part.height * ratio) };
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
