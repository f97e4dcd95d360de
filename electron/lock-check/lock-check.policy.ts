/**
 * What has to hold on a machine so that a visitor can do nothing but look at the kiosk: a table, and what is known of each of
 * its lines. Most of it is the operating system's to do (`docs/installing-debian.md`, `docs/installing-windows.md`).
 */

export type Platform = 'linux' | 'win32';

/**
 * What was seen of the machine. `null`: it cannot be seen from here, which is never taken for good.
 */
export interface Facts {
  /** The packaged kiosk, in Electron. */
  isPackaged: boolean;
  /** A supervisor starts the kiosk again whatever it ends with. */
  comesBack: boolean | null;
  /** The kiosk is the whole session: there is no desktop beside or behind it. */
  isAlone: boolean | null;
  /** The system's own keys lead nowhere: consoles, Ctrl+Alt+Del, the Windows key, emergency keys. */
  keysAreOff: boolean | null;
  /** The process itself is root, or runs with an administrator's rights. */
  runsAsAdmin: boolean | null;
  /** The kiosk's user is an administrator, or may become one. */
  userIsAdmin: boolean | null;
  /** The kiosk's user can change the program, and the folder of the clinic's files. */
  canChangeProgram: boolean | null;
  canChangeClinic: boolean | null;
  /** How many things in the clinic's files could not be understood. */
  configProblems: number | null;
  pins: 'set' | 'temporary' | 'none' | null;
  /** Chromium can make its sandbox. */
  hasSandbox: boolean | null;
  /** Switches and variables that open a way for a debugger. */
  debugging: readonly string[] | null;
  displays: number | null;
  isWayland: boolean | null;
  startsByItself: boolean | null;
  /** No message, screen saver, swipe or help for keys of the system comes over the kiosk. */
  messagesAreOff: boolean | null;
  screenSaverIsOff: boolean | null;
  swipesAreOff: boolean | null;
  stickyKeysAreOff: boolean | null;
  taskManagerIsOff: boolean | null;
  /** Updates restart the machine at night only, or not by themselves. */
  updatesWait: boolean | null;
  storageIsIgnored: boolean | null;
  networkIsOff: boolean | null;
  clockIsSet: boolean | null;
}

export type Verdict = 'good' | 'not-good' | 'unseen';

export interface Check {
  /** What must hold, as a sentence; the staff panel has it as `lock.<id>`, in its languages. */
  holds: string;
  /** What it means for a clinic that it does not. */
  means: string;
  is: (facts: Facts) => boolean | null;
  /** The heading in the installing document of each platform, as it stands in a link; without one it is not looked at. */
  doc: Partial<Record<Platform, string>>;
}

const not = (fact: boolean | null) => (fact === null ? null : !fact);
const none = (count: number | null) => (count === null ? null : count === 0);

export const checks = {
  packaged: {
    holds: 'This is the packaged kiosk.',
    means: 'The preview and a kiosk from its sources lock nothing: never show them in a waiting room.',
    is: ({ isPackaged }) => isPackaged,
    doc: { linux: 'in-five-minutes', win32: 'in-five-minutes' },
  },
  supervisor: {
    holds: 'The kiosk comes back by itself when it ends.',
    means: 'After a crash the screen stays empty, or shows the desktop, until somebody comes.',
    is: ({ comesBack }) => comesBack,
    doc: { linux: 'the-unit', win32: 'the-shell' },
  },
  alone: {
    holds: 'There is nothing beside or behind the kiosk.',
    means: 'Who gets past the kiosk finds a desktop with other programs and the network.',
    is: ({ isAlone }) => isAlone,
    doc: { linux: 'the-session-cage-or-x11', win32: 'the-shell' },
  },
  keys: {
    holds: 'The system’s own keys lead nowhere.',
    means: 'A keyboard that is plugged in can leave the kiosk, restart the machine or open a login.',
    is: ({ keysAreOff }) => keysAreOff,
    doc: { linux: 'no-other-console-no-keys-of-the-machine', win32: 'keys' },
  },
  'runs-as-admin': {
    holds: 'The kiosk does not run as administrator.',
    means: 'Whoever finds a way out of the page owns the machine.',
    is: ({ runsAsAdmin }) => not(runsAsAdmin),
    doc: { linux: 'a-user-of-its-own', win32: 'a-user-of-its-own' },
  },
  user: {
    holds: 'The kiosk’s user may not become administrator.',
    means: 'Whoever finds a way out of the page can take the machine.',
    is: ({ userIsAdmin }) => not(userIsAdmin),
    doc: { linux: 'a-user-of-its-own', win32: 'a-user-of-its-own' },
  },
  program: {
    holds: 'The kiosk cannot change its own files.',
    means: 'What breaks into the kiosk once can stay there.',
    is: ({ canChangeProgram }) => not(canChangeProgram),
    doc: { linux: 'the-program-and-the-clinics-folder', win32: 'the-program-and-the-clinics-folder' },
  },
  'clinic-folder': {
    holds: 'The kiosk cannot change the clinic’s settings and sign-offs.',
    means: 'What breaks into the kiosk could change numbers to call, or approve a deck.',
    is: ({ canChangeClinic }) => not(canChangeClinic),
    doc: { linux: 'the-program-and-the-clinics-folder', win32: 'the-program-and-the-clinics-folder' },
  },
  config: {
    holds: 'All of the clinic’s settings are understood.',
    means: 'What is not understood has no effect; the kiosk’s log and the page Health say which field it is.',
    is: ({ configProblems }) => none(configProblems),
    doc: { linux: 'the-config', win32: 'the-config' },
  },
  pin: {
    holds: 'Staff have PINs of their own.',
    means: 'Without one nobody reaches the staff panel; a temporary one is known to whoever wrote it down.',
    is: ({ pins }) => (pins === null ? null : pins === 'set'),
    doc: { linux: 'a-pin-for-staff', win32: 'a-pin-for-staff' },
  },
  sandbox: {
    holds: 'The page runs in a sandbox.',
    means: 'Without it the kiosk does not start, or a fault in a page reaches the machine.',
    is: ({ hasSandbox }) => hasSandbox,
    doc: { linux: 'the-sandbox', win32: 'the-sandbox' },
  },
  debugging: {
    holds: 'No switch for debugging is on.',
    means: 'Another program could steer the kiosk.',
    is: ({ debugging }) => none(debugging?.length ?? null),
    doc: { linux: 'switches-for-debugging', win32: 'switches-for-debugging' },
  },
  displays: {
    holds: 'Every display can be covered.',
    means: 'Under Wayland the kiosk cannot place its windows: a second display may show something else.',
    is: ({ displays, isWayland }) =>
      displays === 1 || isWayland === false ? true : displays === null || isWayland === null ? null : false,
    doc: { linux: 'the-session-cage-or-x11', win32: 'the-shell' },
  },
  autostart: {
    holds: 'The machine starts into the kiosk by itself.',
    means: 'After a power cut the screen waits at a login.',
    is: ({ startsByItself }) => startsByItself,
    doc: { linux: 'autostart', win32: 'autostart' },
  },
  messages: {
    holds: 'No message of the system comes over the kiosk.',
    means: 'A message can be touched, and leads to settings or a browser.',
    is: ({ messagesAreOff }) => messagesAreOff,
    doc: { linux: 'updates-and-messages', win32: 'messages' },
  },
  'screen-saver': {
    holds: 'No screen saver and no lock screen come up.',
    means: 'Visitors stand before a login, or a picture that is not the kiosk’s.',
    is: ({ screenSaverIsOff }) => screenSaverIsOff,
    doc: { linux: 'the-display-outside-the-opening-hours', win32: 'the-display-outside-the-opening-hours' },
  },
  swipes: {
    holds: 'Swipes from the edge of the screen do nothing.',
    means: 'A swipe opens the system’s own panels.',
    is: ({ swipesAreOff }) => swipesAreOff,
    doc: { linux: 'sticky-keys-and-gestures', win32: 'touch' },
  },
  'sticky-keys': {
    holds: 'Keys pressed for long or often open nothing.',
    means: 'Five presses of Shift open a dialog with a link to the settings.',
    is: ({ stickyKeysAreOff }) => stickyKeysAreOff,
    doc: { linux: 'sticky-keys-and-gestures', win32: 'keys' },
  },
  'task-manager': {
    holds: 'The task manager cannot be opened.',
    means: 'It ends the kiosk and starts any program.',
    is: ({ taskManagerIsOff }) => taskManagerIsOff,
    doc: { win32: 'keys' },
  },
  updates: {
    holds: 'Updates restart the machine at night only.',
    means: 'The kiosk goes away in the middle of a visit.',
    is: ({ updatesWait }) => updatesWait,
    doc: { linux: 'updates-and-messages', win32: 'updates' },
  },
  storage: {
    holds: 'Storage that is plugged in is ignored.',
    means: 'A visitor’s USB stick is opened, or brings programs.',
    is: ({ storageIsIgnored }) => storageIsIgnored,
    doc: { linux: 'storage-that-is-plugged-in', win32: 'storage-that-is-plugged-in' },
  },
  network: {
    holds: 'The kiosk’s user reaches no network.',
    means: 'The kiosk asks for nothing on a network; this is the second line behind that.',
    is: ({ networkIsOff }) => networkIsOff,
    doc: { linux: 'no-network', win32: 'no-network' },
  },
  clock: {
    holds: 'The clock is set by a time server.',
    means: 'A clock that goes wrong shows outdated facts as new, and rests at the wrong hours.',
    is: ({ clockIsSet }) => clockIsSet,
    doc: { linux: 'the-clock', win32: 'the-clock' },
  },
} as const satisfies Record<string, Check>;

export type CheckId = keyof typeof checks;

export const checkIds = Object.keys(checks) as CheckId[];

export interface Line {
  id: CheckId;
  verdict: Verdict;
  /** Where it is written what to do, such as `installing-debian.md#the-unit`. */
  doc: string;
}

const documents: Readonly<Record<Platform, string>> = {
  linux: 'installing-debian.md',
  win32: 'installing-windows.md',
};

const order: readonly Verdict[] = ['not-good', 'unseen', 'good'];

/** The lines for this platform: what is not good first, then what cannot be seen. */
export function linesOf(platform: Platform, facts: Facts): Line[] {
  const lines = checkIds.flatMap((id) => {
    const check: Check = checks[id];
    const heading = check.doc[platform];
    if (heading === undefined) return [];
    const is = check.is(facts);
    const verdict: Verdict = is === null ? 'unseen' : is ? 'good' : 'not-good';
    return [{ id, verdict, doc: `${documents[platform]}#${heading}` }];
  });
  return lines.sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
}

const marks: Readonly<Record<Verdict, string>> = {
  good: 'good      ',
  'not-good': 'NOT GOOD  ',
  unseen: 'not seen  ',
};

/** The lines as a text for a terminal: what is good in one line, everything else with what it means and where to read on. */
export function textOf(lines: readonly Line[]): string {
  const rows = lines.map(({ id, verdict, doc }) => {
    const { holds, means } = checks[id];
    return verdict === 'good'
      ? `${marks[verdict]}${holds}`
      : `${marks[verdict]}${holds}\n            If not: ${means}\n            What to do: docs/${doc}`;
  });
  const count = (verdict: Verdict) => lines.filter((line) => line.verdict === verdict).length;
  return [
    ...rows,
    '',
    `${count('good')} good, ${count('not-good')} not good, ${count('unseen')} cannot be seen from here.`,
  ].join('\n');
}

/** The code with which a check ends: 0 when all is good, 1 when something is not, 3 when something cannot be seen. */
export function codeOf(lines: readonly Line[]): 0 | 1 | 3 {
  if (lines.some(({ verdict }) => verdict === 'not-good')) return 1;
  return lines.some(({ verdict }) => verdict === 'unseen') ? 3 : 0;
}
