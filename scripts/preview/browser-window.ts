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
import { type Known, makeEvent } from './events.ts';
import { screen } from './screen.ts';
import { PreviewSession, sessionOf } from './session.ts';
import { PreviewWebContents } from './web-contents.ts';

interface WindowEvents {
  close: [event: Event];
  closed: [];
  unresponsive: [];
  responsive: [];
  'ready-to-show': [];
  show: [];
  hide: [];
  minimize: [];
  restore: [];
  focus: [event: Event];
  blur: [event: Event];
}

type Level = Parameters<BrowserWindow['setAlwaysOnTop']>[1];

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
      | 'loadURL'
      | 'setKiosk'
      | 'isKiosk'
      | 'setBounds'
      | 'getBounds'
      | 'setFullScreen'
      | 'isFullScreen'
      | 'show'
      | 'hide'
      | 'isVisible'
      | 'focus'
      | 'blur'
      | 'isFocused'
      | 'close'
      | 'destroy'
      | 'isDestroyed'
      | 'minimize'
      | 'restore'
      | 'isMinimized'
      | 'setMenu'
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
  #fullscreen = false;
  #visible: boolean;
  #focused = false;
  #minimized = false;
  #onTop: boolean;
  #destroyed = false;

  static getAllWindows(): PreviewBrowserWindow[] {
    return [...windows];
  }

  static fromWebContents(contents: WebContents | PreviewWebContents): PreviewBrowserWindow | null {
    return [...windows].find((window) => window.contents.id === contents.id) ?? null;
  }

  static fromId(id: number): PreviewBrowserWindow | null {
    return [...windows].find((window) => window.id === id) ?? null;
  }

  static getFocusedWindow(): PreviewBrowserWindow | null {
    return [...windows].find((window) => window.isFocused()) ?? null;
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
    this.#normal = firstBounds(options);
    this.#visible = options.show ?? true;
    this.#onTop = options.alwaysOnTop ?? false;
    this.#kiosk = options.kiosk ?? false;
    this.#fullscreen = options.fullscreen ?? false;
    this.#cover();
    const { session, partition = '', preload = null } = preferences;
    const own: unknown = session;
    this.contents = new PreviewWebContents(
      own instanceof PreviewSession ? own : sessionOf(partition),
      preload,
      this.#placement(),
    );
    windows.add(this);
    this.#follow();
    windowHooks.created(this);
    if (this.#visible) {
      setImmediate(() => this.focus());
    }
  }

  get webContents(): WebContents {
    return this.contents.face;
  }

  loadURL(url: string): Promise<void> {
    return this.contents.loadURL(url);
  }

  setKiosk(kiosk: boolean): void {
    this.#kiosk = kiosk;
    this.#move();
  }

  isKiosk(): boolean {
    return this.#kiosk;
  }

  setFullScreen(fullscreen: boolean): void {
    this.#fullscreen = fullscreen;
    this.#move();
  }

  isFullScreen(): boolean {
    return this.#fullscreen || this.#kiosk;
  }

  /** While the window covers a display, this says only where it goes afterwards. */
  setBounds(bounds: Partial<Rectangle>): void {
    this.#normal = { ...this.#normal, ...bounds };
    if (!this.isFullScreen()) {
      this.#move();
    }
  }

  getBounds(): Rectangle {
    return { ...(this.#covering ?? this.#normal) };
  }

  show(): void {
    this.#visible = true;
    this.emit('show');
    this.focus();
  }

  hide(): void {
    this.#visible = false;
    this.emit('hide');
    this.blur();
  }

  isVisible(): boolean {
    return this.#visible && !this.#destroyed;
  }

  focus(): void {
    if (this.#destroyed || this.#focused) {
      return;
    }
    PreviewBrowserWindow.getFocusedWindow()?.blur();
    this.#focused = true;
    this.emit('focus', makeEvent());
  }

  blur(): void {
    if (this.#focused) {
      this.#focused = false;
      this.emit('blur', makeEvent());
    }
  }

  isFocused(): boolean {
    return this.#focused;
  }

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
    void this.contents.destroy();
    this.emit('closed');
    windowHooks.closed();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** The preview's windows have no menu. */
  setMenu(_menu: object | null): void {}

  minimize(): void {
    this.#minimized = true;
    this.blur();
    this.emit('minimize');
  }

  restore(): void {
    this.#minimized = false;
    this.emit('restore');
    this.focus();
  }

  isMinimized(): boolean {
    return this.#minimized;
  }

  setAlwaysOnTop(flag: boolean, _level?: Level, _relativeLevel?: number): void {
    this.#onTop = flag;
  }

  isAlwaysOnTop(): boolean {
    return this.#onTop;
  }

  #follow(): void {
    const { contents } = this;
    contents.on('unresponsive', () => this.emit('unresponsive'));
    contents.on('responsive', () => this.emit('responsive'));
    contents.once('did-finish-load', () => this.emit('ready-to-show'));
    contents.onUserClose = () => {
      this.close();
      if (!this.#destroyed) {
        contents.reopen();
      }
    };
  }

  #cover(): void {
    this.#covering = this.isFullScreen() ? screen.getDisplayMatching(this.#normal).bounds : null;
  }

  #move(): void {
    this.#cover();
    void this.contents.place(this.#placement());
  }

  #placement() {
    return { bounds: this.getBounds(), fullscreen: this.isFullScreen() };
  }
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
