/**
 * Every value that Electron can hand to a policy, and what is decided about it. Read in Electron's converters and documents,
 * because its declarations leave some out: a policy that knows only the declared ones is surprised on the first day.
 * Paths are those of electron/electron.
 */

export interface Enumeration {
  /** Where Electron says it. */
  from: string;
  /** Every value that can come. */
  values: readonly string[];
  /** Finds the union in Electron's declarations, whose values must all be in the table; null where there is none. */
  declared: RegExp | null;
  /** What is decided about each value. */
  decisions: Readonly<Record<string, string>>;
}

const converter = 'shell/common/gin_converters';

/** Why a process is gone. Declarations leave `still-running` out. */
const goneReasons = [
  'clean-exit',
  'abnormal-exit',
  'killed',
  'crashed',
  'still-running',
  'launch-failed',
  'oom',
  'integrity-failure',
  'memory-eviction',
] as const;

const powerNews = [
  'suspend',
  'resume',
  'on-ac',
  'on-battery',
  'thermal-state-change',
  'speed-limit-change',
  'shutdown',
  'lock-screen',
  'unlock-screen',
  'user-did-become-active',
  'user-did-resign-active',
] as const;

/** `blink::PermissionType`, with what Electron adds, and `unknown` for one that is new. */
const permissions = [
  'ar',
  'automatic-fullscreen',
  'background-fetch',
  'background-sync',
  'captured-surface-control',
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'geolocation-approximate',
  'hand-tracking',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'openExternal',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'smart-card',
  'speaker-selection',
  'storage-access',
  'system-wake-lock',
  'top-level-storage-access',
  'unknown',
  'usb',
  'vr',
  'web-app-installation',
  'web-printing',
  'window-management',
] as const;

const all = (values: readonly string[], decision: string): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value, decision]));

export const enumerations = {
  'button of a press': {
    from: `${converter}/blink_converter.cc, Converter<blink::WebMouseEvent::Button>`,
    values: ['left', 'middle', 'right', 'none', 'back', 'forward', 'eraser'],
    declared: /interface MouseInputEvent[\s\S]*?button\?: \(([^)]*)\)/,
    decisions: {
      left: 'passes',
      middle: 'is denied',
      right: 'is denied',
      // A press is always of a button.
      none: 'is denied',
      back: 'is denied',
      forward: 'is denied',
      eraser: 'is denied',
    },
  },
  'type of a mouse event without a button': {
    from: `${converter}/blink_converter.cc, BLINK_EVENT_TYPES; WebContents::PreHandleMouseEvent`,
    values: ['mouseDown', 'mouseUp', 'mouseMove', 'mouseEnter', 'mouseLeave', 'contextMenu', 'mouseWheel'],
    declared: /interface MouseInputEvent[\s\S]*? type: \(([^)]*)\)/,
    decisions: {
      mouseDown: 'is denied',
      mouseUp: 'is denied',
      mouseMove: 'passes',
      mouseEnter: 'passes',
      mouseLeave: 'passes',
      contextMenu: 'is denied',
      // Scrolling by wheel does not come here; what does and calls itself so is nothing that is known.
      mouseWheel: 'is denied',
    },
  },
  'type of a key event, of an arrow': {
    from: 'shell/browser/api/electron_api_web_contents.cc, WebContents::PreHandleKeyboardEvent',
    // A raw press comes as keyDown, and what a key writes (char) never comes.
    values: ['keyDown', 'keyUp'],
    declared: null,
    decisions: all(['keyDown', 'keyUp'], 'passes'),
  },
  'type of a key event, of a browser’s key': {
    from: 'shell/browser/api/electron_api_web_contents.cc, WebContents::PreHandleKeyboardEvent',
    values: ['keyDown', 'keyUp'],
    declared: null,
    decisions: all(['keyDown', 'keyUp'], 'is denied'),
  },
  'modifier of an arrow': {
    from: `${converter}/blink_converter.cc, Modifiers`,
    values: [
      'alt',
      'capslock',
      'control',
      'isautorepeat',
      'iskeypad',
      'left',
      'leftbuttondown',
      'meta',
      'middlebuttondown',
      'numlock',
      'right',
      'rightbuttondown',
      'shift',
    ],
    declared: null,
    decisions: {
      alt: 'is denied',
      control: 'is denied',
      meta: 'is denied',
      shift: 'is denied',
      capslock: 'passes',
      isautorepeat: 'passes',
      iskeypad: 'passes',
      left: 'passes',
      right: 'passes',
      leftbuttondown: 'passes',
      middlebuttondown: 'passes',
      rightbuttondown: 'passes',
      numlock: 'passes',
    },
  },
  'permission that a page asks for': {
    from: `${converter}/content_converter.cc, Converter<blink::PermissionType>`,
    values: permissions,
    declared: /setPermissionRequestHandler\(handler: \(\(webContents: WebContents, permission: ([^,]*),/,
    decisions: all(permissions, 'is denied'),
  },
  'permission that is looked up': {
    from: `${converter}/content_converter.cc, Converter<blink::PermissionType>`,
    values: permissions,
    declared:
      /setPermissionCheckHandler\(handler: \(\(webContents: \(WebContents\) \| \(null\), permission: ([^,]*),/,
    decisions: all(permissions, 'is denied'),
  },
  'kind of device': {
    from: 'docs/api/session.md, ses.setDevicePermissionHandler',
    values: ['hid', 'serial', 'usb'],
    declared: /interface DevicePermissionHandlerHandlerDetails[\s\S]*?deviceType: \(([^)]*)\)/,
    decisions: all(['hid', 'serial', 'usb'], 'is denied'),
  },
  'disposition of a new window': {
    from: 'shell/browser/api/electron_api_web_contents.cc, Converter<WindowOpenDisposition>',
    // `save-to-disk` is in no declaration.
    values: ['default', 'foreground-tab', 'background-tab', 'new-window', 'save-to-disk', 'other'],
    declared: /interface HandlerDetails[\s\S]*?disposition: \(([^)]*)\)/,
    decisions: all(
      ['default', 'foreground-tab', 'background-tab', 'new-window', 'save-to-disk', 'other'],
      'is denied',
    ),
  },
  'navigation to the kiosk’s page': {
    from: 'docs/api/web-contents.md, will-navigate, will-frame-navigate, will-redirect',
    values: ['main, other document', 'main, same document', 'frame, other document', 'frame, same document'],
    declared: null,
    decisions: {
      'main, other document': 'passes',
      'main, same document': 'passes',
      'frame, other document': 'passes',
      'frame, same document': 'passes',
    },
  },
  'navigation elsewhere': {
    from: 'docs/api/web-contents.md, will-navigate, will-frame-navigate, will-redirect',
    values: ['main, other document', 'main, same document', 'frame, other document', 'frame, same document'],
    declared: null,
    decisions: {
      'main, other document': 'is denied',
      'main, same document': 'is denied',
      'frame, other document': 'is denied',
      'frame, same document': 'is denied',
    },
  },
  'resource of another origin': {
    from: 'shell/browser/api/electron_api_web_request.cc, ResourceTypes',
    values: [
      'cspReport',
      'font',
      'image',
      'mainFrame',
      'media',
      'object',
      'other',
      'ping',
      'script',
      'stylesheet',
      'subFrame',
      'webSocket',
      'xhr',
    ],
    declared: /interface OnBeforeRequestListenerDetails[\s\S]*?resourceType: \(([^)]*)\)/,
    decisions: {
      cspReport: 'is denied',
      font: 'is denied',
      image: 'is denied',
      mainFrame: 'is denied',
      media: 'is denied',
      object: 'is denied',
      other: 'is denied',
      ping: 'is denied',
      script: 'is denied',
      stylesheet: 'is denied',
      subFrame: 'is denied',
      webSocket: 'is denied',
      xhr: 'is denied',
    },
  },
  'source of a context menu': {
    from: `${converter}/content_converter.cc, MenuSourceTypes`,
    values: [
      'adjustSelection',
      'adjustSelectionReset',
      'keyboard',
      'longPress',
      'longTap',
      'mouse',
      'none',
      'stylus',
      'touch',
      'touchHandle',
      'touchMenu',
    ],
    declared: /menuSourceType: \(([^)]*)\)/,
    decisions: {
      adjustSelection: 'is denied',
      adjustSelectionReset: 'is denied',
      keyboard: 'is denied',
      longPress: 'is denied',
      longTap: 'is denied',
      mouse: 'is denied',
      none: 'is denied',
      stylus: 'is denied',
      touch: 'is denied',
      touchHandle: 'is denied',
      touchMenu: 'is denied',
    },
  },
  'direction of a zoom': {
    from: 'shell/browser/api/electron_api_web_contents.cc, WebContents::ContentsZoomChange',
    values: ['in', 'out'],
    declared: null,
    decisions: { in: 'is undone', out: 'is undone' },
  },
  'reason why a page is gone': {
    from: `${converter}/base_converter.h, Converter<base::TerminationStatus>`,
    values: goneReasons,
    declared: /interface RenderProcessGoneDetails[\s\S]*?reason: \(([^)]*)\)/,
    // A page that ended well is gone as well: `clean-exit` comes when its process is told to end.
    decisions: all(goneReasons, 'loads the page again'),
  },
  'reason why the graphics process is gone, twice': {
    from: `${converter}/base_converter.h, Converter<base::TerminationStatus>`,
    values: goneReasons,
    declared: /interface Details \{[\s\S]*?reason: \(([^)]*)\)/,
    decisions: {
      ...all(goneReasons, 'starts without the graphics card next'),
      // A process that ended by itself and well says nothing of the card.
      'clean-exit': 'changes nothing',
    },
  },
  'process that is gone, twice': {
    from: 'docs/api/app.md, child-process-gone',
    values: [
      'Utility',
      'Zygote',
      'Sandbox helper',
      'GPU',
      'Pepper Plugin',
      'Pepper Plugin Broker',
      'Unknown',
    ],
    declared: /interface Details \{[\s\S]*?type: \(([^)]*)\)/,
    decisions: {
      GPU: 'starts without the graphics card next',
      // Chromium starts these again by itself, and a page that needs them goes on.
      Utility: 'changes nothing',
      Zygote: 'changes nothing',
      'Sandbox helper': 'changes nothing',
      'Pepper Plugin': 'changes nothing',
      'Pepper Plugin Broker': 'changes nothing',
      Unknown: 'changes nothing',
    },
  },
  'metric of a display that changed': {
    from: 'shell/browser/api/electron_api_screen.cc, MetricsToArray',
    values: ['bounds', 'workArea', 'scaleFactor', 'rotation'],
    declared: null,
    decisions: {
      bounds: 'looks at the displays',
      scaleFactor: 'looks at the displays',
      rotation: 'looks at the displays',
      // It changes whenever a kiosk window covers the task bar.
      workArea: 'changes nothing',
    },
  },
  'news of the power, for the displays': {
    from: 'docs/api/power-monitor.md',
    values: powerNews,
    declared: null,
    decisions: {
      resume: 'looks at the displays',
      suspend: 'changes nothing',
      'on-ac': 'changes nothing',
      'on-battery': 'changes nothing',
      'thermal-state-change': 'changes nothing',
      'speed-limit-change': 'changes nothing',
      // Without a listener the system shuts down, as it should.
      shutdown: 'changes nothing',
      'lock-screen': 'changes nothing',
      'unlock-screen': 'changes nothing',
      'user-did-become-active': 'changes nothing',
      'user-did-resign-active': 'changes nothing',
    },
  },
  'news of the power, for whether pages are asked if they live': {
    from: 'docs/api/power-monitor.md',
    values: powerNews,
    declared: null,
    decisions: {
      ...all(powerNews, 'changes nothing'),
      suspend: 'are left alone',
      resume: 'are asked again',
      'lock-screen': 'are left alone',
      'unlock-screen': 'are asked again',
    },
  },
} as const satisfies Record<string, Enumeration>;

export type Name = keyof typeof enumerations;
