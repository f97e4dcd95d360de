/** The lock, broken in one place at a time: each change must turn a test red, or the lock is not held by any. */

export interface Mutation {
  /** Unique, in small letters and dashes. */
  id: string;
  /** From the project's folder. */
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  replace: string;
  /** The tests that should see it: files or folders. */
  tests: readonly string[];
}

const checklist = 'tests/escape/electron-checklist.test.ts';
const options = 'electron/window/window-options.policy.ts';
const optionTests = ['electron/window/window-options.policy.test.ts', checklist];
const lockdown = 'electron/window/lockdown.ts';
const lockTests = ['electron/window/lockdown.test.ts', checklist];
const headers = 'electron/scheme/app-scheme.ts';
const headerTests = ['electron/scheme/app-scheme.test.ts', checklist];
const builder = 'electron-builder.yml';
const main = 'electron/main.ts';
const gate = 'electron/bridge/gate.ts';

/** A setting of a window or a fuse, turned round. */
function flipped(
  file: string,
  tests: readonly string[],
  names: Readonly<Record<string, boolean>>,
): Mutation[] {
  return Object.entries(names).map(([name, is]) => ({
    id: `${file === builder ? 'fuse' : 'option'}-${name.toLowerCase()}`,
    file,
    find: `${name}: ${is}`,
    replace: `${name}: ${!is}`,
    tests,
  }));
}

export const mutations: readonly Mutation[] = [
  ...flipped(options, optionTests, {
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    plugins: false,
    webgl: false,
    spellcheck: false,
    disableDialogs: true,
    backgroundThrottling: false,
  }),
  {
    id: 'option-devtools',
    file: options,
    find: 'devTools: !isPackaged',
    replace: 'devTools: true',
    tests: optionTests,
  },
  { id: 'option-kiosk', file: options, find: 'kiosk: isLocked', replace: 'kiosk: false', tests: optionTests },
  {
    id: 'option-on-top',
    file: options,
    find: 'alwaysOnTop: isLocked',
    replace: 'alwaysOnTop: false',
    tests: optionTests,
  },
  { id: 'option-frame', file: options, find: 'frame: !isLocked', replace: 'frame: true', tests: optionTests },
  {
    id: 'option-minimizable',
    file: options,
    find: 'minimizable: !isLocked',
    replace: 'minimizable: true',
    tests: optionTests,
  },
  {
    id: 'option-preload-of-covers',
    file: options,
    find: '...(isKiosk && { preload }),',
    replace: 'preload,',
    tests: optionTests,
  },
  {
    id: 'option-autoplay',
    file: options,
    find: "'document-user-activation-required'",
    replace: "'no-user-gesture-required'",
    tests: optionTests,
  },
  ...flipped(builder, [checklist], {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  }),
  ...[
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    'sandbox allow-scripts',
  ].map((directive) => ({
    id: `policy-${directive.split(' ')[0]}`,
    file: headers,
    find: directive,
    replace: `${directive.split(' ')[0]} *`,
    tests: headerTests,
  })),
  {
    id: 'policy-inline-script',
    file: headers,
    find: "script-src 'self'",
    replace: "script-src 'self' 'unsafe-inline'",
    tests: headerTests,
  },
  {
    id: 'header-permissions',
    file: headers,
    find: '=()`',
    replace: '=*`',
    tests: headerTests,
  },
  {
    id: 'header-sniffing',
    file: headers,
    find: "'X-Content-Type-Options': 'nosniff',",
    replace: '',
    tests: headerTests,
  },
  {
    id: 'scheme-insecure',
    file: headers,
    find: 'secure: true',
    replace: 'secure: false',
    tests: headerTests,
  },
  // That the file lies inside the folder is a second line, which no address reaches while this one stands.
  {
    id: 'scheme-path',
    file: headers,
    find: 'if (!parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part))) return undefined;',
    replace: '',
    tests: headerTests,
  },
  ...['will-navigate', 'will-frame-navigate', 'will-redirect'].map((event) => ({
    id: `lock-${event}`,
    file: lockdown,
    find: `contents.on('${event}', judge);`,
    replace: '',
    tests: lockTests,
  })),
  {
    id: 'lock-window-open',
    file: lockdown,
    find: "action: 'deny'",
    replace: "action: 'allow'",
    tests: lockTests,
  },
  {
    id: 'lock-webview',
    file: lockdown,
    find: "event.preventDefault();\n    denied('webview');",
    replace: "denied('webview');",
    tests: lockTests,
  },
  {
    id: 'lock-bounds',
    file: lockdown,
    find: "event.preventDefault();\n    denied('another place for the window');",
    replace: "denied('another place for the window');",
    tests: lockTests,
  },
  {
    id: 'lock-menu',
    file: lockdown,
    find: "contents.on('context-menu', (event) => event.preventDefault());",
    replace: '',
    tests: lockTests,
  },
  {
    id: 'lock-keys',
    file: lockdown,
    find: 'if (!mayPass(input, typing())) event.preventDefault();',
    replace: '',
    tests: lockTests,
  },
  {
    id: 'lock-mouse',
    file: lockdown,
    find: 'if (!mayPoint(mouse)) event.preventDefault();',
    replace: '',
    tests: lockTests,
  },
  {
    id: 'lock-zoom',
    file: lockdown,
    find: "contents.on('zoom-changed', () => lockZoom(contents));",
    replace: '',
    tests: lockTests,
  },
  {
    id: 'lock-zoom-limits',
    file: lockdown,
    find: 'setVisualZoomLevelLimits(1, 1)',
    replace: 'setVisualZoomLevelLimits(1, 3)',
    tests: lockTests,
  },
  {
    id: 'lock-permission',
    file: lockdown,
    find: 'answer(granted);',
    replace: 'answer(true);',
    tests: lockTests,
  },
  {
    id: 'lock-permission-check',
    file: lockdown,
    find: 'session.setPermissionCheckHandler((_contents, permission) => mayUse(permission));',
    replace: '',
    tests: lockTests,
  },
  {
    id: 'lock-device',
    file: lockdown,
    find: 'session.setDevicePermissionHandler(({ deviceType }) => mayUse(deviceType));',
    replace: '',
    tests: lockTests,
  },
  {
    id: 'lock-screen-capture',
    file: lockdown,
    find: 'answer(null);',
    replace: 'answer({});',
    tests: lockTests,
  },
  {
    id: 'lock-requests',
    file: lockdown,
    find: 'answer({ cancel });',
    replace: 'answer({ cancel: false });',
    tests: lockTests,
  },
  {
    id: 'lock-download',
    file: lockdown,
    find: 'event.preventDefault();\n    denied(`download',
    replace: 'denied(`download',
    tests: lockTests,
  },
  {
    id: 'policy-navigation',
    file: 'electron/window/navigation.policy.ts',
    find: 'return withoutFragment === pageAddress;',
    replace: "return withoutFragment?.startsWith('app://anteroom/') ?? false;",
    tests: ['electron/window/rules.test.ts'],
  },
  {
    id: 'policy-permissions',
    file: 'electron/window/permissions.policy.ts',
    find: 'return false;',
    replace: "return _permission === 'fullscreen';",
    tests: ['electron/window/rules.test.ts'],
  },
  {
    id: 'policy-requests',
    file: 'electron/window/requests.policy.ts',
    find: "address.startsWith('app://anteroom/')",
    replace: "address.startsWith('app://')",
    tests: ['electron/window/rules.test.ts'],
  },
  {
    id: 'policy-pointer',
    file: 'electron/window/pointer.policy.ts',
    find: "button === 'left'",
    replace: "button !== 'right'",
    tests: ['electron/window/rules.test.ts'],
  },
  ...[
    ['control', 'pressed.control || '],
    ['alt', 'pressed.alt || '],
    ['meta', ' || pressed.meta'],
  ].map(([name = '', find = '']) => ({
    id: `keys-${name}`,
    file: 'electron/window/keys.policy.ts',
    find,
    replace: '',
    tests: ['electron/window/keys.policy.test.ts'],
  })),
  {
    id: 'keys-more',
    file: 'electron/window/keys.policy.ts',
    find: '  Escape: { whileHeld',
    replace: '  F11: { whileHeld: false, withShift: false },\n  Escape: { whileHeld',
    tests: ['electron/window/keys.policy.test.ts'],
  },
  {
    id: 'keys-typing',
    file: 'electron/window/keys.policy.ts',
    find: 'if (pattern === null) return undefined;',
    replace: '',
    tests: ['electron/window/keys.policy.test.ts'],
  },
  {
    id: 'keys-way-back-packaged',
    file: 'electron/window/way-back.policy.ts',
    find: 'isPackaged || ',
    replace: '',
    tests: ['electron/window/way-back.policy.test.ts'],
  },
  {
    id: 'gate-sender',
    file: gate,
    find: "if (sender !== 'ok') return refuse(sender);",
    replace: '',
    tests: ['electron/bridge'],
  },
  {
    id: 'gate-arguments',
    file: gate,
    find: 'if (!checked.success) return refuse(',
    replace: 'if (false as boolean) return refuse(',
    tests: ['electron/bridge'],
  },
  {
    id: 'gate-frame',
    file: 'electron/bridge/sender.policy.ts',
    find: "if (frame.parent !== null) return 'frame is inside another';",
    replace: '',
    tests: ['electron/bridge'],
  },
  {
    id: 'gate-address',
    file: 'electron/bridge/sender.policy.ts',
    find: 'address === pageAddress ?',
    replace: 'address?.startsWith(pageAddress) ?',
    tests: ['electron/bridge'],
  },
  {
    id: 'gate-role',
    file: 'electron/bridge/sender.policy.ts',
    find: 'allowed.includes(role)',
    replace: '(allowed.length > 0)',
    tests: ['electron/bridge'],
  },
  {
    id: 'preload-more',
    file: 'electron/preload.ts',
    find: 'answerPulse(ipcRenderer);',
    replace: "answerPulse(ipcRenderer);\ncontextBridge.exposeInMainWorld('ipc', ipcRenderer);",
    tests: [checklist],
  },
  { id: 'main-sandbox', file: main, find: 'app.enableSandbox();', replace: '', tests: [checklist] },
  { id: 'main-menu', file: main, find: 'Menu.setApplicationMenu(null);', replace: '', tests: [checklist] },
  {
    id: 'main-session',
    file: main,
    find: 'lockSession(session.defaultSession, denied);',
    replace: '',
    tests: [checklist],
  },
  {
    id: 'main-contents',
    file: main,
    find: 'lockContents(contents, denied, () => typing.in(contents.id));',
    replace: '',
    tests: [checklist],
  },
  {
    id: 'main-close',
    file: main,
    find: 'if (!ending.isQuitting()) event.preventDefault();',
    replace: '',
    tests: [checklist],
  },
  {
    id: 'main-refused',
    file: main,
    find: 'app.exit(exitCode.refused);\n    return null;',
    replace: '',
    tests: [checklist],
  },
  ...['remote-debugging-port', 'disable-features'].map((name) => ({
    id: `start-${name}`,
    file: 'electron/start/start-refusal.policy.ts',
    find: "  'disable-gpu': null,",
    replace: `  'disable-gpu': null,\n  '${name}': /./,`,
    tests: ['electron/start/start-refusal.policy.test.ts'],
  })),
  ...[
    'disable-pinch',
    'overscroll-history-navigation',
    'host-resolver-rules',
    'disable-blink-features',
    'force-webrtc-ip-handling-policy',
  ].map((name) => ({
    id: `switch-${name}`,
    file: 'electron/start/switches.policy.ts',
    find: `['${name}'`,
    replace: `['not-${name}'`,
    tests: ['electron/start/switches.policy.test.ts'],
  })),
];
