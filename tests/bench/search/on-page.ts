/** The search as a visitor uses it: in a kiosk of its own, by touches on the letters. */
import type { Page } from 'playwright-core';
import { launchKiosk } from '../../support/kiosk.ts';
import { touchAt } from '../../support/touch.ts';
import { installProbe } from '../support/probe.ts';
import { threadOf } from '../support/thread.ts';
import { type Texts, typedOn } from './texts.ts';

/** What letters cost, in milliseconds. */
export interface Typed {
  /** Of each letter, until what is found is painted. */
  painted: readonly number[];
  /** Of each text, how long the page's main thread works for a letter of it. */
  work: readonly number[];
}

/** By kind of text, what its letters cost. */
export async function searchOnPage(texts: readonly Texts[]): Promise<Map<string, Typed>> {
  const kiosk = await launchKiosk();
  try {
    const page = await kiosk.page();
    await page.locator('[data-screen="attract"]').waitFor();
    await kiosk.touch({ x: 300, y: 300 });
    await kiosk.touch(page.getByRole('button', { name: 'Search', exact: true }));
    await page.locator('[data-answers=""]').waitFor();
    await installProbe(page);
    // The first letters also compile the script.
    await typeAll(page, 'warm');
    const thread = await threadOf(page);
    const costs = new Map<string, Typed>();
    for (const { kind, all } of texts) {
      const own = { painted: [] as number[], work: [] as number[] };
      for (const text of all) {
        const before = await thread.worked();
        const painted = await typeAll(page, text);
        own.painted.push(...painted);
        own.work.push(((await thread.worked()) - before) / (text.length + 1));
      }
      costs.set(kind, own);
    }
    return costs;
  } finally {
    await kiosk.close();
  }
}

/** Types a text and clears it again. A space changes nothing that is found, so it is not timed. */
async function typeAll(page: Page, text: string): Promise<number[]> {
  const times: number[] = [];
  for (const typed of typedOn(text)) {
    const last = typed.at(-1) ?? '';
    const key = page.locator(`[data-key="${last}"]`);
    const painted = last === ' ' ? null : answered(page, typed.trim());
    await touchAt(page, key);
    if (painted !== null) times.push(await painted);
  }
  const cleared = answered(page, '');
  await touchAt(page, page.locator('[data-key="clear"]'));
  await cleared;
  return times;
}

function answered(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      window.touchProbe.untilPainted(
        () => document.querySelector<HTMLElement>('[data-answers]')?.dataset.answers === wanted,
      ),
    text,
  );
}
