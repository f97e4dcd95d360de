/** One run: a fresh browser with a fresh profile goes through one page's slides, a key at a time. */
import type { CDPSession, Page } from 'playwright-core';
import { startBrowser } from '../../deck/support/browser.ts';
import { threadOfSession } from '../support/thread.ts';
import { type Change, installProbe } from './probe.ts';

export interface RunOptions {
  address: string;
  /** How many times slower the processor is made; 1 leaves it as it is. */
  throttle: number;
  /** Changes that are measured, after {@link warmUp} more. */
  changes: number;
}

export interface Run {
  changes: Change[];
  /** Milliseconds that the page's main thread works for each change, on average. */
  work: number;
}

/** Changes before the measured ones: the first ones also compile the script. */
export const warmUp = 3;

const viewport = { width: 1920, height: 1080 };

export async function measure({ address, throttle, changes }: RunOptions): Promise<Run> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport });
    await page.addInitScript(installProbe);
    await page.goto(address);
    await page.waitForFunction(
      () => document.querySelector('.reveal.ready') !== null && window.probe.shown() !== null,
    );
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const thread = await threadOfSession(session);
    const pause = 150 + 100 * throttle;
    await walk(page, session, warmUp, pause);
    const before = await thread.worked();
    const walked = await walk(page, session, changes, pause);
    return { changes: walked, work: ((await thread.worked()) - before) / changes };
  } finally {
    await browser.close();
  }
}

/** @param pause milliseconds between two changes: what a page puts off is done in them, and is counted */
async function walk(page: Page, session: CDPSession, changes: number, pause: number): Promise<Change[]> {
  const walked: Change[] = [];
  for (let change = 0; change < changes; change += 1) {
    const measured = page.evaluate(() => window.probe.nextChange());
    // A key falls anywhere between two frames.
    await page.waitForTimeout(pause + Math.random() * 17);
    await press(session);
    walked.push(await measured);
  }
  await page.waitForTimeout(pause);
  return walked;
}

async function press(session: CDPSession): Promise<void> {
  const key = { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}
