/** One page of the browser, with the preview's scripts in it. A crash ends a tab; its window then opens another. */

import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { CDPSession, Download, Page } from 'playwright-core';
import type { Engine } from './engine.ts';
import { type Frame, FrameTree } from './frames.ts';
import { HangMonitor } from './hang-monitor.ts';
import { type PageMessage, pageMessageSchema } from './page/messages.ts';
import { pageScript, preloadScript, preloadWorld, sayBinding } from './page/scripts.ts';
import { patienceWithPages } from './surroundings.ts';

/** What a tab needs to know before its first page. */
export interface TabWish {
  /** The text of the preload, or null where there is none. */
  preload: string | null;
}

/** A message from the page with the frame and the world from which it came. */
export interface Said {
  message: PageMessage;
  frame: Frame | null;
  world: number;
}

interface TabEvents {
  said: [Said];
  crashed: [status: string, code: number];
  closed: [];
  /** The page wants a new window: a link with a target, or a form. */
  opens: [url: string, name: string, features: string[]];
  parsed: [];
  loaded: [];
  download: [Download];
  unresponsive: [];
  responsive: [];
}

export class Tab extends EventEmitter<TabEvents> {
  readonly page: Page;
  readonly targetId: string;
  readonly frames = new FrameTree();
  readonly #cdp: CDPSession;
  /** Isolated worlds and the frames to which they belong. */
  readonly #worlds = new Map<number, string>();
  readonly #hangs = new HangMonitor({
    onUnresponsive: () => this.emit('unresponsive'),
    onResponsive: () => this.emit('responsive'),
    patience: patienceWithPages(process),
  });
  #alive = true;
  #isFirst = true;

  static async open(engine: Engine, wish: TabWish): Promise<Tab> {
    const page = await engine.newPage();
    const cdp = await page.context().newCDPSession(page);
    const { targetInfo } = await cdp.send('Target.getTargetInfo');
    const tab = new Tab(page, cdp, targetInfo.targetId);
    await tab.#prepare(wish.preload);
    engine.onCrash(tab.targetId, (status, code) => tab.#end('crashed', status, code));
    return tab;
  }

  private constructor(page: Page, cdp: CDPSession, targetId: string) {
    super();
    this.page = page;
    this.targetId = targetId;
    this.#cdp = cdp;
  }

  /** One command of the DevTools protocol. The browser answers an input when the page has. */
  get send(): CDPSession['send'] {
    const send = this.#cdp.send.bind(this.#cdp);
    const watched = (...command: Parameters<typeof send>) => {
      const answer = send(...command);
      if (command[0].startsWith('Input.dispatch')) this.#hangs.sent(answer);
      return answer;
    };
    return watched as CDPSession['send'];
  }

  /** Evaluates `expression` in one isolated world; a world that is gone is no error. */
  async tell(world: number, expression: string): Promise<void> {
    await this.#cdp
      .send('Runtime.evaluate', { expression, contextId: world, silent: true })
      .catch(() => undefined);
  }

  /** Runs a script in the page's own world. @throws Error in the page's words when it fails */
  async run(expression: string, userGesture: boolean): Promise<unknown> {
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      expression,
      userGesture,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description?.split('\n')[0] ?? exceptionDetails.text);
    }
    return result.value;
  }

  /**
   * Loads an address and resolves with null when it is there, or with Chromium's words for why it is not. Playwright's
   * own `goto` will not do: it cannot load again while the browser still brings up its error page.
   */
  async load(url: string): Promise<string | null> {
    const end = new AbortController();
    const ended = new Promise<string | null>((resolve) => {
      const gone = () => resolve('net::ERR_FAILED');
      this.once('crashed', gone);
      this.once('closed', gone);
      end.signal.addEventListener('abort', () => {
        this.off('crashed', gone);
        this.off('closed', gone);
      });
    });
    try {
      const failure = await Promise.race([this.#navigate(url, end.signal), ended]);
      // What the browser itself showed first is none of the pages that the app loaded.
      if (this.#isFirst) await this.#cdp.send('Page.resetNavigationHistory').catch(() => undefined);
      this.#isFirst = false;
      return failure;
    } finally {
      end.abort();
    }
  }

  async #navigate(url: string, end: AbortSignal): Promise<string | null> {
    const loads: { loader: string; name: string }[] = [];
    let look = (): void => undefined;
    const note = (event: { loaderId: string; name: string; frameId: string }): void => {
      if (event.frameId === this.frames.main?.id) {
        loads.push({ loader: event.loaderId, name: event.name });
        look();
      }
    };
    this.#cdp.on('Page.lifecycleEvent', note);
    end.addEventListener('abort', () => this.#cdp.off('Page.lifecycleEvent', note));
    const within = this.#withinDocument(end);
    const { errorText, loaderId } = await this.#cdp
      .send('Page.navigate', { url })
      .catch((error: unknown) => ({ errorText: String(error), loaderId: undefined }));
    if (errorText !== undefined || loaderId === undefined) {
      if (errorText === undefined) {
        // Without a loader it was a step within the document.
        await within;
      }
      return errorText ?? null;
    }
    return new Promise((resolve) => {
      look = () => {
        const at = loads.findIndex(({ loader }) => loader === loaderId);
        if (loads.some(({ loader, name }) => loader === loaderId && name === 'load')) {
          resolve(null);
        } else if (at >= 0 && loads.slice(at).some(({ loader }) => loader !== loaderId)) {
          resolve('net::ERR_ABORTED');
        }
      };
      look();
    });
  }

  /** Resolves with the next step within the document, which the frames then know of as well. */
  #withinDocument(end: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const note = ({ frameId }: { frameId: string }): void => {
        if (frameId === this.frames.main?.id) {
          resolve();
        }
      };
      this.#cdp.on('Page.navigatedWithinDocument', note);
      end.addEventListener('abort', () => this.#cdp.off('Page.navigatedWithinDocument', note));
    });
  }

  /** The isolated world of the main frame, or null before its first page. */
  get mainWorld(): number | null {
    const main = this.frames.main?.id;
    return [...this.#worlds].findLast(([, frame]) => frame === main)?.[0] ?? null;
  }

  /** Closes the page without asking anyone. */
  async close(): Promise<void> {
    this.#alive = false;
    this.#hangs.stop();
    this.removeAllListeners();
    await this.page.close().catch(() => undefined);
  }

  async #prepare(preload: string | null): Promise<void> {
    const cdp = this.#cdp;
    await cdp.send('Page.enable');
    await cdp.send('Page.setLifecycleEventsEnabled', { enabled: true });
    await this.frames.follow(cdp);
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const frameId: unknown = context.auxData?.frameId;
      if (context.name === preloadWorld && typeof frameId === 'string') {
        this.#worlds.set(context.id, frameId);
      }
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#worlds.delete(executionContextId);
    });
    cdp.on('Runtime.executionContextsCleared', () => this.#worlds.clear());
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === sayBinding) {
        this.#hear(payload, executionContextId);
      }
    });
    cdp.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      this.emit('opens', url, windowName, windowFeatures);
    });
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: sayBinding, executionContextName: preloadWorld });
    const meeting = randomUUID();
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(meeting) });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadScript(meeting, preload),
      worldName: preloadWorld,
    });
    await cdp.send('Page.setInterceptFileChooserDialog', { enabled: true });
    this.#followPage();
  }

  #followPage(): void {
    const { page } = this;
    page.on('domcontentloaded', () => this.emit('parsed'));
    page.on('load', () => this.emit('loaded'));
    page.on('close', () => this.#end('closed'));
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    page.on('download', (download) => this.emit('download', download));
    page.on('popup', (popup) => void popup.close().catch(() => undefined));
  }

  #hear(payload: string, world: number): void {
    const message = pageMessageSchema.safeParse(JSON.parse(payload));
    if (message.success) {
      const frame = this.frames.get(this.#worlds.get(world) ?? '');
      this.emit('said', { message: message.data, frame, world });
    }
  }

  #end(how: 'closed'): void;
  #end(how: 'crashed', status: string, code: number): void;
  #end(how: 'closed' | 'crashed', status = '', code = 0): void {
    if (!this.#alive) {
      return;
    }
    this.#alive = false;
    this.#hangs.stop();
    if (how === 'closed') {
      this.emit('closed');
    } else {
      this.emit('crashed', status, code);
    }
  }
}
