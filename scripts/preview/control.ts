/** Answers a test that started this process. Never active otherwise. */
import { once } from 'node:events';
import { z } from 'zod';
import { app } from './app.ts';
import { PreviewBrowserWindow } from './browser-window.ts';
import { requestSchema, type WindowState, type wishSchema } from './control-messages.ts';
import { frameFace } from './frame-face.ts';
import { incidentsOver, loseGraphics } from './incidents.ts';
import { powerMonitor } from './power-monitor.ts';
import { records } from './records.ts';
import { screen } from './screen.ts';
import { currentEngine, engineStarted } from './stage.ts';
import { wantsControl } from './surroundings.ts';
import { installWallClock } from './wall-clock.ts';

type ReadWish = z.output<typeof wishSchema>;
type Doers = { [Do in ReadWish['do']]: (wish: Extract<ReadWish, { do: Do }>) => unknown };

const doers: Doers = {
  endpoint: async () => (await engineStarted()).endpoint(),
  'add-display': ({ width, height, scale }) => screen.addDisplay({ width, height }, scale).id,
  'remove-display': ({ display }) => screen.removeDisplay(display),
  'rotate-display': ({ display }) => void screen.rotateDisplay(display),
  power: ({ event }) => void powerMonitor.emit(event),
  hang: ({ window, milliseconds }) => hang(window, milliseconds),
  touch: ({ window, x, y }) => touch(windowAt(window), x, y),
  crash: ({ window }) => crash(windowAt(window)),
  'lose-graphics': () => loseGraphics(),
  'set-clock': ({ by }) => setClock(by),
  fail: () => void setImmediate(fail),
  windows: () => PreviewBrowserWindow.getAllWindows().map(describeWindow),
  page: async ({ window }) => {
    await incidentsOver();
    return (await windowOpened(window)).contents.shown();
  },
  permission: (wish) => askPermission(wish),
  'close-window': ({ window }) => windowAt(window).close(),
  blocked: () => records.blocked,
  answered: () => records.answered,
  'settle-keys': () =>
    Promise.all(PreviewBrowserWindow.getAllWindows().map(({ contents }) => contents.inputSettled())).then(
      () => undefined,
    ),
  quit: () => app.quit(),
  exit: () => app.exit(0),
  state: () => ({
    headless: currentEngine()?.headless ?? true,
    displays: screen.getAllDisplays().map(({ id, bounds, rotation }) => ({ id, bounds, rotation })),
    windows: PreviewBrowserWindow.getAllWindows().map(describeWindow),
  }),
};

function windowAt(index: number): PreviewBrowserWindow {
  const windows = PreviewBrowserWindow.getAllWindows();
  const window = windows[index];
  if (!window) {
    throw new Error(`There is no window ${index}; the app has ${windows.length}.`);
  }
  return window;
}

async function windowOpened(index: number): Promise<PreviewBrowserWindow> {
  while (PreviewBrowserWindow.getAllWindows()[index] === undefined) {
    await once(app, 'web-contents-created');
  }
  return windowAt(index);
}

function describeWindow(window: PreviewBrowserWindow): WindowState {
  return {
    id: window.id,
    bounds: window.getBounds(),
    kiosk: window.isKiosk(),
    url: window.contents.getURL(),
    crashed: window.contents.isCrashed(),
    target: window.contents.tab?.targetId ?? null,
  };
}

function hang(index: number, milliseconds = Number.POSITIVE_INFINITY): void {
  const expression = `{ const end = Date.now() + ${milliseconds}; while (Date.now() < end); }`;
  windowAt(index)
    .contents.tab?.send('Runtime.evaluate', { expression })
    .catch(() => undefined);
}

/** Does not wait for the page, which may be frozen. */
function touch({ contents }: PreviewBrowserWindow, x: number, y: number): void {
  const sent = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    contents.tab?.send('Input.dispatchTouchEvent', { type, touchPoints }).catch(() => undefined);
  void sent('touchStart', [{ x, y }]);
  void sent('touchEnd', []);
}

/** Resolves when the app has heard of the crash. */
async function crash({ contents }: PreviewBrowserWindow): Promise<void> {
  const gone = once(contents, 'render-process-gone');
  contents.forcefullyCrashRenderer();
  await gone;
}

function fail(): never {
  throw new Error('a test let the shell fail');
}

/** Set when a test may steer: before the app starts, so that whoever takes `Date.now` along takes this one. */
let setOwnClock: (by: number) => void = () => undefined;

/** Sets the clock of this process and of each page that is open; a page that is loaded later has the machine's own. */
async function setClock(by: number): Promise<void> {
  const expression = `(${installWallClock})()(${by})`;
  setOwnClock(by);
  await Promise.all(
    PreviewBrowserWindow.getAllWindows().map(({ contents }) =>
      contents.tab?.send('Runtime.evaluate', { expression }),
    ),
  );
}

function askPermission({ name, window, how }: Extract<ReadWish, { do: 'permission' }>): unknown {
  const { contents } = windowAt(window);
  const session = contents.previewSession;
  const frame = frameFace(contents.tab?.frames.main ?? null);
  if (how !== 'device') {
    return session.decidePermission({ contents: contents.face, frame }, name, how === 'check');
  }
  const deviceType = z.enum(['hid', 'serial', 'usb']).parse(name);
  return session.decideDevice(deviceType, frame?.origin ?? '');
}

async function answer(message: unknown): Promise<void> {
  const request = requestSchema.safeParse(message);
  if (!request.success) {
    const id = z.looseObject({ anteroomControl: z.int() }).safeParse(message).data?.anteroomControl ?? -1;
    reply(id, false, z.prettifyError(request.error));
    return;
  }
  const { anteroomControl: id, wish } = request.data;
  try {
    const doer = doers[wish.do] as (wish: ReadWish) => unknown;
    reply(id, true, (await doer(wish)) ?? null);
  } catch (error) {
    reply(id, false, error instanceof Error ? error.message : String(error));
  }
}

function reply(anteroomControl: number, ok: boolean, value: unknown): void {
  process.send?.({ anteroomControl, ok, value }, () => undefined);
}

/** Starts to listen where a test asked for it. */
export function startControl(): void {
  if (wantsControl(process)) {
    setOwnClock = installWallClock();
    process.on('message', (message) => void answer(message));
    // A test that was killed cannot end its kiosk any more.
    process.on('disconnect', () => app.exit(0));
  }
}
