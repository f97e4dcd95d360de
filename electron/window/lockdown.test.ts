import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Typed } from './keys.policy.ts';
import { lockContents, lockSession, lockZoom } from './lockdown.ts';

let denials: string[];
const denied = (what: string) => denials.push(what);
beforeEach(() => {
  denials = [];
});

/** An event as Electron gives it to a listener, which notes whether it was prevented. */
function event<T extends object>(more = {} as T) {
  const made = {
    ...more,
    defaultPrevented: false,
    preventDefault: () => {
      made.defaultPrevented = true;
    },
  };
  return made;
}

describe('a locked session', () => {
  type Handler = (...args: unknown[]) => unknown;
  let handlers: Record<string, Handler>;
  let session: EventEmitter;

  beforeEach(() => {
    handlers = {};
    const note = (name: string) => (handler: Handler) => {
      handlers[name] = handler;
    };
    session = Object.assign(new EventEmitter(), {
      setPermissionRequestHandler: note('request'),
      setPermissionCheckHandler: note('check'),
      setDevicePermissionHandler: note('device'),
      setDisplayMediaRequestHandler: note('screen'),
      webRequest: { onBeforeRequest: note('fetch') },
      setSpellCheckerEnabled: note('spelling'),
    });
    lockSession(session as unknown as Session, denied);
  });

  const answerTo = (name: string, ...args: unknown[]) => {
    let answer: unknown = 'no answer';
    handlers[name]?.(...args, (given: unknown) => {
      answer = given;
    });
    return answer;
  };

  test('denies a permission that is asked for', () => {
    expect(answerTo('request', {}, 'geolocation')).toBe(false);
    expect(denials).toEqual(['permission geolocation']);
  });

  test('denies a permission that is looked up', () => {
    expect(handlers.check?.(null, 'media')).toBe(false);
  });

  test('denies a device', () => {
    expect(handlers.device?.({ deviceType: 'usb' })).toBe(false);
  });

  test('denies screen capture', () => {
    expect(answerTo('screen', {})).toBeNull();
  });

  test('cancels a request to a network', () => {
    expect(answerTo('fetch', { url: 'https://example.org/' })).toEqual({ cancel: true });
    expect(denials).toEqual(['request https://example.org/']);
  });

  test('shortens an endless address in the log', () => {
    answerTo('fetch', { url: `https://example.org/${'x'.repeat(5000)}` });
    expect(denials[0]?.length).toBeLessThan(220);
  });

  test('lets the page’s own files through', () => {
    expect(answerTo('fetch', { url: 'app://anteroom/index.html' })).toEqual({ cancel: false });
    expect(denials).toEqual([]);
  });

  test('cancels a download', () => {
    const download = event();
    session.emit('will-download', download, { getURL: () => 'blob:x' });
    expect(download.defaultPrevented).toBe(true);
  });
});

describe('a locked page', () => {
  let open: (details: { url: string }) => unknown;
  let contents: EventEmitter;
  let zoom: string[];
  let isGone: boolean;
  let typing: Typed;

  beforeEach(() => {
    zoom = [];
    isGone = false;
    typing = 'nothing';
    contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: typeof open) => {
        open = handler;
      },
      isDestroyed: () => isGone,
      setZoomFactor: (factor: number) => zoom.push(`factor ${factor}`),
      setVisualZoomLevelLimits: (least: number, most: number) => {
        zoom.push(`limits ${least} ${most}`);
        return Promise.reject(new Error('the page is gone'));
      },
    });
    lockContents(contents as unknown as WebContents, denied, () => typing);
  });

  const prevented = (name: string, more: object = {}, ...args: unknown[]) => {
    const happening = event(more);
    contents.emit(name, happening, ...args);
    return happening.defaultPrevented;
  };

  test('opens no window', () => {
    expect(open({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    expect(denials).toEqual(['window https://example.org/']);
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    '%s to elsewhere is prevented',
    (name) => {
      expect(prevented(name, { url: 'https://example.org/' })).toBe(true);
      expect(denials).toEqual(['navigation https://example.org/']);
    },
  );

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s onto itself is not', (name) => {
    expect(prevented(name, { url: 'app://anteroom/index.html' })).toBe(false);
  });

  test.each(['will-attach-webview', 'context-menu', 'content-bounds-updated'])('%s is prevented', (name) => {
    expect(prevented(name)).toBe(true);
  });

  test('a key that is not on the list is kept from it', () => {
    const f5 = { key: 'F5', shift: false, control: false, alt: false, meta: false, isAutoRepeat: false };
    expect(prevented('before-input-event', {}, f5)).toBe(true);
    expect(prevented('before-input-event', {}, { ...f5, key: 'Tab' })).toBe(false);
  });

  test('a letter is kept from it, but for its search', () => {
    const letter = { key: 'e', shift: false, control: false, alt: false, meta: false, isAutoRepeat: false };
    expect(prevented('before-input-event', {}, letter)).toBe(true);
    typing = 'letters';
    expect(prevented('before-input-event', {}, letter)).toBe(false);
  });

  test('a mouse button that is not the left is kept from it', () => {
    expect(prevented('before-mouse-event', {}, { type: 'mouseDown', button: 'middle' })).toBe(true);
    expect(prevented('before-mouse-event', {}, { type: 'mouseDown', button: 'left' })).toBe(false);
  });

  test('a mouse that moves is not', () => {
    expect(prevented('before-mouse-event', {}, { type: 'mouseMove', button: 'none' })).toBe(false);
  });

  test.each(['zoom-changed', 'dom-ready'])('%s holds it at its own size', (name) => {
    contents.emit(name, event());
    expect(zoom).toEqual(['factor 1', 'limits 1 1']);
  });

  test('that is gone is not held at any size', () => {
    isGone = true;
    lockZoom(contents as unknown as WebContents);
    expect(zoom).toEqual([]);
  });
});
