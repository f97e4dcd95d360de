/**
 * Everything that happens in the page's own world: puts what the preload exposes on `window`, and asks the main
 * process before the page opens a window or asks for a permission.
 * Sent into the page as source: it must not use anything from outside itself.
 */
import type { makeBridge } from './bridge.ts';

interface Hooks {
  open(url: string, name: string, features: string): void;
  close(): void;
  bounds(x: number, y: number, width: number, height: number): void;
  permission(name: string, check: boolean): Promise<boolean>;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

export function playPage(kit: { makeBridge: typeof makeBridge }, meeting: string): void {
  const freeze = (value: unknown): unknown => {
    if (
      (typeof value === 'object' || typeof value === 'function') &&
      value !== null &&
      !Object.isFrozen(value)
    ) {
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    }
    return value;
  };

  /** Lets `owner[name]` run only after the main process has decided about `permission`. */
  const ask = (
    hooks: Hooks,
    owner: object | undefined,
    name: string,
    permission: string | ((args: unknown[]) => string),
    check = false,
  ): void => {
    const original: unknown = owner && Reflect.get(owner, name);
    if (!owner || typeof original !== 'function') {
      return;
    }
    const asked: Method = async function (...args) {
      const granted = await hooks.permission(
        typeof permission === 'string' ? permission : permission(args),
        check,
      );
      if (!granted && (permission === 'display-capture' || permission === 'pointerLock')) {
        // The browser would go on asking a person, and there is none, or ask nobody.
        throw new DOMException('Permission denied', 'NotAllowedError');
      }
      return Reflect.apply(original, this, args);
    };
    Object.defineProperty(owner, name, { value: asked, configurable: true, writable: true });
  };

  const install = (hooks: Hooks): void => {
    const open = (url?: string | URL, name?: string, features?: string): null => {
      const address = url === undefined || url === '' ? 'about:blank' : new URL(url, document.baseURI).href;
      hooks.open(address, name ?? '', features ?? '');
      return null;
    };
    Object.defineProperty(window, 'open', { value: open, configurable: true, writable: true });
    if (window.top === window) {
      // A browser lets a script close only what a script has opened; Electron lets it close every window.
      Object.defineProperty(window, 'close', {
        value: () => hooks.close(),
        configurable: true,
        writable: true,
      });
    }

    // The page asks for another place of its window; the main process decides, as in Electron.
    const placing: Record<
      string,
      (a: number, b: number) => Partial<Record<'x' | 'y' | 'width' | 'height', number>>
    > = {
      moveTo: (x, y) => ({ x, y }),
      moveBy: (x, y) => ({ x: screenX + x, y: screenY + y }),
      resizeTo: (width, height) => ({ width, height }),
      resizeBy: (width, height) => ({ width: outerWidth + width, height: outerHeight + height }),
    };
    for (const [name, wish] of Object.entries(placing)) {
      const value = (a: unknown, b: unknown) => {
        const now = { x: screenX, y: screenY, width: outerWidth, height: outerHeight };
        const { x, y, width, height } = { ...now, ...wish(Number(a) || 0, Number(b) || 0) };
        hooks.bounds(x, y, width, height);
      };
      Object.defineProperty(window, name, { value, configurable: true, writable: true });
    }

    const prototype = (name: string): object | undefined => {
      const type: unknown = Reflect.get(window, name);
      return typeof type === 'function' ? (type.prototype as object) : undefined;
    };
    ask(hooks, prototype('MediaDevices'), 'getUserMedia', 'media');
    ask(hooks, prototype('MediaDevices'), 'getDisplayMedia', 'display-capture');
    ask(hooks, prototype('Geolocation'), 'getCurrentPosition', 'geolocation');
    ask(hooks, prototype('Geolocation'), 'watchPosition', 'geolocation');
    ask(hooks, prototype('Element'), 'requestPointerLock', 'pointerLock');
    ask(
      hooks,
      Reflect.get(window, 'Notification') as object | undefined,
      'requestPermission',
      'notifications',
    );
    ask(hooks, prototype('Navigator'), 'requestMIDIAccess', 'midi');
    ask(hooks, prototype('Clipboard'), 'read', 'clipboard-read');
    ask(hooks, prototype('Clipboard'), 'readText', 'clipboard-read');
    ask(hooks, prototype('Clipboard'), 'write', 'clipboard-sanitized-write');
    ask(hooks, prototype('Clipboard'), 'writeText', 'clipboard-sanitized-write');
    ask(hooks, prototype('WakeLock'), 'request', 'screen-wake-lock');
    ask(hooks, prototype('StorageManager'), 'persist', 'persistent-storage');
    ask(
      hooks,
      Reflect.get(window, 'IdleDetector') as object | undefined,
      'requestPermission',
      'idle-detection',
    );
    ask(
      hooks,
      prototype('Permissions'),
      'query',
      ([query]) => String(Reflect.get(Object(query), 'name')),
      true,
    );
  };

  addEventListener(
    meeting,
    (event) => {
      event.stopImmediatePropagation();
      const port = (event as MouseEvent).relatedTarget;
      if (!port) {
        return;
      }
      kit.makeBridge(port, { mine: 'to-page', theirs: 'to-preload' }, (key, api) => {
        if (key === '') {
          install(api as Hooks);
        } else {
          Object.defineProperty(window, key, { value: freeze(api), enumerable: true });
        }
      });
    },
    { once: true, capture: true },
  );
}
