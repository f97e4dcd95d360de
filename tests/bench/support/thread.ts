/** How long the main thread of a page works; what other programs take from it does not count. */
import type { CDPSession, Page } from 'playwright-core';

export interface Thread {
  /** Milliseconds so far. */
  worked(): Promise<number>;
}

export async function threadOf(page: Page): Promise<Thread> {
  return threadOfSession(await page.context().newCDPSession(page));
}

export async function threadOfSession(session: CDPSession): Promise<Thread> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async worked() {
      const { metrics } = await session.send('Performance.getMetrics');
      const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
      return seconds * 1000;
    },
  };
}
