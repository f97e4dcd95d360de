/** `session`: permissions, requests and storage of a group of windows. */
import { EventEmitter } from 'node:events';
import type { DownloadItem, Event, Protocol, Session, WebContents, WebFrameMain, WebRequest } from 'electron';
import type { BrowserContext } from 'playwright-core';
import type { Engine } from './engine.ts';
import { face, type Known } from './events.ts';
import { allBrowserNames, electronName, namesInBrowser, type PermissionName } from './permissions.ts';
import { PreviewProtocol } from './protocol.ts';
import { records } from './records.ts';
import { routeRequests } from './requests.ts';
import { currentEngine, engineStarted } from './stage.ts';
import { PreviewWebRequest } from './web-request.ts';

interface SessionEvents {
  'will-download': [event: Event, item: DownloadItem, webContents: WebContents];
}

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<Session['setDevicePermissionHandler']>[0];
type DisplayMediaHandler = Parameters<Session['setDisplayMediaRequestHandler']>[0];

export class PreviewSession
  extends EventEmitter<Known<Session, SessionEvents>>
  implements
    Pick<
      Session,
      | 'protocol'
      | 'webRequest'
      | 'setPermissionRequestHandler'
      | 'setPermissionCheckHandler'
      | 'setDevicePermissionHandler'
      | 'setDisplayMediaRequestHandler'
      | 'clearStorageData'
      | 'clearCache'
      | 'setSpellCheckerEnabled'
      | 'isSpellCheckerEnabled'
    >
{
  readonly partition: string;
  readonly handlers = new PreviewProtocol();
  readonly requests = new PreviewWebRequest();
  /** Origins that the browser has shown, so that their storage can be cleared. */
  readonly origins = new Set<string>();
  #askRequest: RequestHandler = null;
  #askCheck: CheckHandler = null;
  #askDevice: DeviceHandler = null;
  #askDisplayMedia: DisplayMediaHandler = null;
  #spellChecker = true;
  readonly #routed = new WeakMap<Engine, Promise<void>>();

  constructor(partition: string) {
    super();
    this.partition = partition;
  }

  get protocol(): Protocol {
    return face<Protocol>(this.handlers);
  }

  get webRequest(): WebRequest {
    return face<WebRequest>(this.requests);
  }

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#askRequest = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#askCheck = handler;
  }

  setDevicePermissionHandler(handler: DeviceHandler): void {
    this.#askDevice = handler;
  }

  setDisplayMediaRequestHandler(handler: DisplayMediaHandler): void {
    this.#askDisplayMedia = handler;
  }

  setSpellCheckerEnabled(enable: boolean): void {
    this.#spellChecker = enable;
  }

  isSpellCheckerEnabled(): boolean {
    return this.#spellChecker;
  }

  async clearStorageData(): Promise<void> {
    const context = await this.#context();
    await context.clearCookies();
    await this.#withPage(context, async (send) => {
      for (const origin of this.origins) {
        await send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      }
    });
  }

  async clearCache(): Promise<void> {
    await this.#withPage(await this.#context(), (send) => send('Network.clearBrowserCache'));
  }

  /** Starts to answer every request of this session's pages; once for a browser is enough. */
  startRouting(engine: Engine): Promise<void> {
    const known = this.#routed.get(engine);
    const routed = known ?? engine.context(this.partition).then((context) => routeRequests(context, this));
    this.#routed.set(engine, routed);
    return routed;
  }

  /**
   * Asks the app about a permission as Electron does (granted where nobody was set to ask), and tells the browser, so
   * that the page's own call then ends as decided.
   */
  async decidePermission(
    asker: { contents: WebContents; frame: WebFrameMain | null },
    nameInPage: string,
    check: boolean,
  ): Promise<boolean> {
    const name = electronName(nameInPage);
    const granted = check ? this.#check(asker, name) : await this.#request(asker, name);
    if (!granted) {
      records.block({ url: `permission:${nameInPage}`, by: 'permission' });
    }
    const browserNames = name === 'unknown' ? [nameInPage] : namesInBrowser(name);
    const known = browserNames.filter((browserName) => allBrowserNames.includes(browserName));
    for (const browserName of known) {
      await currentEngine()
        ?.setPermission(browserName, granted)
        .catch(() => undefined);
    }
    return granted;
  }

  #request(
    { contents, frame }: { contents: WebContents; frame: WebFrameMain | null },
    name: PermissionName,
  ): Promise<boolean> {
    if (name === 'display-capture' && this.#askDisplayMedia) {
      return this.#requestDisplay(this.#askDisplayMedia, frame);
    }
    const handler = this.#askRequest;
    if (!handler) {
      return Promise.resolve(true);
    }
    const details = { isMainFrame: frame?.parent === null, requestingUrl: frame?.url ?? '' };
    return new Promise((resolve) => handler(contents, name, resolve, details));
  }

  #requestDisplay(handler: NonNullable<DisplayMediaHandler>, frame: WebFrameMain | null): Promise<boolean> {
    const request = {
      frame,
      securityOrigin: frame?.origin ?? '',
      videoRequested: true,
      audioRequested: false,
      userGesture: false,
    };
    return new Promise((resolve) => {
      handler(request, (streams) => resolve(streams?.video !== undefined));
    });
  }

  #check(
    { contents, frame }: { contents: WebContents; frame: WebFrameMain | null },
    name: PermissionName,
  ): boolean {
    const details = { isMainFrame: frame?.parent === null, requestingUrl: frame?.url ?? '' };
    return this.#askCheck?.(contents, name, frame?.origin ?? '', details) ?? true;
  }

  /** May a page use this device? Asked by tests only: the preview's browser has no devices. */
  decideDevice(deviceType: 'hid' | 'serial' | 'usb', origin: string): boolean {
    const handler = this.#askDevice;
    const device = face<Parameters<NonNullable<DeviceHandler>>[0]['device']>({});
    return handler ? handler({ deviceType, origin, device }) : true;
  }

  async #context(): Promise<BrowserContext> {
    return (await engineStarted()).context(this.partition);
  }

  async #withPage(
    context: BrowserContext,
    work: (send: Awaited<ReturnType<BrowserContext['newCDPSession']>>['send']) => Promise<unknown>,
  ): Promise<void> {
    const [page] = context.pages();
    if (!page) {
      return;
    }
    const cdp = await context.newCDPSession(page);
    await work(cdp.send.bind(cdp) as typeof cdp.send);
    await cdp.detach();
  }
}

const sessions = new Map<string, PreviewSession>([['', new PreviewSession('')]]);

/** The session of a partition; the same name gives the same session, '' the default one. */
export function sessionOf(partition: string): PreviewSession {
  const known = sessions.get(partition) ?? new PreviewSession(partition);
  sessions.set(partition, known);
  return known;
}

export const session = {
  get defaultSession(): PreviewSession {
    return sessionOf('');
  },
  fromPartition: sessionOf,
};
