/** Pictures of a page, pixel by pixel. */
import { decode } from 'fast-png';
import type { CDPSession, Page } from 'playwright-core';
import type { Picture } from './contrast.ts';

/** Takes pictures of one page. */
export interface Camera {
  take(): Promise<Picture>;
  /** Lets go of the page, which may go on. */
  close(): Promise<void>;
}

/**
 * A camera before a page. A picture has one pixel for each CSS px.
 *
 * @throws Error from `take` where the picture has another size than the page: what lies beyond it would be measured as nothing
 */
export async function cameraFor(page: Page): Promise<Camera> {
  const cdp = await page.context().newCDPSession(page);
  return {
    take: async () => {
      const picture = await take(cdp);
      const size = page.viewportSize();
      if (size !== null && (picture.width !== size.width || picture.height !== size.height))
        throw new Error(
          `The picture has ${picture.width} × ${picture.height} px, the page ${size.width} × ${size.height}; has another page been opened beside it?`,
        );
      return picture;
    },
    close: () => cdp.detach(),
  };
}

async function take(cdp: CDPSession): Promise<Picture> {
  const { data } = await cdp.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
  });
  return decode(Buffer.from(data, 'base64'));
}
