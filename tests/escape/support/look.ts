/** Looks at a page and at all that is around it: evidence for the judge. */
import type { Browser, Page } from 'playwright-core';
import type { Sight } from '../judge.ts';
import type { World } from './world.ts';
import type { XDisplay } from './x-display.ts';

/** How long a page or a browser may take to answer, in milliseconds. One that does not is gone, or busy with a dialog. */
const patience = 4000;

/** What the page notes from when the stage is set. */
interface Notes {
  seen: string[];
  heard: number;
}

/**
 * Keeps notes in the page of what reaches it, under a name that nothing else uses. Sent as source.
 *
 * @param counts whether keys and buttons that are not on the kiosk's list count: not in a plain browser, where all do
 */
function keepNotes({ counts }: { counts: boolean }): void {
  const notes: Notes = { seen: [], heard: 0 };
  Reflect.set(window, 'escapeNotes', notes);
  const allowed = [
    'Tab',
    'Enter',
    ' ',
    'Escape',
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'PageUp',
    'PageDown',
  ];
  // The shell's own listeners, where it has such, come first; those of the page, whose scripts wait for this, come later.
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') listen();
  });
  const listen = () => {
    addEventListener(
      'keydown',
      ({ key, ctrlKey, altKey, metaKey, shiftKey }) => {
        if (key === 'ArrowUp' || key === 'ArrowDown') notes.heard += 1;
        const held = [
          ctrlKey && 'Ctrl',
          altKey && 'Alt',
          metaKey && 'Meta',
          shiftKey && key !== 'Tab' && 'Shift',
        ];
        const chord = [...held.filter(Boolean), key].join('+');
        if (counts && !allowed.includes(chord)) notes.seen.push(chord);
      },
      true,
    );
    addEventListener(
      'mousedown',
      ({ button }) => {
        if (counts && button !== 0) notes.seen.push(`mouse button ${button}`);
      },
      true,
    );
    // What nobody prevented is what the browser does; listeners of the page come first.
    for (const name of ['contextmenu', 'dragstart', 'drop', 'paste', 'copy', 'cut']) {
      addEventListener(name, (event) => {
        if (event.isTrusted && !event.defaultPrevented) notes.seen.push(name);
      });
    }
  };
}

/** What the page itself knows. Sent as source. */
function tell() {
  const notes = Reflect.get(window, 'escapeNotes') as Notes | undefined;
  return {
    address: location.href,
    isSamePage: Reflect.get(window, 'escapeMark') === true,
    zoom: [devicePixelRatio, Math.round((visualViewport?.scale ?? 1) * 100) / 100] as [number, number],
    screen: document.querySelector<HTMLElement>('[data-screen]')?.dataset.screen ?? null,
    seen: notes?.seen.splice(0) ?? [],
    selected: (getSelection()?.toString() ?? '').trim().slice(0, 40),
    heard: notes?.heard ?? 0,
  };
}

/** The answer, or null after a while. */
export async function within<Result>(work: Promise<Result>, milliseconds = patience): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  const answer = await Promise.race([work.catch(() => null), late]);
  clearTimeout(timer);
  return answer;
}

export interface Watched {
  page: Page;
  world: World;
  display: XDisplay | null;
  /** Presses an arrow, up or down in turn, which may reach the page and moves nothing, not even the focus. */
  pressAllowed: () => Promise<void>;
  /** The programs that run for the kiosk now, by their names. */
  programs: () => readonly string[];
  /** How long the page may take to hear of a key, in milliseconds. */
  keyPatience: number;
}

/**
 * Loads the page anew with notes that are kept from its first moment, before any listener of its own.
 *
 * @param counts as in `keepNotes`
 */
export async function watch(page: Page, counts: boolean): Promise<void> {
  await page.addInitScript(keepNotes, { counts });
  await page.reload();
}

/** From now on this page, and no other that is loaded in its place, is the one that was there. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.set(window, 'escapeMark', true));
}

/** How it stands now. The key that must arrive is pressed after all else, so what was tried has been dealt with when it does. */
export async function look(watched: Watched): Promise<Sight> {
  const { page, world, display } = watched;
  const hearsKeys = await arrives(watched);
  const told = await within(page.evaluate(tell));
  const targets = await within(targetsOf(page.context().browser()));
  const windows = display ? await display.windows() : null;
  return {
    address: told?.address ?? null,
    isSamePage: told?.isSamePage ?? false,
    targets: targets ?? [],
    windows: windows?.map(({ name, width, height }) => `${name} ${width}×${height}`) ?? null,
    isInFront: display ? await display.isCovered() : null,
    hearsKeys,
    zoom: told?.zoom ?? [1, 1],
    screen: told?.screen ?? null,
    seen: told?.seen ?? [],
    selected: told?.selected ?? '',
    files: world.files(),
    handed: world.handed(),
    programs: watched.programs(),
  };
}

async function arrives({ page, pressAllowed, keyPatience }: Watched): Promise<boolean> {
  const before = await within(page.evaluate(tell));
  if (before === null) return false;
  // What was noted before stays for the look itself.
  await within(
    page.evaluate(
      (seen) => void (Reflect.get(window, 'escapeNotes') as Notes | undefined)?.seen.unshift(...seen),
      before.seen,
    ),
  );
  await within(pressAllowed());
  const heard = page.waitForFunction(
    (heard) => ((Reflect.get(window, 'escapeNotes') as Notes | undefined)?.heard ?? 0) > heard,
    before.heard,
    { timeout: keyPatience },
  );
  return (await within(heard, keyPatience + 500)) !== null;
}

/** Everything that the browser shows, by kind and address. */
async function targetsOf(browser: Browser | null): Promise<string[]> {
  if (!browser) return [];
  const cdp = await browser.newBrowserCDPSession();
  try {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos
      .filter(({ type }) =>
        ['page', 'webview', 'other', 'app', 'background_page', 'service_worker'].includes(type),
      )
      .map(({ type, url }) => (type === 'page' ? url : `${type} ${url}`));
  } finally {
    await cdp.detach().catch(() => undefined);
  }
}
