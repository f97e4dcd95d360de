/** What a kiosk has in memory, after the page has thrown away what it no longer needs. */
import { readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Kiosk } from '../support/kiosk.ts';

export interface Memory {
  /** Bytes that the page's own objects take. */
  heap: number;
  /** Nodes of documents, shown or not, and listeners on them. */
  nodes: number;
  listeners: number;
  /** Bytes of the page's process and of the shell's that are in the machine's memory; null where that cannot be read. */
  rendererRss: number | null;
  shellRss: number | null;
}

/** Measures one page of a kiosk again and again. */
export class MemoryProbe {
  readonly #kiosk: Kiosk;
  readonly #page: CDPSession;
  readonly #browser: Browser;

  private constructor(kiosk: Kiosk, page: CDPSession, browser: Browser) {
    [this.#kiosk, this.#page, this.#browser] = [kiosk, page, browser];
  }

  static async at(kiosk: Kiosk, page: Page): Promise<MemoryProbe> {
    const browser = await chromium.connectOverCDP(await kiosk.control({ do: 'endpoint' }));
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new MemoryProbe(kiosk, session, browser);
  }

  /** What is there when nothing is left that nobody refers to any more. */
  async measure(): Promise<Memory> {
    for (let time = 0; time < 3; time += 1) await this.#page.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#page.send('Performance.getMetrics');
    const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return {
      heap: metric('JSHeapUsedSize'),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      rendererRss: rssOf(await this.#renderer()),
      shellRss: rssOf(this.#kiosk.pid),
    };
  }

  async close(): Promise<void> {
    await this.#page.detach().catch(() => undefined);
    await this.#browser.close().catch(() => undefined);
  }

  /** The process of the page: of several, the one that worked most. */
  async #renderer(): Promise<number | undefined> {
    const session = await this.#browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await session.detach();
    return processInfo
      .filter(({ type }) => type === 'renderer')
      .sort((one, other) => other.cpuTime - one.cpuTime)[0]?.id;
  }
}

/** Linux tells of each process in a file. */
function rssOf(pid: number | undefined): number | null {
  try {
    const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    return null;
  }
}
