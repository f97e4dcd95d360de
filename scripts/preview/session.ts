/** `session`: permissions and requests of every window. There is one, the default session. */
import { EventEmitter } from 'node:events';
import type { DownloadItem, Event, Protocol, Session, WebContents, WebFrameMain, WebRequest } from 'electron';
import type { Engine } from './engine.ts';
import { face, type Known } from './events.ts';
import { allBrowserNames, electronName, namesInBrowser, type PermissionName } from './permissions.ts';
import { PreviewProtocol } from './protocol.ts';
import { records } from './records.ts';
import { routeRequests } from './requests.ts';
import { currentEngine } from './stage.ts';
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
      | 'setSpellCheckerEnabled'
    >
{
  readonly handlers = new PreviewProtocol();
  readonly requests = new PreviewWebRequest();
  #askRequest: RequestHandler = null;
  #askCheck: CheckHandler = null;
  #askDevice: DeviceHandler = null;
  #askDisplayMedia: DisplayMediaHandler = null;
  readonly #routed = new WeakMap<Engine, Promise<void>>();

  get protocol(): Protocol {
    return face<Protocol>(this.handlers);
  }

  get webRequest(): WebRequest {
    return this.requests.face;
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

  /** Headless Chromium checks no spelling, and the preview has no other wish to fulfil. */
  setSpellCheckerEnabled(_enable: boolean): void {}

  /** Starts to answer every request of this session's pages; once for a browser is enough. */
  startRouting(engine: Engine): Promise<void> {
    const known = this.#routed.get(engine);
    const routed = known ?? routeRequests(engine.context, this);
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
}

export const session = { defaultSession: new PreviewSession() };
