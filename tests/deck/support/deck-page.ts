import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import type { DeckViews } from '../../../slides/format/index.ts';
import { isComplaint } from '../../support/console.ts';
import { startBrowser } from './browser.ts';
import { keepLedger } from './ledger.ts';
import { buildPages, type Pages, servePages } from './pages.ts';

/** A browser and the built pages, for one test file. */
export interface Workshop {
  browser: Browser;
  pages: Pages;
  close(): Promise<void>;
}

/**
 * Builds and serves the pages and starts the browser.
 *
 * @param views shown by the gallery instead of the example deck
 */
export async function openWorkshop(views?: DeckViews): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'anteroom-deck-'));
  await buildPages(folder, views);
  const [pages, browser] = await Promise.all([servePages(folder), startBrowser()]);
  return {
    browser,
    pages,
    close: async () => {
      await browser.close();
      await pages.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A page of the workshop, with everything that went wrong in it. */
export interface DeckPage {
  page: Page;
  /** What the page reported as an error: exceptions, console errors, violations of the security policy. */
  faults: string[];
}

/** Opens an address in a fresh, 1280 × 720 profile with a touch screen. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<DeckPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    hasTouch: true,
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (isComplaint(message)) faults.push(`${message.text()} ${message.location().url}`);
  });
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.addInitScript(keepLedger);
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return { page, faults };
}

/** How many nodes the page keeps alive, attached or not, after the garbage was collected. */
export async function liveNodes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return nodes;
}

/** A place on the page, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Draws one finger over the page, from left to right when `by` is positive. */
export async function swipe(page: Page, by: number): Promise<void> {
  await drag(page, [{ x: 640 - by / 2, y: 300 }], { x: by, y: 0 });
}

/** Puts fingers down one after the other, draws all of them the same way in eight steps, and takes them up. */
export async function drag(page: Page, fingers: readonly Point[], by: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints.map((point, id) => ({ ...point, id })),
    });
  for (let count = 1; count <= fingers.length; count += 1) await touch('touchStart', fingers.slice(0, count));
  for (let step = 1; step <= 8; step += 1) {
    const moved = fingers.map(({ x, y }) => ({ x: x + (by.x * step) / 8, y: y + (by.y * step) / 8 }));
    await touch('touchMove', moved);
  }
  await touch('touchEnd', []);
  await session.detach();
}
