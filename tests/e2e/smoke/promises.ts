/**
 * What a kiosk promises in Electron, asked in its main process, each with the lock that keeps it. On Electron the promises
 * are tested; on the preview they are tested too, and each must break as soon as its lock is taken out of the built
 * kiosk, so that none of them can pass without it.
 */
import { expect } from '@playwright/test';
import type { MainProcess } from '../../support/main-process.ts';
import { click, clickButton, type KeyPress, press, shows } from './hands.ts';

/** A change to the built kiosk that takes one lock out. */
export interface Mutation {
  file: 'main/main.js' | 'preload/preload.cjs';
  /** Stands in the file exactly once. */
  find: string;
  replace: string;
}

export interface Promised {
  /** Goes on after “A kiosk”. */
  name: string;
  env?: Readonly<Record<string, string>>;
  /** @param patience milliseconds that a thing which has to come may take */
  run(kiosk: MainProcess, patience: number): Promise<void>;
  lock: Mutation;
  /** What the test says when the lock is out. */
  red: string;
}

/** Keys with which people leave a browser in kiosk mode, or reach something that is not the deck. */
const browserKeys: readonly KeyPress[] = [
  ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Backspace', 'Home', 'End'].map(
    (key) => [key] as const,
  ),
  ...[...'acdfghjklnoprstuwq0-='].map((key) => [key, 'control'] as const),
  ['I', 'control', 'shift'],
  ['N', 'control', 'shift'],
  ['Tab', 'control'],
  ['F10', 'shift'],
  ['F4', 'alt'],
  ['Left', 'alt'],
  ['Home', 'alt'],
  ['R', 'meta'],
];

/** Notes in the page which keys and buttons it sees. */
const noteInput = () => {
  const { dataset } = document.documentElement;
  const note = (what: string) => {
    dataset.seen = `${dataset.seen ?? ''}${what} `;
  };
  addEventListener('keydown', ({ key }) => note(key), true);
  // A left press wakes the kiosk and is never a click here; of the other buttons the page itself stops the press.
  addEventListener('mousedown', ({ button }) => note(`button ${button}`), true);
  addEventListener('auxclick', ({ button }) => note(`button ${button}`), true);
};
const seen = () => document.documentElement.dataset.seen ?? '';

/** Milliseconds for what comes with its lock and without it, also on a crowded machine. */
const comesAnyway = 20_000;

/** What was sent before this key has arrived, or never will, when the key does. */
async function arrives(kiosk: MainProcess, key: string, patience: number): Promise<void> {
  await expect
    .poll(() => kiosk.inPage(seen), { message: `the page sees ${key}`, timeout: patience })
    .toContain(`${key} `);
}

/** Presses keys that must not arrive, then one that must. */
async function onlyTabArrives(
  kiosk: MainProcess,
  keys: readonly KeyPress[],
  patience: number,
): Promise<void> {
  await kiosk.inPage(noteInput);
  await press(kiosk, ...keys, ['Tab']).catch((error: Error) => {
    throw new Error(`the page sees a key that closes it: ${error.message}`);
  });
  await arrives(kiosk, 'Tab', patience);
  expect(await kiosk.inPage(seen), 'the page sees no key but Tab').toBe('Tab ');
}

/** Asked of the shell alone: a page that crashed or hangs answers nobody. */
const isBack = () => Reflect.get(globalThis, 'isBack') === true;

export const promises: readonly Promised[] = [
  {
    name: 'covers its display, in kiosk mode and on top of everything',
    run: async (kiosk, patience) => {
      // A window manager may take its time.
      const state = () =>
        kiosk.evaluate(({ BrowserWindow, screen }) => {
          const [window] = BrowserWindow.getAllWindows();
          const [is, display] = [window?.getBounds(), screen.getPrimaryDisplay().bounds];
          const covers = JSON.stringify(is) === JSON.stringify(display);
          return { kiosk: window?.isKiosk(), onTop: window?.isAlwaysOnTop(), covers };
        });
      await expect
        .poll(state, { message: 'the window is in kiosk mode', timeout: patience })
        .toEqual({ kiosk: true, onTop: true, covers: true });
    },
    // Two places ask for kiosk mode and for the top, so leaving one of them out would change nothing.
    lock: {
      file: 'main/main.js',
      find: 'window.setAlwaysOnTop(true, "screen-saver");',
      replace: 'window.setAlwaysOnTop(false);',
    },
    red: 'the window is in kiosk mode',
  },
  {
    name: 'goes from attract to home to a deck by a mouse',
    run: async (kiosk, patience) => {
      await click(kiosk, { x: 300, y: 300 });
      await clickButton(kiosk, 'What is CAR T-cell therapy', patience);
      await shows(kiosk, 'deck', patience);
    },
    lock: {
      file: 'main/main.js',
      find: 'deck: ({ role }, id, language) => library(role).deck(id, language),',
      replace: 'deck: () => null,',
    },
    red: 'the screen “deck” is shown',
  },
  {
    name: 'lets none of a browser’s keys reach the page',
    run: (kiosk, patience) => onlyTabArrives(kiosk, browserKeys, patience),
    lock: {
      file: 'main/main.js',
      find: 'if (!mayPass(input, typing())) event.preventDefault();',
      replace: '',
    },
    // With F5 the page may be gone before it sees anything, with Ctrl+W while the keys are pressed.
    red: 'the page sees',
  },
  {
    name: 'lets letters and digits reach the page only while somebody searches',
    run: (kiosk) => onlyTabArrives(kiosk, [['q'], ['7'], ['Backspace']], comesAnyway),
    lock: { file: 'main/main.js', find: '!mayPass(input, typing())', replace: '!mayPass(input, "letters")' },
    red: 'the page sees no key but Tab',
  },
  {
    name: 'lets no mouse button but the left one reach the page',
    run: async (kiosk) => {
      await kiosk.inPage(noteInput);
      for (const button of ['middle', 'right', 'left'] as const) await click(kiosk, { x: 5, y: 5, button });
      await press(kiosk, ['Tab']);
      await arrives(kiosk, 'Tab', comesAnyway);
      expect(await kiosk.inPage(seen), 'the page sees no button but the left one').toBe('button 0 Tab ');
    },
    lock: {
      file: 'main/main.js',
      find: 'if (!mayPoint(mouse)) event.preventDefault();',
      replace: '',
    },
    red: 'the page sees no button but the left one',
  },
  {
    name: 'keeps Node and Electron out of the page, and what it gives to the page as it is',
    run: async (kiosk) => {
      const found = await kiosk.inPage(() =>
        ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
          (name) => name in window,
        ),
      );
      expect(found, 'nothing of Node or Electron is in the page').toEqual([]);
      const frozen = await kiosk.inPage(() => Object.isFrozen(Reflect.get(window, 'kiosk')));
      expect(frozen, 'the bridge cannot be replaced').toBe(true);
    },
    lock: {
      file: 'preload/preload.cjs',
      find: 'electron.contextBridge.exposeInMainWorld("kiosk"',
      replace:
        'electron.contextBridge.exposeInMainWorld("electron", { invoke: electron.ipcRenderer.invoke });\nelectron.contextBridge.exposeInMainWorld("kiosk"',
    },
    red: 'nothing of Node or Electron is in the page',
  },
  {
    name: 'grants no permission',
    run: async (kiosk) => {
      const answers = await kiosk.inPage(async () => {
        const outcome = (asked: Promise<unknown>) =>
          asked.then(
            (answer) => (answer === 'denied' ? 'denied' : 'granted'),
            () => 'denied',
          );
        return Promise.all(
          [
            Notification.requestPermission(),
            navigator.mediaDevices.getUserMedia({ audio: true }),
            navigator.mediaDevices.getUserMedia({ video: true }),
            navigator.clipboard.readText(),
            navigator.requestMIDIAccess(),
            navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
          ].map(outcome),
        );
      });
      expect(new Set(answers), 'every permission is denied').toEqual(new Set(['denied']));
    },
    lock: { file: 'main/main.js', find: 'function mayUse(_permission) {', replace: '$&\n\treturn true;' },
    red: 'every permission is denied',
  },
  {
    name: 'opens no window',
    run: async (kiosk, patience) => {
      await kiosk.inPage(() => window.open('https://example.org/') === null);
      await expect
        .poll(() => kiosk.log().join('\n'), { message: 'the shell was asked', timeout: patience })
        .toContain('denied: window https://example.org/');
      const windows = await kiosk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
      expect(windows, 'there is one window').toBe(1);
    },
    lock: {
      file: 'main/main.js',
      find: 'return { action: "deny" };',
      replace: 'return { action: "allow" };',
    },
    red: 'there is one window',
  },
  {
    name: 'stays on its page',
    run: async (kiosk, patience) => {
      const address = () =>
        kiosk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
      const before = await address();
      await kiosk.inPage(() => {
        location.assign('/safe.html');
      });
      await expect
        .poll(() => kiosk.log().join('\n'), { message: 'the navigation is refused', timeout: patience })
        .toContain('denied: navigation app://anteroom/safe.html');
      expect(await address(), 'the window shows what it showed').toBe(before);
    },
    lock: { file: 'main/main.js', find: 'function mayNavigate(address) {', replace: '$&\n\treturn true;' },
    red: 'the navigation is refused',
  },
  {
    name: 'lets no page move its window',
    run: async (kiosk, patience) => {
      const bounds = () =>
        kiosk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
      const before = await bounds();
      await kiosk.inPage(() => window.resizeTo(300, 200));
      await expect
        .poll(() => kiosk.log().join('\n'), { message: 'the shell was asked', timeout: patience })
        .toContain('denied: another place for the window');
      expect(await bounds(), 'the window stands where it stood').toEqual(before);
    },
    lock: {
      file: 'main/main.js',
      find: 'event.preventDefault();\n\t\tdenied("another place for the window");',
      replace: 'denied("another place for the window");',
    },
    red: 'the window stands where it stood',
  },
  {
    name: 'asks no network for anything',
    run: async (kiosk) => {
      const refused = await kiosk.evaluate(async ({ BrowserWindow }) => {
        const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
        const outcome = await window.webContents.loadURL('https://example.org/').then(
          () => 'loaded',
          (error: Error & { code?: string }) => error.code ?? error.message,
        );
        window.destroy();
        return outcome;
      });
      expect(refused, 'the request is cancelled').toBe('ERR_BLOCKED_BY_CLIENT');
    },
    lock: { file: 'main/main.js', find: 'function mayRequest(address) {', replace: '$&\n\treturn true;' },
    red: 'the request is cancelled',
  },
  {
    name: 'saves no file',
    run: async (kiosk, patience) => {
      await kiosk.evaluate(({ session }) => {
        session.defaultSession.on('will-download', (event) => {
          Object.assign(globalThis, { isPrevented: event.defaultPrevented });
        });
      });
      await kiosk.inPage(() => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob(['text']));
        link.download = 'notes.txt';
        link.click();
      });
      await expect
        .poll(() => kiosk.evaluate(() => Reflect.get(globalThis, 'isPrevented') ?? null), {
          message: 'the download is prevented',
          timeout: patience,
        })
        .toBe(true);
    },
    lock: {
      file: 'main/main.js',
      find: 'session.on("will-download", (event, item) => {\n\t\tevent.preventDefault();',
      replace: 'session.on("will-download", (event, item) => {',
    },
    red: 'the download is prevented',
  },
  {
    name: 'cannot be closed',
    run: async (kiosk) => {
      const left = await kiosk.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.close();
        return BrowserWindow.getAllWindows().length;
      });
      expect(left, 'the window is still there').toBe(1);
    },
    lock: {
      file: 'main/main.js',
      find: 'if (!ending.isQuitting()) event.preventDefault();',
      replace: '',
    },
    red: 'the window is still there',
  },
  {
    name: 'takes no wrong arguments from the page',
    run: async (kiosk) => {
      const outcome = await kiosk.inPage(() => {
        const bridge = Reflect.get(window, 'kiosk') as { state(state: unknown): Promise<unknown> };
        return bridge.state('nowhere').then(
          () => 'taken',
          () => 'refused',
        );
      });
      expect(outcome, 'the call is refused').toBe('refused');
    },
    lock: {
      file: 'main/main.js',
      find: 'const checked = safeParse(argsSchema, args);',
      replace: 'const checked = { success: true, data: args };',
    },
    red: 'the call is refused',
  },
  {
    name: 'keeps the display awake',
    run: async (kiosk) => {
      // The first blocker keeps the machine awake, the second one the display.
      const started = await kiosk.evaluate(({ powerSaveBlocker }) => powerSaveBlocker.isStarted(1));
      expect(started, 'the display may not sleep').toBe(true);
    },
    lock: { file: 'main/main.js', find: 'this.#blocker.start("prevent-display-sleep")', replace: '0' },
    red: 'the display may not sleep',
  },
  {
    name: 'comes back after its page has crashed',
    run: async (kiosk, patience) => {
      await kiosk.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('render-process-gone', () => {
          contents.once('did-finish-load', () => void Object.assign(globalThis, { isBack: true }));
        });
        contents?.forcefullyCrashRenderer();
      });
      await expect
        .poll(() => kiosk.evaluate(isBack), { message: 'the page is loaded again', timeout: patience })
        .toBe(true);
      await shows(kiosk, 'attract', patience);
    },
    lock: {
      file: 'main/main.js',
      find: 'else this.#next(() => this.#showPage(watch.recovered), 0);',
      replace: '',
    },
    red: 'the page is loaded again',
  },
  {
    name: 'ends a page that hangs, and comes back',
    env: { ANTEROOM_PREVIEW_PATIENCE: '1000' },
    run: async (kiosk, patience) => {
      await kiosk.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('render-process-gone', () => {
          contents.once('did-finish-load', () => void Object.assign(globalThis, { isBack: true }));
        });
        await contents?.executeJavaScript('void setTimeout(() => { for (;;); })');
        // Chromium counts a page as hanging when it leaves input unanswered.
        contents?.sendInputEvent({ type: 'mouseMove', x: 9, y: 9 });
        contents?.sendInputEvent({ type: 'keyDown', keyCode: 'Tab' });
      });
      await expect
        .poll(() => kiosk.evaluate(isBack), {
          message: 'the page that hung is loaded again',
          timeout: patience + 15_000,
        })
        .toBe(true);
      await shows(kiosk, 'attract', patience);
    },
    lock: {
      file: 'main/main.js',
      find: 'if (!this.#contents.isDestroyed()) this.#contents.forcefullyCrashRenderer();',
      replace: '',
    },
    red: 'the page that hung is loaded again',
  },
];
