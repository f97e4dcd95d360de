/** When attract was painted, as the page itself remembers it. */
import type { Page } from 'playwright-core';

/** Milliseconds since 1970. */
export interface Painted {
  /** When the page began to load. */
  began: number;
  /** When the headline of attract was first painted. Until there are settings the page is blank paper. */
  painted: number;
}

export async function paintedAttract(page: Page): Promise<Painted> {
  await page.locator('[data-screen="attract"]').waitFor();
  return await page.evaluate(
    () =>
      new Promise<Painted>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const headline = list
            .getEntries()
            .find((entry) => entry instanceof LargestContentfulPaint && entry.element?.localName === 'h1');
          if (headline === undefined) return;
          observer.disconnect();
          const { timeOrigin } = performance;
          resolve({ began: timeOrigin, painted: timeOrigin + headline.startTime });
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}
