/** Files, the clipboard, dialogs, printing, permissions. */
import type { Act, Attempt, Script } from '../attempt.ts';

const script = (run: Script, argument?: string): Act[] => [
  { by: 'script', run, ...(argument !== undefined && { argument }) },
];

const picker: Script = async ({ argument }) => {
  const open = Reflect.get(window, argument) as (() => Promise<unknown>) | undefined;
  if (open === undefined) return '';
  const chosen = open.call(window).then(
    () => 'a file',
    () => '',
  );
  const late = new Promise<string>((done) => setTimeout(done, 600, 'a dialog that waits'));
  return Promise.race([chosen, late]);
};

const dialog: Script = ({ argument }) => {
  const before = performance.now();
  const answer = (Reflect.get(window, argument) as (words: string) => unknown)('Out?');
  // A dialog that stands there for a moment has been seen.
  return performance.now() - before > 1500 || answer === true ? 'a dialog' : '';
};

const files: readonly Omit<Attempt, 'group'>[] = [
  {
    id: 'drop-file',
    row: 'dropping',
    tries: 'drop a file on the page',
    acts: [{ by: 'drop', at: [0.5, 0.5], what: 'file' }],
    out: 'the file is opened',
    stoppedBy: 'navigateOnDragDrop in window-options.policy.ts, renderer/session-driver/lock.ts',
  },
  {
    id: 'drop-link',
    row: 'dropping',
    tries: 'drop a link on the page',
    acts: [{ by: 'drop', at: [0.5, 0.5], what: 'link' }],
    out: 'the page goes there',
    stoppedBy: 'navigateOnDragDrop in window-options.policy.ts, renderer/session-driver/lock.ts',
  },
  {
    id: 'drop-text',
    row: 'dropping',
    tries: 'drop text on the page',
    acts: [{ by: 'drop', at: [0.5, 0.5], what: 'text' }],
    out: 'the page takes it',
    stoppedBy: 'renderer/session-driver/lock.ts',
  },
  {
    id: 'drop-image',
    row: 'dropping',
    tries: 'drop a picture on the page',
    acts: [{ by: 'drop', at: [0.5, 0.5], what: 'image' }],
    out: 'the picture is opened',
    stoppedBy: 'navigateOnDragDrop in window-options.policy.ts, renderer/session-driver/lock.ts',
  },
  {
    id: 'select-and-copy',
    row: 'dropping',
    tries: 'copy the page’s text by a command of the page',
    acts: script(() => {
      getSelection()?.selectAllChildren(document.body);
      let copied = '';
      addEventListener('copy', (event) => (copied = event.defaultPrevented ? '' : 'copied'), { once: true });
      const done = document.execCommand('copy');
      getSelection()?.removeAllRanges();
      return done && copied !== '' ? 'the clipboard' : '';
    }),
    out: 'something is copied',
    stoppedBy: 'renderer/session-driver/lock.ts, clipboard-write in app-scheme.ts',
  },
  {
    id: 'paste-command',
    row: 'dropping',
    tries: 'paste by a command of the page',
    acts: script(() => (document.execCommand('paste') ? 'the clipboard' : '')),
    out: 'something is pasted',
    stoppedBy: 'electron/window/permissions.policy.ts',
  },
  {
    id: 'file-input',
    row: 'dialogs',
    tries: 'open a dialog for files by a field that a script adds',
    acts: [
      ...script(() => {
        const field = Object.assign(document.createElement('input'), { type: 'file' });
        document.body.append(field);
        field.click();
        field.remove();
        return '';
      }),
    ],
    out: 'a dialog opens',
    stoppedBy: 'disableDialogs; the page has no such field (tests/e2e/lock.e2e.ts)',
  },
  ...(
    [
      ['showOpenFilePicker', 'open'],
      ['showSaveFilePicker', 'save'],
      ['showDirectoryPicker', 'choose a folder of'],
    ] as const
  ).map(([name, does]) => ({
    id: `picker-${does.split(' ')[0]}`,
    row: 'dialogs' as const,
    tries: `${does} files by ${name}`,
    acts: script(picker, name),
    out: 'a dialog opens',
    stoppedBy: 'electron/window/permissions.policy.ts',
  })),
  {
    id: 'download-blob',
    row: 'dialogs',
    tries: 'save a file that a script made',
    acts: script(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['text']));
      link.download = 'out.txt';
      document.body.append(link);
      link.click();
      link.remove();
      return '';
    }),
    out: 'a file is written',
    stoppedBy: 'will-download in lockdown.ts',
  },
  {
    id: 'download-data',
    row: 'dialogs',
    tries: 'save a file by an address that holds it',
    acts: script(() => {
      const link = Object.assign(document.createElement('a'), {
        href: 'data:application/octet-stream,out',
        download: 'out.bin',
      });
      document.body.append(link);
      link.click();
      link.remove();
      return '';
    }),
    out: 'a file is written',
    stoppedBy: 'will-download in lockdown.ts',
  },
  {
    id: 'download-outside',
    row: 'dialogs',
    tries: 'save a file from outside',
    acts: script(({ origin }) => {
      const link = Object.assign(document.createElement('a'), {
        href: `${origin}/file.zip`,
        download: 'out.zip',
      });
      document.body.append(link);
      link.click();
      link.remove();
      return '';
    }),
    out: 'a file is written, or something went outside',
    stoppedBy: 'electron/window/requests.policy.ts, will-download in lockdown.ts',
  },
  {
    id: 'print',
    row: 'dialogs',
    tries: 'print by a script',
    acts: script(() => setTimeout(() => window.print())),
    out: 'a dialog opens',
    stoppedBy: 'disableDialogs; Electron prints nothing that the app does not',
  },
  ...(['alert', 'confirm', 'prompt'] as const).map((name) => ({
    id: `dialog-${name}`,
    row: 'dialogs' as const,
    tries: `stop the page by ${name}`,
    acts: script(dialog, name),
    out: 'a dialog stands there',
    stoppedBy: 'disableDialogs in window-options.policy.ts',
  })),
  {
    id: 'beforeunload',
    row: 'dialogs',
    tries: 'ask whether to leave the page',
    acts: script(() => {
      addEventListener('beforeunload', (event) => event.preventDefault(), { once: true });
      return '';
    }),
    out: 'a dialog stands there',
    stoppedBy: 'disableDialogs in window-options.policy.ts',
  },
  {
    id: 'fullscreen-exit',
    row: 'browserKeys',
    tries: 'leave full screen by a script',
    acts: script(async () => {
      await document.documentElement.requestFullscreen?.().catch(() => undefined);
      await document.exitFullscreen().catch(() => undefined);
      return '';
    }),
    out: 'the window does not cover its display',
    stoppedBy: 'electron/window/permissions.policy.ts, fullscreen in app-scheme.ts',
  },
];

const asks: Readonly<Record<string, Script>> = {
  camera: () =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'a camera',
      () => '',
    ),
  microphone: () =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'a microphone',
      () => '',
    ),
  screen: () =>
    navigator.mediaDevices.getDisplayMedia().then(
      () => 'the screen',
      () => '',
    ),
  location: () =>
    new Promise<string>((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('the place'),
        ({ code }) => done(code === 1 ? '' : 'the right to ask for the place'),
      ),
    ),
  notifications: () =>
    Notification.requestPermission().then((answer) => (answer === 'granted' ? 'notifications' : '')),
  'clipboard-read': () =>
    navigator.clipboard.readText().then(
      () => 'the clipboard',
      () => '',
    ),
  'clipboard-write': () =>
    navigator.clipboard.writeText('x').then(
      () => 'the clipboard',
      () => '',
    ),
  midi: () =>
    navigator.requestMIDIAccess().then(
      () => 'music devices',
      () => '',
    ),
  'midi-system': () =>
    navigator.requestMIDIAccess({ sysex: true }).then(
      () => 'music devices',
      () => '',
    ),
  'wake-lock': () =>
    navigator.wakeLock.request('screen').then(
      () => 'the display',
      () => '',
    ),
  storage: () => navigator.storage.persist().then((granted) => (granted ? 'lasting storage' : '')),
  'pointer-lock': async () => {
    await (document.body.requestPointerLock() as unknown as Promise<void> | undefined)?.catch?.(
      () => undefined,
    );
    const isLocked = document.pointerLockElement !== null;
    document.exitPointerLock();
    return isLocked ? 'the pointer' : '';
  },
  'keyboard-lock': async () => {
    const keyboard = Reflect.get(navigator, 'keyboard') as { getLayoutMap(): Promise<unknown> } | undefined;
    return (keyboard?.getLayoutMap() ?? Promise.reject()).then(
      () => '',
      () => '',
    );
  },
  'idle-detection': () => {
    const detector = Reflect.get(window, 'IdleDetector') as
      | { requestPermission(): Promise<string> }
      | undefined;
    return (detector?.requestPermission() ?? Promise.resolve('')).then(
      (answer) => (answer === 'granted' ? 'whether somebody is there' : ''),
      () => '',
    );
  },
  windows: () => {
    const ask = Reflect.get(window, 'getScreenDetails') as (() => Promise<unknown>) | undefined;
    return (ask?.call(window) ?? Promise.reject()).then(
      () => 'all displays',
      () => '',
    );
  },
  fonts: () => {
    const ask = Reflect.get(window, 'queryLocalFonts') as (() => Promise<unknown[]>) | undefined;
    return (ask?.call(window) ?? Promise.reject()).then(
      (found) => (found.length > 0 ? 'fonts' : ''),
      () => '',
    );
  },
  payment: () => {
    const details = { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } };
    try {
      const request = new PaymentRequest([{ supportedMethods: 'https://example.org/pay' }], details);
      return request.canMakePayment().then(
        (can) => (can ? 'payment' : ''),
        () => '',
      );
    } catch {
      return '';
    }
  },
  credentials: () => {
    const publicKey = { challenge: new Uint8Array(16), timeout: 300 };
    return (navigator.credentials?.get({ publicKey }) ?? Promise.reject()).then(
      () => 'a key',
      () => '',
    );
  },
  sensors: () => {
    const Sensor = Reflect.get(window, 'Accelerometer') as
      | (new () => EventTarget & { start(): void })
      | undefined;
    if (Sensor === undefined) return '';
    try {
      const sensor = new Sensor();
      return new Promise((done) => {
        sensor.addEventListener('reading', () => done('a sensor'));
        sensor.addEventListener('error', () => done(''));
        sensor.start();
        setTimeout(done, 300, '');
      });
    } catch {
      return '';
    }
  },
};

/** A chooser of devices that opens stands there and waits. */
const device: Script = ({ argument }) => {
  const [owner = '', method = ''] = argument.split('.');
  const devices = Reflect.get(navigator, owner) as
    | Record<string, (wish: object) => Promise<unknown>>
    | undefined;
  const asked = devices?.[method]?.({ filters: [], acceptAllDevices: true }).then(
    () => 'a device',
    () => '',
  );
  const waits = new Promise<string>((done) => setTimeout(done, 600, 'a chooser of devices'));
  return asked === undefined ? '' : Promise.race([asked, waits]);
};

/** Every permission that Electron may ask the shell about, by its own names (tests/electron/values.ts has all). */
const asked = [
  'media',
  'geolocation',
  'notifications',
  'midi',
  'midiSysex',
  'pointerLock',
  'keyboardLock',
  'fullscreen',
  'openExternal',
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'mediaKeySystem',
  'idle-detection',
  'window-management',
  'fileSystem',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'hid',
  'serial',
  'usb',
  'unknown',
];

const permissions: readonly Omit<Attempt, 'group' | 'row'>[] = [
  ...Object.entries(asks).map(([name, run]) => ({
    id: `ask-${name}`,
    tries: `use ${name} from a script`,
    acts: script(run),
    out: 'it is granted, or somebody is asked',
    stoppedBy: 'electron/window/permissions.policy.ts, Permissions-Policy in app-scheme.ts',
  })),
  ...['usb.requestDevice', 'hid.requestDevice', 'serial.requestPort', 'bluetooth.requestDevice'].map(
    (name) => ({
      id: `device-${name.split('.')[0]}`,
      tries: `choose a device by ${name}`,
      acts: script(device, name),
      out: 'it is granted, or a chooser opens',
      stoppedBy: 'electron/window/permissions.policy.ts, Permissions-Policy in app-scheme.ts',
    }),
  ),
  ...asked.map((name) => ({
    id: `shell-permission-${name.toLowerCase()}`,
    tries: `have the shell grant ${name}`,
    acts: [{ by: 'permission' as const, name, how: 'request' as const }],
    out: 'it is granted',
    stoppedBy: 'electron/window/permissions.policy.ts',
  })),
  ...(['usb', 'hid', 'serial'] as const).map((name) => ({
    id: `shell-device-${name}`,
    tries: `have the shell hand out a device of ${name}`,
    acts: [{ by: 'permission' as const, name, how: 'device' as const }],
    out: 'it is granted',
    stoppedBy: 'electron/window/permissions.policy.ts',
  })),
];

export const fileAttempts: readonly Attempt[] = files.map((attempt) => ({ ...attempt, group: 'files' }));
export const permissionAttempts: readonly Attempt[] = permissions.map((attempt) => ({
  ...attempt,
  group: 'permissions',
  row: 'permissions',
}));
