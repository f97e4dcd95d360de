/** `webContents`: the page of a window. It outlives the browser's pages: after a crash it moves to a new one. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type {
  ContextMenuParams,
  DownloadItem,
  Event,
  HandlerDetails,
  NativeImage,
  PrinterInfo,
  PrintToPDFOptions,
  Rectangle,
  WebContents,
  WebContentsPrintOptions,
  WebFrameMain,
  WindowOpenHandlerResponse,
} from 'electron';
import type { Download, Request as PageRequest } from 'playwright-core';
import { toMain, toPage } from './addresses.ts';
import { bindPage } from './contents.ts';
import { buryMethods, face, type Known, makeEvent } from './events.ts';
import { frameFace } from './frame-face.ts';
import { guests } from './guests.ts';
import { isHostile } from './hostile.ts';
import { InputGate } from './input-gate.ts';
import { toInput } from './keys.ts';
import { makeLoadError, readLoadError } from './load-errors.ts';
import { toMouseInput } from './mouse.ts';
import type { PageKey, PageMouse } from './page/messages.ts';
import { listenTo, writeForPage } from './page-talk.ts';
import { pictureOf } from './picture.ts';
import { placePage } from './place.ts';
import { pdfOf, printersOfSystem, printSilently } from './printing.ts';
import { ownSchemes } from './protocol.ts';
import { records } from './records.ts';
import { type SentInput, sendInput } from './send-input.ts';
import type { PreviewSession } from './session.ts';
import { openTab } from './stage.ts';
import type { Tab } from './tab.ts';
import type { WebContentsEvents } from './web-contents-events.ts';

type WindowOpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

export interface Placement {
  bounds: Rectangle;
  /** Without the browser's own frame and tabs. */
  fullscreen: boolean;
}

let lastId = 0;

/** What throws on a page that is gone; what the preview itself still calls then is not among them. */
const methodsOfTheLiving = [
  'send',
  'setZoomFactor',
  'forcefullyCrashRenderer',
  'isCrashed',
  'sendInputEvent',
  'focus',
  'capturePage',
  'invalidate',
  'print',
  'printToPDF',
  'getPrintersAsync',
] as const satisfies (keyof WebContents)[];

export class PreviewWebContents
  extends EventEmitter<Known<WebContents, WebContentsEvents>>
  implements
    Pick<
      WebContents,
      | 'id'
      | 'mainFrame'
      | 'getURL'
      | 'loadURL'
      | 'send'
      | 'setWindowOpenHandler'
      | 'setVisualZoomLevelLimits'
      | 'setZoomFactor'
      | 'forcefullyCrashRenderer'
      | 'executeJavaScript'
      | 'sendInputEvent'
      | 'focus'
      | 'capturePage'
      | 'invalidate'
      | 'print'
      | 'printToPDF'
      | 'getPrintersAsync'
      | 'navigationHistory'
      | 'isDestroyed'
      | 'isCrashed'
    >
{
  readonly id: number;
  readonly previewSession: PreviewSession;
  readonly #preloadPath: string | null;
  #tab: Promise<Tab> | null = null;
  #live: Tab | null = null;
  /** The page whose first load is done. */
  #loaded: Tab | null = null;
  #input: InputGate | null = null;
  #placement: Placement;
  /** A crashed page that is still open. */
  #remains: Tab | null = null;
  #address = '';
  /** The address of a load that the app itself asked for: nobody is asked whether it may happen. */
  #expected: string | null = null;
  #openHandler: WindowOpenHandler | null = null;
  #crashed = false;
  #destroyed = false;
  /** What happens when somebody closes the browser's window. */
  onUserClose: () => void = () => undefined;
  /** What happens when the page wants another place for its window, and nobody prevents it. */
  onOwnBounds: (bounds: Rectangle) => void = () => undefined;
  /** What happens when the page closes itself, by `window.close()`. */
  onOwnClose: () => void = () => undefined;

  constructor(session: PreviewSession, preloadPath: string | null, placement: Placement) {
    super();
    lastId += 1;
    this.id = lastId;
    this.previewSession = session;
    this.#preloadPath = preloadPath;
    this.#placement = placement;
    // A browser that cannot be had ends the app; a load then says so, too.
    this.#openTab().catch(() => undefined);
  }

  /** This object under Electron's name for it. */
  get face(): WebContents {
    return face<WebContents>(this);
  }

  get mainFrame(): WebFrameMain {
    const none = { id: '', url: '', parent: null };
    return frameFace(this.#live?.frames.main ?? none) ?? face<WebFrameMain>({});
  }

  getURL(): string {
    const url = this.#live?.frames.main?.url;
    return url === undefined || url === 'about:blank' ? this.#address : toMain(url, ownSchemes());
  }

  async loadURL(url: string): Promise<void> {
    this.#address = url;
    const tab = await this.#openTab();
    this.expect(url);
    const failure = await tab.load(toPage(url, ownSchemes()));
    if (failure !== null) {
      throw makeLoadError(readLoadError(failure), url);
    }
  }

  /** What cannot be carried is told on standard error and not thrown. */
  send(channel: string, ...args: unknown[]): void {
    if (typeof channel !== 'string') {
      throw new TypeError('Missing required channel argument');
    }
    const world = this.#live?.mainWorld ?? null;
    const payload = this.#packed(args);
    if (world !== null && payload !== null) {
      void this.#live?.tell(world, `anteroomPreview.deliver(${JSON.stringify(channel)}, ${payload})`);
    }
  }

  #packed(args: unknown[]): string | null {
    try {
      return JSON.stringify(writeForPage(args));
    } catch (error) {
      console.error('Error sending from webFrameMain: ', error);
      return null;
    }
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  /** Pinching is off in the whole preview, as it is in Electron unless an app turns it on. */
  async setVisualZoomLevelLimits(_minimum: number, _maximum: number): Promise<void> {}

  /** Nothing in the preview zooms. */
  setZoomFactor(_factor: number): void {}

  forcefullyCrashRenderer(): void {
    this.#live?.send('Page.crash').catch(() => undefined);
  }

  /** Runs in the page's own world once it is loaded; what it gives has to be plain data. */
  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    await this.shown();
    return this.#live?.run(code, userGesture);
  }

  /** A page of the preview has the focus whenever its window has. */
  focus(): void {}

  /** The area is in CSS pixels; without one it is the whole page. */
  capturePage(area?: Rectangle): Promise<NativeImage> {
    const { width, height } = this.#placement.bounds;
    return pictureOf(this.#live, area ?? { x: 0, y: 0, width, height });
  }

  /** Of the pages before, only that there are none any more. */
  get navigationHistory(): WebContents['navigationHistory'] {
    return face<WebContents['navigationHistory']>({
      clear: () => {
        this.#live?.send('Page.resetNavigationHistory').catch(() => undefined);
      },
    });
  }

  /** The browser paints its windows by itself. */
  invalidate(): void {}

  /** Only what asks nobody: the preview has no dialog to print with. */
  print(
    options: WebContentsPrintOptions = {},
    callback: (success: boolean, failureReason: string) => void = () => undefined,
  ): void {
    if (!options.silent) throw new TypeError('The preview prints only silently.');
    void printSilently(this.#live, options).then((failure) => callback(failure === null, failure ?? ''));
  }

  printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    return pdfOf(this.#live, options);
  }

  getPrintersAsync(): Promise<PrinterInfo[]> {
    return printersOfSystem();
  }

  sendInputEvent(event: SentInput): void {
    if (this.#live) {
      sendInput(this.#live, event);
    }
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isCrashed(): boolean {
    return this.#crashed;
  }

  /** The browser's page, for the control channel; null while there is none. */
  get tab(): Tab | null {
    return this.#live;
  }

  /** Resolves with the browser's id of the page once it shows what was loaded into it. */
  async shown(): Promise<string> {
    while (this.#live === null || this.#loaded !== this.#live) {
      await new Promise((resolve) => this.once('did-finish-load', () => resolve(undefined)));
    }
    return this.#live.targetId;
  }

  /** Resolves when every key and button so far has been decided. */
  async inputSettled(): Promise<void> {
    // What the page said before it answers this has arrived when the answer does.
    await this.#live?.send('Runtime.evaluate', { expression: '1' }).catch(() => undefined);
    await this.#input?.settled();
  }

  /** Moves the page's window, or its simulated one. */
  async place(placement: Placement): Promise<void> {
    this.#placement = placement;
    if (this.#live) {
      await placePage(this.#live, placement).catch(() => undefined);
    }
  }

  async destroy(): Promise<void> {
    if (this.#destroyed) {
      return;
    }
    this.#destroyed = true;
    buryMethods(this, methodsOfTheLiving);
    const tab = await this.#tab?.catch(() => null);
    this.#live = null;
    await tab?.close();
    await this.#remains?.close();
    this.emit('destroyed');
  }

  /** After somebody closed the browser's window and the app did not want that. */
  reopen(): void {
    this.#forgetTab();
    this.loadURL(this.#address).catch(() => undefined);
  }

  /** The next navigation to this address is the app's own wish. */
  expect(url: string): void {
    this.#expected = normal(url);
  }

  /** May a navigation that reached the network go on? */
  allowsRequest(request: PageRequest, url: string): boolean {
    const main = request.frame().parentFrame() === null;
    if (main && this.#expected === normal(url)) {
      this.#expected = null;
      return true;
    }
    return this.#allowsNavigation(url, main, this.mainFrame);
  }

  /** May a navigation follow a redirect to this address? */
  allowsRedirect(request: PageRequest, url: string): boolean {
    const isMainFrame = request.frame().parentFrame() === null;
    const event = makeEvent({ url, isSameDocument: false, isMainFrame, frame: this.mainFrame });
    this.emit('will-redirect', event, url, false, isMainFrame, this.id, 1);
    return !event.defaultPrevented;
  }

  takeInput(input: PageKey | PageMouse, world: number): void {
    this.#input?.take(input, world);
  }

  /** An address that never becomes a request. Only `about:` and `blob:` can be followed when nobody objects. */
  takeOddNavigation(url: string, frame: WebFrameMain | null): void {
    const main = frame?.parent === null;
    if (!this.#allowsNavigation(url, main, frame)) {
      records.block({ url, by: 'navigation' });
    } else if (main && /^(about|blob):/i.test(url)) {
      this.#live?.send('Page.navigate', { url }).catch(() => undefined);
    }
  }

  takeWindowOpen(url: string, frameName: string, features: string): void {
    const address = toMain(url, ownSchemes());
    const ask: WindowOpenHandler = this.#openHandler ?? (() => ({ action: 'allow' }));
    const answer = ask({
      url: address,
      frameName,
      features,
      disposition: features === '' ? 'foreground-tab' : 'new-window',
      referrer: { url: this.getURL(), policy: 'strict-origin-when-cross-origin' },
    });
    // Whatever is not a clear yes is a no, as in Electron.
    if (answer?.action === 'allow') {
      guests.open(address, answer.overrideBrowserWindowOptions ?? {});
    } else {
      records.block({ url: address, by: 'window-open' });
    }
  }

  takeBounds(bounds: Rectangle): void {
    if (this.#asks((event) => this.emit('content-bounds-updated', event, bounds))) {
      this.onOwnBounds(bounds);
    }
  }

  takeContextMenu(x: number, y: number, frame: WebFrameMain | null): void {
    const params = { x, y, frame, pageURL: this.getURL(), frameURL: frame?.url ?? '' };
    this.emit('context-menu', makeEvent(), face<ContextMenuParams>(params));
  }

  takePreloadError(error: Error): void {
    this.emit('preload-error', makeEvent(), this.#preloadPath ?? '', error);
  }

  #allowsNavigation(url: string, isMainFrame: boolean, frame: WebFrameMain | null): boolean {
    const details = { url, isSameDocument: false, isMainFrame, frame, initiator: frame };
    const inFrame = makeEvent(details);
    this.emit('will-frame-navigate', inFrame);
    if (!isMainFrame || inFrame.defaultPrevented) {
      return !inFrame.defaultPrevented;
    }
    const event = makeEvent(details);
    this.emit('will-navigate', event, url, false, isMainFrame, this.id, 1);
    return !event.defaultPrevented;
  }

  /** Emits something that listeners may prevent; true when none did. */
  #asks(emit: (event: Event) => void): boolean {
    const event = makeEvent();
    emit(event);
    return !event.defaultPrevented;
  }

  #openTab(): Promise<Tab> {
    this.#tab ??= this.#makeTab().catch((error: unknown) => {
      this.#forgetTab();
      throw error;
    });
    return this.#tab;
  }

  async #makeTab(): Promise<Tab> {
    const tab = await openTab({ preload: this.#readPreload() }, (engine) =>
      this.previewSession.startRouting(engine),
    );
    bindPage(tab.page, this);
    this.#input = new InputGate(tab, {
      key: (key) => this.#asks((event) => this.emit('before-input-event', event, toInput(key))),
      mouse: (mouse) => this.#asks((event) => this.emit('before-mouse-event', event, toMouseInput(mouse))),
    });
    listenTo(tab, this);
    this.#follow(tab);
    this.#live = tab;
    this.#crashed = false;
    await placePage(tab, this.#placement).catch(() => undefined);
    await this.#remains?.close();
    this.#remains = null;
    return tab;
  }

  #readPreload(): string | null {
    if (this.#preloadPath === null) {
      return null;
    }
    try {
      return readFileSync(this.#preloadPath, 'utf8');
    } catch (error) {
      this.takePreloadError(error instanceof Error ? error : new Error(String(error)));
      return null;
    }
  }

  #follow(tab: Tab): void {
    tab.on('loaded', () => {
      if (!tab.page.url().startsWith('chrome-error:')) {
        this.#loaded = tab;
        this.emit('did-finish-load');
      }
    });
    tab.on('opens', (url, name, features) => this.takeWindowOpen(url, name, features.join(',')));
    tab.on('parsed', () => this.emit('dom-ready'));
    tab.on('crashed', (status, code) => this.#reportCrash(tab, status, code));
    tab.on('closed', () => this.onUserClose());
    tab.on('unresponsive', () => isHostile('silent-hang') || this.emit('unresponsive'));
    tab.on('responsive', () => this.emit('responsive'));
    tab.on('download', (download) => this.#reportDownload(download));
  }

  #reportCrash(tab: Tab, status: string, exitCode: number): void {
    this.#address = this.getURL();
    this.#crashed = true;
    this.#forgetTab();
    const reason = status === 'oom' || status === 'killed' ? status : 'crashed';
    this.emit('render-process-gone', makeEvent(), { reason, exitCode });
    // The browser keeps a crashed page open, and may end when its last one is closed: only a successor closes it.
    this.#remains = tab;
  }

  #reportDownload(download: Download): void {
    const url = toMain(download.url(), ownSchemes());
    records.block({ url, by: 'download' });
    const item = {
      getURL: () => url,
      getFilename: () => download.suggestedFilename(),
      cancel: () => undefined,
    };
    this.previewSession.emit('will-download', makeEvent(), face<DownloadItem>(item), this.face);
  }

  #forgetTab(): void {
    this.#tab = null;
    this.#live = null;
    this.#input = null;
  }
}

/** The same address, however it was written, without its fragment. */
function normal(url: string): string {
  const [address = ''] = toPage(url, ownSchemes()).split('#');
  return URL.canParse(address) ? new URL(address).href : address;
}
