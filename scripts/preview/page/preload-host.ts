/**
 * Everything that happens in the isolated world: runs the preload with a `require` that knows only `electron`, and
 * answers the main process. Sent into the page as source: it must not use anything from outside itself.
 */
import type { Bridge, makeBridge } from './bridge.ts';
import type { guard } from './guards.ts';
import type { KeyWatch, watchKeys } from './keys.ts';
import type { PageMessage } from './messages.ts';
import type { MouseWatch, watchMouse } from './mouse.ts';
import type { makeWire, Wire } from './wire.ts';

/** The functions above, which travel with this one. */
export interface Kit {
  makeWire: typeof makeWire;
  makeBridge: typeof makeBridge;
  watchKeys: typeof watchKeys;
  watchMouse: typeof watchMouse;
  guard: typeof guard;
}

export type Preload = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
) => void;

/** What the main process calls in the isolated world, by name, through `Runtime.evaluate`. */
export interface PreviewHost {
  keys: KeyWatch;
  mouse: MouseWatch;
  deliver(channel: string, args: string): void;
  reply(id: number, ok: boolean, payload: string): void;
  decidePermission(id: number, granted: boolean): void;
}

interface Options {
  meeting: string;
  platform: string;
  versions: Record<string, string>;
}

type Listener = (event: unknown, ...args: unknown[]) => void;

export function hostPreload(kit: Kit, options: Options, preload: Preload | null): void {
  const world = globalThis as unknown as {
    anteroomPreviewSay(text: string): void;
    anteroomPreview?: PreviewHost;
  };
  const say = (message: PageMessage): void => world.anteroomPreviewSay(JSON.stringify(message));
  const wire: Wire = kit.makeWire();
  const calls = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
  const permissions = new Map<number, (granted: boolean) => void>();
  const listeners = new Map<string, Listener[]>();
  const exposed = new Set<string>();
  let last = 0;

  const port = document.createElement('i');
  const bridge: Bridge = kit.makeBridge(port, { mine: 'to-preload', theirs: 'to-page' }, () => undefined);
  dispatchEvent(new MouseEvent(options.meeting, { relatedTarget: port }));
  bridge.expose('', {
    open: (url: string, name: string, features: string) => say({ kind: 'open', url, name, features }),
    close: () => say({ kind: 'close' }),
    bounds: (x: number, y: number, width: number, height: number) =>
      say({ kind: 'bounds', x, y, width, height }),
    permission: (name: string, check: boolean) =>
      new Promise((resolve) => {
        last += 1;
        permissions.set(last, resolve);
        say({ kind: 'permission', id: last, name, check });
      }),
  });

  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const text = wire.write(args);
        last += 1;
        calls.set(last, { resolve, reject });
        say({ kind: 'invoke', id: last, channel, args: text });
      }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener(channel: string, listener: Listener) {
      const left = [...(listeners.get(channel) ?? [])];
      const at = left.lastIndexOf(listener);
      if (at >= 0) {
        left.splice(at, 1);
      }
      listeners.set(channel, left);
      return ipcRenderer;
    },
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld(key: string, api: unknown) {
        if (exposed.has(key) || key in window) {
          throw new Error('Cannot bind an API on top of an existing property on the window object');
        }
        exposed.add(key);
        bridge.expose(key, api);
      },
    },
    ipcRenderer,
  };

  world.anteroomPreview = {
    keys: kit.watchKeys(say),
    mouse: kit.watchMouse(say),
    deliver(channel, args) {
      const values = wire.read(args) as unknown[];
      for (const listener of listeners.get(channel) ?? []) {
        listener({ sender: ipcRenderer, ports: [] }, ...values);
      }
    },
    reply(id, ok, payload) {
      const call = calls.get(id);
      calls.delete(id);
      if (ok) {
        call?.resolve(wire.read(payload));
      } else {
        call?.reject(new Error(String(wire.read(payload))));
      }
    },
    decidePermission(id, granted) {
      permissions.get(id)?.(granted);
      permissions.delete(id);
    },
  };
  kit.guard(say);

  if (preload === null || window.top !== window) {
    return;
  }
  const require = (name: string): unknown => {
    if (name !== 'electron') {
      throw new Error(`module not found: ${name}`);
    }
    return electron;
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, {
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      platform: options.platform,
      versions: options.versions,
      env: {},
      argv: [],
    });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
    say({ kind: 'preload-error', message, stack: stack ?? '' });
  }
}
