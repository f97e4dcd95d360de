/** Pictures of a page, pixel by pixel. */
import { decode } from 'fast-png';
import type { CDPSession, Page } from 'playwright-core';
import type { Picture } from './contrast.ts';

/** Takes pictures of one page. */
export interface Camera {
  take(): Promise<Picture>;
}

/** A camera before a page. A picture has one pixel for each CSS px. */
export async function cameraFor(page: Page): Promise<Camera> {
  const cdp = await page.context().newCDPSession(page);
  return { take: () => take(cdp) };
}

async function take(cdp: CDPSession): Promise<Picture> {
  const { data } = await cdp.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
  });
  return decode(Buffer.from(data, 'base64'));
}
