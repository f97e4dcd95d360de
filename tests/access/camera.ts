/** Pictures of a page, pixel by pixel. */
import { decode } from 'fast-png';
import type { CDPSession, Page } from 'playwright-core';
import type { Box, Picture } from './contrast.ts';

/** Takes pictures of one page. */
export interface Camera {
  take(part?: Box): Promise<Picture>;
}

/** A camera before a page. A picture has one pixel for each CSS px. */
export async function cameraFor(page: Page): Promise<Camera> {
  const cdp = await page.context().newCDPSession(page);
  return { take: (part) => take(cdp, part) };
}

async function take(cdp: CDPSession, part?: Box): Promise<Picture> {
  const { data } = await cdp.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    ...(part === undefined ? {} : { clip: { ...part, scale: 1 } }),
  });
  return decode(Buffer.from(data, 'base64'));
}
