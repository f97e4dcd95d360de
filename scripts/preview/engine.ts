/** The browser that plays Electron: started once, with a fresh profile that is deleted at the end. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { browserArguments } from './browser-flags.ts';
import { findBrowser, howToGetBrowser } from './find-browser.ts';

export interface EngineWish {
  /** What the app appended to the command line. */
  switches: ReadonlyMap<string, string>;
  headless: boolean;
  /** The first window covers the screen. */
  kiosk: boolean;
  /** Let a test connect over the DevTools protocol. */
  debuggingPort: boolean;
  /** CSS pixels. */
  size: { width: number; height: number };
}

const contextOptions = { acceptDownloads: false, hasTouch: true, serviceWorkers: 'block' } as const;

/** @throws Error that says how to get a browser, where there is none */
export async function startEngine(wish: EngineWish): Promise<Engine> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error(howToGetBrowser(process.platform));
  }
  const profile = mkdtempSync(join(tmpdir(), 'anteroom-preview-'));
  process.once('exit', () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    ...contextOptions,
    executablePath,
    // What the browser leaves when it is killed goes with its profile.
    env: { ...process.env, TMPDIR: profile },
    headless: wish.headless,
    viewport: wish.headless ? wish.size : null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // With a display the first page is the app window that the arguments ask for.
    ignoreDefaultArgs: wish.headless ? ['--enable-automation'] : ['--enable-automation', 'about:blank'],
    args: browserArguments({
      switches: wish.switches,
      root: process.getuid?.() === 0,
      debuggingPort: wish.debuggingPort,
      window: wish.headless ? null : wish.kiosk ? 'kiosk' : wish.size,
    }),
  });
  const browser = context.browser();
  if (!browser) {
    throw new Error('The browser ended while it started.');
  }
  const cdp = await browser.newBrowserCDPSession();
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  return new Engine(profile, context, cdp, wish.headless);
}

export class Engine {
  readonly headless: boolean;
  /** Resolves when the browser ends, whoever ends it. */
  readonly ended: Promise<void>;
  readonly #profile: string;
  /** Everything that the browser shows. */
  readonly context: BrowserContext;
  /** The page with which the browser came up; the first window uses it. */
  #spare: Page | null;
  readonly #cdp: CDPSession;
  /** How many pages the preview itself is opening just now. */
  #opening = 0;

  constructor(profile: string, context: BrowserContext, cdp: CDPSession, headless: boolean) {
    this.#profile = profile;
    this.context = context;
    this.#cdp = cdp;
    this.headless = headless;
    this.#spare = context.pages()[0] ?? null;
    this.ended = new Promise((resolve) => {
      context.once('close', () => resolve());
    });
    cdp.on('Target.targetCreated', ({ targetInfo }) => {
      if (this.#isStray(targetInfo)) {
        cdp.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined);
      }
    });
  }

  /**
   * Whether the browser opened this by itself: a tab or a window by one of its own keys, or for a page, which is asked about
   * by then (`Page.windowOpen`). Electron has no such windows.
   */
  #isStray({ type, openerId }: { type: string; openerId?: string }): boolean {
    return type === 'page' && (openerId !== undefined || this.#opening === 0);
  }

  /** A page that shows nothing yet, in a window of its own. */
  async newPage(): Promise<Page> {
    const spare = this.#spare;
    if (spare) {
      this.#spare = null;
      return spare;
    }
    this.#opening += 1;
    try {
      return await this.#openWindow();
    } finally {
      this.#opening -= 1;
    }
  }

  /** Playwright’s own `newPage` opens a tab, and the browser draws a tab that is not in front once a second. */
  async #openWindow(): Promise<Page> {
    const created = this.#cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    const isCreated = async (page: Page) => (await targetOf(page)) === (await created).targetId;
    const [page] = await Promise.all([this.context.waitForEvent('page', isCreated), created]);
    return page;
  }

  /** Calls back when the process of this page is gone, with Chromium's words for why. */
  onCrash(targetId: string, listener: (status: string, code: number) => void): void {
    this.#cdp.on('Target.targetCrashed', (crash) => {
      if (crash.targetId === targetId) {
        listener(crash.status, crash.errorCode);
      }
    });
  }

  /** The size of the real screen in CSS pixels, or null when the browser cannot tell. */
  async screenSize(): Promise<{ width: number; height: number } | null> {
    const size = await this.#spare?.evaluate(() => ({ width: screen.width, height: screen.height }));
    return size && size.width > 0 ? size : null;
  }

  /** Where a test connects; null unless it was asked for at the start. */
  endpoint(): string | null {
    const file = join(this.#profile, 'DevToolsActivePort');
    if (!existsSync(file)) {
      return null;
    }
    const [port = ''] = readFileSync(file, 'utf8').split('\n');
    return `http://127.0.0.1:${port}`;
  }

  /** Decides one permission for every page. */
  async setPermission(name: string, granted: boolean): Promise<void> {
    await this.#cdp.send('Browser.setPermission', {
      permission: { name },
      setting: granted ? 'granted' : 'denied',
    });
  }

  /** Ends the browser's graphics process as an error would; the browser starts another. */
  async crashGraphics(): Promise<void> {
    await this.#cdp.send('Browser.crashGpuProcess').catch(() => undefined);
  }

  /** Does the browser end within the next two seconds? */
  async endsSoon(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, 2000, false);
    });
    const soon = await Promise.race([this.ended.then(() => true), late]);
    clearTimeout(timer);
    return soon;
  }

  /** Ends the browser and deletes its profile. */
  async stop(): Promise<void> {
    await this.context.close().catch(() => undefined);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

/** The browser’s name for a page; null for one that is gone. */
async function targetOf(page: Page): Promise<string | null> {
  try {
    const cdp = await page.context().newCDPSession(page);
    const { targetInfo } = await cdp.send('Target.getTargetInfo');
    await cdp.detach();
    return targetInfo.targetId;
  } catch {
    return null;
  }
}
