/**
 * The ways out of a kiosk that are known, and who has to stop each. Every one has attempts below, or is the operating
 * system's alone: no program can stop it, and provisioning and the Lock check answer for it.
 */
export interface Row {
  /** What is tried. */
  tries: string;
  /** `app`: the kiosk stops it by itself; `system`: only the operating system can; `both`: each does its part. */
  by: 'app' | 'system' | 'both';
  /** For what the app cannot stop: what has to be set up. */
  system?: string;
  /** Where it is tested, when not by an attempt. */
  elsewhere?: string;
}

export const rows = {
  closing: {
    tries: 'Alt+F4, Ctrl+W, Ctrl+Q, closing from a task bar',
    by: 'both',
    system: 'a supervisor starts the kiosk again',
  },
  system: {
    tries: 'Alt+Tab, Windows key and its chords, Ctrl+Shift+Esc, Ctrl+Alt+Del',
    by: 'system',
    system: 'Windows: Shell Launcher and Keyboard Filter; Linux: cage, or a window manager without shortcuts',
  },
  browserKeys: { tries: 'F-keys and the chords of a browser', by: 'app' },
  zoom: { tries: 'zoom by keys, wheel, pinch and double tap', by: 'app' },
  accessKeys: {
    tries: 'sticky, filter and toggle keys, hotkeys of a narrator',
    by: 'system',
    system: 'Windows: Ease of Access hotkeys off; Linux: no AccessX, no desktop',
  },
  gestures: {
    tries: 'edge swipes, gestures of three and four fingers, swipe back',
    by: 'both',
    system: 'Windows: edge swipes off by policy; Linux: a window manager without gestures',
  },
  menus: { tries: 'long press, tap of two fingers, right click', by: 'app' },
  leaving: { tries: 'links, new windows and addresses of every scheme', by: 'app' },
  dropping: { tries: 'dropping a file, pasting, dragging out', by: 'app' },
  dialogs: { tries: 'dialogs for files, saving, printing', by: 'app' },
  permissions: { tries: 'prompts for permissions and devices', by: 'app' },
  content: {
    tries: 'content with script, handlers, imports, remote parts',
    by: 'app',
    elsewhere:
      'slides/format/hostile.test.ts, slides/format/parse/figure/drawing.test.ts, tests/e2e/hostile-library.e2e.ts',
  },
  script: { tries: 'a script in the page that looks for Node, other frames, other places', by: 'app' },
  start: {
    tries: 'switches and environment that unlock the program',
    by: 'app',
    elsewhere: 'tests/e2e/packaged.e2e.ts, electron/start/start-refusal.policy.test.ts, npm run check:packed',
  },
  program: {
    tries: 'editing settings or program as the kiosk’s user',
    by: 'system',
    system: 'a per-machine install that the kiosk’s user only reads',
    elsewhere: 'npm run check:packed, npm run check:installers',
  },
  front: {
    tries: 'another window that comes to the front',
    by: 'both',
    system: 'no other program is started',
    elsewhere: 'tests/escape/front.machine.ts',
  },
  devices: {
    tries: 'a keyboard, mouse or stick that is plugged in',
    by: 'both',
    system: 'autorun off, USB storage off; the keys of any keyboard pass the same table',
  },
  many: { tries: 'a finger that lies, twenty touches at once, random keys', by: 'app' },
  network: { tries: 'reaching a network, or the kiosk over one', by: 'app' },
  pin: {
    tries: 'guessing the PIN of the staff',
    by: 'app',
    elsewhere: 'electron/staff/back-off.policy.test.ts, electron/staff/door.test.ts',
  },
  staffOpen: {
    tries: 'finding the pages of the staff left open',
    by: 'app',
    elsewhere: 'electron/staff/staff-windows.test.ts, tests/e2e/staff.e2e.ts',
  },
  twice: { tries: 'a second instance', by: 'app', elsewhere: 'tests/e2e/packaged.e2e.ts' },
  display: {
    tries: 'a second, turned or unplugged display, sleep and waking',
    by: 'app',
    elsewhere: 'tests/e2e/recovery.e2e.ts, electron/window/displays.test.ts',
  },
  traces: { tries: 'finding what the visitor before left', by: 'app', elsewhere: 'tests/e2e/idle.e2e.ts' },
  power: {
    tries: 'pulling the plug during a write',
    by: 'app',
    elsewhere: 'electron/recovery/remembered.test.ts',
  },
} as const satisfies Record<string, Row>;
export type RowId = keyof typeof rows;
