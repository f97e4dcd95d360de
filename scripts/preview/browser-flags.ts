/** The command line with which the browser is started. */

export interface BrowserWish {
  /** What the app appended with `app.commandLine.appendSwitch`. */
  switches: ReadonlyMap<string, string>;
  /** Chromium refuses its sandbox to the superuser. */
  root: boolean;
  /** Let a test connect over the DevTools protocol. */
  debuggingPort: boolean;
  /** The first window: fullscreen without tabs, or a window of this size; null without a display. */
  window: 'kiosk' | { width: number; height: number } | null;
}

/**
 * Switches that would open the preview to the network or to others; the app cannot set them. Nor can it switch features
 * off: Electron adds its own to the app's, but Chromium heeds only the last list, and Playwright needs what is in its own.
 */
const refused =
  /^(remote-debugging-|no-sandbox$|user-data-dir$|host-resolver-rules$|proxy-|load-extension$|disable-features$)/;

/** Everything that the browser would do by itself on a network is off, and no name leads anywhere. */
const offline = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-sync',
  '--no-pings',
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** All frames in one process, so that one script watches the keys of all of them. */
const oneProcess = ['--disable-site-isolation-trials', '--isolation-by-default=false'];

export function browserArguments({ switches, root, debuggingPort, window }: BrowserWish): string[] {
  const own = [...switches].filter(([name]) => !refused.test(name));
  return [
    ...offline,
    ...oneProcess,
    '--keep-alive-for-test',
    '--use-fake-device-for-media-stream',
    // Without it a window says that its flags are unusual.
    '--test-type',
    ...own.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
    ...(root ? ['--no-sandbox'] : []),
    ...(debuggingPort ? ['--remote-debugging-port=0'] : []),
    ...windowArguments(window),
  ];
}

function windowArguments(window: BrowserWish['window']): string[] {
  if (window === null) {
    return [];
  }
  if (window === 'kiosk') {
    return ['--kiosk', '--app=data:text/html,'];
  }
  return ['--app=data:text/html,', `--window-size=${window.width},${window.height}`];
}
