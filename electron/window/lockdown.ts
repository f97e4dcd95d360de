/**
 * Applies the policies to Electron: nothing here decides, and everything is denied until a policy says otherwise.
 */
import type { Event, Session, WebContents } from 'electron';
import { mayPass, type Typed } from './keys.policy.ts';
import { mayNavigate } from './navigation.policy.ts';
import { mayUse } from './permissions.policy.ts';
import { mayPoint } from './pointer.policy.ts';
import { mayRequest } from './requests.policy.ts';

/** Writes to the log what was denied. */
export type Denied = (what: string) => void;

/** Locks a session: permissions, devices, screen capture, requests, downloads, spelling. */
export function lockSession(session: Session, denied: Denied): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    const granted = mayUse(permission);
    if (!granted) denied(`permission ${permission}`);
    answer(granted);
  });
  session.setPermissionCheckHandler((_contents, permission) => mayUse(permission));
  session.setDevicePermissionHandler(({ deviceType }) => mayUse(deviceType));
  session.setDisplayMediaRequestHandler((_request, answer) => {
    denied('screen capture');
    answer(null);
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !mayRequest(details.url);
    if (cancel) denied(`request ${shorten(details.url)}`);
    answer({ cancel });
  });
  session.on('will-download', (event, item) => {
    event.preventDefault();
    denied(`download ${shorten(item.getURL())}`);
  });
  session.setSpellCheckerEnabled(false);
}

/**
 * Locks a page: keys, the mouse, navigation, new windows, the place of its own, embedded pages, menus, zoom.
 *
 * @param typing what there is to type in it now
 */
export function lockContents(contents: WebContents, denied: Denied, typing: () => Typed): void {
  contents.setWindowOpenHandler(({ url }) => {
    denied(`window ${shorten(url)}`);
    return { action: 'deny' };
  });
  const judge = (event: Event<{ url: string }>) => {
    if (mayNavigate(event.url)) return;
    event.preventDefault();
    denied(`navigation ${shorten(event.url)}`);
  };
  contents.on('will-navigate', judge);
  contents.on('will-frame-navigate', judge);
  contents.on('will-redirect', judge);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    denied('webview');
  });
  contents.on('context-menu', (event) => event.preventDefault());
  // Unless it is prevented, `resizeTo` and `moveTo` of a page place its window, also one in kiosk mode.
  contents.on('content-bounds-updated', (event) => {
    event.preventDefault();
    denied('another place for the window');
  });
  contents.on('before-input-event', (event, input) => {
    if (!mayPass(input, typing())) event.preventDefault();
  });
  contents.on('before-mouse-event', (event, mouse) => {
    if (!mayPoint(mouse)) event.preventDefault();
  });
  contents.on('zoom-changed', () => lockZoom(contents));
  contents.on('dom-ready', () => lockZoom(contents));
}

/**
 * Holds the page at its own size. Chromium forgets the limits when a page is loaded and when a display changes, so
 * this is said again each time.
 */
export function lockZoom(contents: WebContents): void {
  if (contents.isDestroyed()) return;
  contents.setZoomFactor(1);
  // It rejects when the page goes away meanwhile; the next page gets its own limits.
  contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined);
}

function shorten(address: string): string {
  return address.length > 200 ? `${address.slice(0, 200)}…` : address;
}
