/** Times a page from the moment at which a finger lifts. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    touchProbe: {
      /** Waits for a finger to lift, and then until `isShown` holds and is painted; gives the milliseconds between. */
      untilPainted: (isShown: () => boolean) => Promise<number>;
    };
  }
}

/** Puts the probe into a page that is already open. */
export async function installProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lift = () =>
      new Promise<number>((resolve) =>
        window.addEventListener('pointerup', ({ timeStamp }) => resolve(timeStamp), {
          capture: true,
          once: true,
        }),
      );
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    /** What is posted in a frame arrives when that frame has been drawn. */
    const drawn = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    window.touchProbe = {
      async untilPainted(isShown) {
        const lifted = await lift();
        do await frame();
        while (!isShown());
        await drawn();
        return performance.now() - lifted;
      },
    };
  });
}
