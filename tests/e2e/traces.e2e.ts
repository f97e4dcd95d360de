/**
 * After a visit nothing of it is left. What there could be is not listed here: the page's own stores, its document and the words
 * in its memory are gone through whole, and compared with those of a kiosk that nobody has used.
 */
import { expect, type Page, test } from '@playwright/test';
import type { KioskParts } from '../../renderer/screens/kiosk/kiosk-context.ts';
import { type Kiosk, launchKiosk } from '../support/kiosk.ts';
import { openDeck, screen } from './visitor.ts';

/** Everything that a page can be asked about itself and that a visit could have changed. */
async function stateOf(page: Page, visits: number): Promise<Record<string, unknown>> {
  return page.evaluate(async (visits) => {
    const tags = [...document.querySelectorAll('*')];
    const webStore = (store: Storage) => Object.fromEntries(Object.entries(store));
    /** React numbers the ids that it gives out. */
    const withoutNumbers = (markup: string) =>
      markup.replace(/_r_[0-9a-z]+_|«r[0-9a-z]+»|:r[0-9a-z]+:/g, '#');
    /** What is in the tree of React, wherever a component keeps it: hooks, refs and contexts, as plain values. */
    const kept: string[] = [];
    let isCounted = false;
    type Fiber = {
      memoizedProps: unknown;
      memoizedState: unknown;
      child: Fiber | null;
      sibling: Fiber | null;
      type: unknown;
    };
    const plain = (value: unknown): string | null =>
      value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)
        ? String(value)
        : null;
    const walk = (fiber: Fiber | null, path: string): void => {
      for (let each = fiber, at = 0; each; each = each.sibling, at += 1) {
        let hook = each.memoizedState as { memoizedState?: unknown; next?: unknown } | null;
        for (let place = 0; hook && typeof hook === 'object' && 'next' in hook && place < 200; place += 1) {
          const held = hook.memoizedState;
          const current = held && typeof held === 'object' && 'current' in held ? held.current : held;
          const said = plain(current);
          // The one thing that goes on: the number of the visit, which is the key of all that is drawn.
          if (said === String(visits) && !isCounted) isCounted = true;
          else if (said !== null) kept.push(`${path}/${at} hook ${place}: ${withoutNumbers(said)}`);
          hook = hook.next as typeof hook;
        }
        const { parts } = (each.memoizedProps ?? {}) as { parts?: Partial<KioskParts> };
        if (parts?.session) kept.push(JSON.stringify(parts.session.actor.getSnapshot().context.visit));
        walk(each.child, `${path}/${at}`);
      }
    };
    const root = document.getElementById('root') as unknown as Record<
      string,
      Fiber & { stateNode?: { current: Fiber } }
    >;
    const container = Object.keys(root).find((name) => name.startsWith('__reactContainer'));
    if (container === undefined) throw new Error('React keeps its tree somewhere else now.');
    walk(root[container]?.stateNode?.current ?? null, '');
    return {
      localStorage: webStore(localStorage),
      sessionStorage: webStore(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cookie: document.cookie,
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      name: window.name,
      history: [history.length, JSON.stringify(history.state), location.href],
      title: document.title,
      scrolled: tags.filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0).length,
      focus: document.activeElement?.tagName,
      selected: String(getSelection()),
      fields: [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(
        ({ value }) => value,
      ),
      globals: Object.getOwnPropertyNames(window).sort(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      playing: navigator.mediaSession.playbackState,
      kept,
      document: withoutNumbers(document.documentElement.outerHTML),
    };
  }, visits);
}

/**
 * Every text in the page's memory, after it has thrown away what nobody refers to any more. The page stands still for it, for as
 * long as one that hangs; the shell asks no page whether it lives while the screen is locked.
 */
async function wordsInMemory(kiosk: Kiosk, page: Page): Promise<Set<string>> {
  await kiosk.control({ do: 'power', event: 'lock-screen' });
  const cdp = await page.context().newCDPSession(page);
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await cdp.detach();
  await kiosk.control({ do: 'power', event: 'unlock-screen' });
  return new Set((JSON.parse(chunks.join('')) as { strings: string[] }).strings);
}

async function finish(
  page: Page,
  touch: (target: ReturnType<Page['locator']>) => Promise<void>,
): Promise<void> {
  await touch(page.getByRole('button', { name: 'Home', exact: true }));
  await touch(page.getByRole('button', { name: 'I have finished' }));
  await expect(screen(page, 'attract')).toBeVisible();
}

/** Letters that no text of the kiosk has in this order. */
const typed = 'qxzvk';

test('A visit leaves no trace in the page’s stores, its document, its focus, its components or its memory', async () => {
  // Every touch waits for a hand's pace, and two pictures of the whole memory are taken.
  test.setTimeout(300_000);
  const kiosk = await launchKiosk({
    config: { clinicName: 'Ward 3', country: 'us', languages: ['en', 'es'] },
  });
  try {
    const page = await kiosk.page();
    await expect(screen(page, 'attract')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const visit = async () => {
      await openDeck(kiosk);
      await kiosk.touch(page.getByRole('button', { name: 'Next' }));
      // Each tool that there is: what can be chosen in it, or typed.
      const tools = page.getByRole('navigation', { name: 'Always within reach' }).getByRole('button');
      for (let tool = (await tools.count()) - 1; tool >= 0; tool -= 1) {
        await kiosk.touch(tools.nth(tool));
        const dialog = page.locator('dialog[open]');
        await expect(dialog).toBeVisible();
        const choice = dialog.locator('[role="checkbox"], button[aria-pressed="false"]').first();
        if (await choice.count()) await kiosk.touch(choice);
        const isKeyboard = (await dialog.locator('[data-key]').count()) > 0;
        for (const letter of isKeyboard ? typed : '')
          await kiosk.touch(dialog.locator(`[data-key="${letter}"]`));
        await kiosk.touch(dialog.locator('header button').last());
        await expect(dialog).toHaveCount(0);
      }
    };
    // What is fetched and made once is there after the first visit; the second one finds it.
    await openDeck(kiosk);
    await finish(page, (target) => kiosk.touch(target));
    const fresh = await stateOf(page, 1);
    await visit();
    const during = await stateOf(page, 1);
    expect(during).not.toEqual(fresh);
    expect((await wordsInMemory(kiosk, page)).has(typed)).toBe(true);
    await finish(page, (target) => kiosk.touch(target));
    await expect.poll(() => stateOf(page, 2)).toEqual(fresh);
    const left = [...(await wordsInMemory(kiosk, page))].filter((word) => word.includes(typed));
    expect(left).toEqual([]);
  } finally {
    await kiosk.close();
  }
});
