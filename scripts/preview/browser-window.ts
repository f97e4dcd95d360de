/** `BrowserWindow`: bounds, kiosk and closing; the page is its `webContents`. */
import { EventEmitter } from 'node:events';
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Event,
  Rectangle,
  WebContents,
  WebPreferences,
} from 'electron';
import { buryMethods, type Known, makeEvent } from './events.ts';
import { guests } from './guests.ts';
import { isHostile, lateFullscreen } from './hostile.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';
import { PreviewWebContents } from './web-contents.ts';

interface WindowEvents {
  close: [event: Event];
  closed: [];
  /** Never emitted: nobody can minimise a window of the preview. */
  minimize: [];
}

type Level = Parameters<BrowserWindow['setAlwaysOnTop']>[1];

/** What throws on a window that is gone. */
const methodsOfTheLiving = [
  'setKiosk',
  'isKiosk',
  'isFullScreen',
  'setBounds',
  'getBounds',
  'getContentBounds',
  'focus',
  'close',
  'restore',
  'setAlwaysOnTop',
  'isAlwaysOnTop',
] as const satisfies (keyof BrowserWindow)[];

let lastId = 0;
const windows = new Set<PreviewBrowserWindow>();
/** What the app does when windows come and go. */
export const windowHooks = {
  mayCreate: (): boolean => false,
  created: (_window: PreviewBrowserWindow): void => undefined,
  closed: (): void => undefined,
};

export class PreviewBrowserWindow
  extends EventEmitter<Known<BrowserWindow, WindowEvents>>
  implements
    Pick<
      BrowserWindow,
      | 'id'
      | 'webContents'
      | 'setKiosk'
      | 'isKiosk'
      | 'isFullScreen'
      | 'setBounds'
      | 'getBounds'
      | 'getContentBounds'
      | 'focus'
      | 'close'
      | 'destroy'
      | 'isDestroyed'
      | 'restore'
      | 'setAlwaysOnTop'
      | 'isAlwaysOnTop'
    >
{
  readonly id: number;
  /** The page, with the members that only the preview knows. */
  readonly contents: PreviewWebContents;
  #normal: Rectangle;
  /** The bounds of the display that the window covers; null while it covers none. */
  #covering: Rectangle | null = null;
  #kiosk = false;
  #onTop = false;
  #destroyed = false;

  static getAllWindows(): PreviewBrowserWindow[] {
    return [...windows];
  }

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!windowHooks.mayCreate()) {
      throw new Error('Cannot create BrowserWindow before app is ready');
    }
    const preferences = options.webPreferences ?? {};
    refuseUnsafe(preferences);
    lastId += 1;
    this.id = lastId;
    this.#normal = firstBounds(isHostile('wayland') ? withoutPlace(options) : options);
    this.#kiosk = options.kiosk ?? false;
    this.#onTop = options.alwaysOnTop ?? false;
    this.#cover();
    this.contents = new PreviewWebContents(
      session.defaultSession,
      preferences.preload ?? null,
      this.#placement(),
    );
    windows.add(this);
    this.#follow();
    windowHooks.created(this);
  }

  get webContents(): WebContents {
    return this.contents.face;
  }

  setKiosk(kiosk: boolean): void {
    this.#kiosk = kiosk;
    if (isHostile('late-fullscreen')) {
      setTimeout(() => this.#destroyed || this.#move(), lateFullscreen);
    } else {
      this.#move();
    }
  }

  isKiosk(): boolean {
    return this.#kiosk;
  }

  /** There is no other full screen in the preview than kiosk mode. */
  isFullScreen(): boolean {
    return this.#covering !== null;
  }

  /** While the window covers a display, this says only where it goes afterwards. */
  setBounds(bounds: Partial<Rectangle>): void {
    this.#normal = isHostile('wayland')
      ? { ...this.#normal, ...bounds, x: this.#normal.x, y: this.#normal.y }
      : { ...this.#normal, ...bounds };
    // A window that is still on its way out of full screen keeps its bounds until it is out.
    if (!this.#kiosk && !(isHostile('late-fullscreen') && this.#covering)) {
      this.#move();
    }
  }

  getBounds(): Rectangle {
    return { ...(this.#covering ?? this.#normal) };
  }

  /** The windows of the preview have no frame that the app could know of. */
  getContentBounds(): Rectangle {
    return this.getBounds();
  }

  /** The browser's window has the focus when the desktop gives it. */
  focus(): void {}

  close(): void {
    const event = makeEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) {
      this.destroy();
    }
  }

  destroy(): void {
    if (this.#destroyed) {
      return;
    }
    this.#destroyed = true;
    windows.delete(this);
    buryMethods(this, methodsOfTheLiving);
    void this.contents.destroy();
    this.emit('closed');
    windowHooks.closed();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** No window of the preview is ever minimised. */
  restore(): void {}

  /** Takes the wish; whether something lies over a window is the desktop's affair. */
  setAlwaysOnTop(flag: boolean, _level?: Level, _relativeLevel?: number): void {
    this.#onTop = flag;
  }

  isAlwaysOnTop(): boolean {
    return this.#onTop;
  }

  #follow(): void {
    const { contents } = this;
    // As in Electron, where the window follows its page and no `close` listener is asked.
    contents.onOwnClose = () => this.destroy();
    // Also in kiosk mode, which the window keeps without covering its display any more.
    contents.onOwnBounds = (bounds) => this.#moveTo(bounds);
    contents.onUserClose = () => {
      this.close();
      if (!this.#destroyed) {
        contents.reopen();
      }
    };
  }

  #cover(): void {
    this.#covering = this.#kiosk ? screen.getDisplayMatching(this.#normal).bounds : null;
  }

  #move(): void {
    this.#cover();
    void this.contents.place(this.#placement());
  }

  #moveTo(bounds: Rectangle): void {
    this.#normal = { ...bounds };
    this.#covering = null;
    void this.contents.place({ bounds: this.getBounds(), fullscreen: false });
  }

  #placement() {
    return { bounds: this.getBounds(), fullscreen: this.#kiosk };
  }
}

function withoutPlace({ x: _x, y: _y, ...rest }: BrowserWindowConstructorOptions) {
  return rest;
}

/** Electron's size of a window is 800 × 600 in the middle of the first display, unless the options say more. */
function firstBounds({ x, y, width = 800, height = 600 }: BrowserWindowConstructorOptions): Rectangle {
  const area = screen.getPrimaryDisplay().workArea;
  return {
    x: x ?? Math.round(area.x + (area.width - width) / 2),
    y: y ?? Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  };
}

/** The preview has no other mode than the safe one, and says so rather than to pretend. */
function refuseUnsafe({ contextIsolation, nodeIntegration, sandbox, webSecurity }: WebPreferences): void {
  if (contextIsolation === false || nodeIntegration === true || sandbox === false || webSecurity === false) {
    throw new Error(
      'The preview plays only windows with contextIsolation, sandbox and webSecurity on and nodeIntegration off.',
    );
  }
}

guests.open = (url, options) => {
  new PreviewBrowserWindow(options).contents.loadURL(url).catch(() => undefined);
};
