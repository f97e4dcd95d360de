import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCode } from '../start/exit-codes.ts';
import { checkLock, type Known, pinsOf } from './lock-check.ts';
import { type Reader, thisMachine } from './reader.ts';

const provision = path.join(import.meta.dirname, '../../scripts/provision');
const file = (name: string) => fs.readFileSync(path.join(provision, name), 'utf8').trim();

interface Played {
  files?: Record<string, string | null>;
  says?: Record<string, string | null>;
  helper?: { uid: number; mode: number } | null;
  canChange?: boolean | null;
}

/** A machine of these files and programs; what is not named is not there. */
const played = ({ files = {}, says = {}, helper = null, canChange = false }: Played): Reader => ({
  text: (name) => files[name] ?? null,
  exists: (name) => Object.hasOwn(files, name),
  stat: () => helper,
  canChange: () => canChange,
  run: async (...words) => says[words.join(' ')] ?? null,
});

const known: Known = {
  platform: 'linux',
  program: '/opt/Anteroom/anteroom',
  clinicFolder: '/etc/anteroom',
  isPackaged: true,
  configProblems: 0,
  pins: 'set',
  displays: 1,
  isWayland: true,
  env: {},
  args: [],
};

/** The verdict of each line. */
async function verdicts(reader: Reader, more: Partial<Known> = {}): Promise<Record<string, string>> {
  const lines = await checkLock({ ...known, ...more }, reader);
  return Object.fromEntries(lines.map(({ id, verdict }) => [id, verdict]));
}

const show =
  'systemctl show anteroom.service --property=LoadState,UnitFileState,Restart,StartLimitIntervalUSec,ExecStart,User';
const apt = 'apt-config dump --format=%f %v%n Unattended-Upgrade';

/** What a Debian says after `provision.sh`; the files are those that it puts in place. */
const debian: Required<Pick<Played, 'files' | 'says'>> & Played = {
  files: {
    '/etc/anteroom': '',
    '/proc/sys/kernel/sysrq': '0',
    '/etc/systemd/logind.conf.d/60-anteroom.conf': file('debian/logind.conf'),
    '/etc/udev/rules.d/60-anteroom.rules': file('debian/udev.rules'),
  },
  says: {
    [show]:
      'Restart=always\nUser=anteroom\nLoadState=loaded\nUnitFileState=enabled\nStartLimitIntervalUSec=0\n' +
      'ExecStart={ path=/bin/sh ; argv[]=/bin/sh /opt/Anteroom/resources/provision/session.sh cage /opt/Anteroom/anteroom }',
    'systemctl is-enabled ctrl-alt-del.target': 'masked',
    'systemctl get-default': 'graphical.target',
    'id --groups --name anteroom': 'anteroom',
    'id --user anteroom': '996',
    'systemctl show user-996.slice --property=IPAddressDeny --value': '0.0.0.0/0 ::/0',
    'timedatectl show --property=NTPSynchronized --value': 'yes',
    [apt]: '',
  },
  helper: { uid: 0, mode: 0o104755 },
};
const but = (says: Record<string, string | null>, more: Played = {}) =>
  played({ ...debian, ...more, says: { ...debian.says, ...says } });

describe('On Linux', () => {
  // Without the machine's root, as which tests may run.
  const asUser = async (reader: Reader, more: Partial<Known> = {}) => {
    const found = await verdicts(reader, more);
    const asRoot = ['runs-as-admin', 'program', 'clinic-folder'];
    return Object.fromEntries(Object.entries(found).filter(([id]) => !asRoot.includes(id)));
  };

  test('a machine that provision.sh made a kiosk has nothing that is not good', async () => {
    expect(new Set(Object.values(await asUser(played(debian))))).toEqual(new Set(['good']));
  });

  test.each<[string, string, Record<string, string | null>]>([
    [
      'a unit that gives up',
      'supervisor',
      { [show]: debian.says[show]?.replace('USec=0', 'USec=10s') ?? '' },
    ],
    [
      'a unit that only restarts after failures',
      'supervisor',
      { [show]: debian.says[show]?.replace('always', 'on-failure') ?? '' },
    ],
    ['a machine without the unit', 'supervisor', { [show]: 'LoadState=not-found' }],
    [
      'a desktop session',
      'alone',
      { [show]: debian.says[show]?.replace('session.sh cage', 'gnome-session') ?? '' },
    ],
    [
      'a unit that does not start by itself',
      'autostart',
      { [show]: debian.says[show]?.replace('enabled', 'disabled') ?? '' },
    ],
    ['Ctrl+Alt+Del', 'keys', { 'systemctl is-enabled ctrl-alt-del.target': 'static' }],
    ['a user who may use sudo', 'user', { 'id --groups --name anteroom': 'anteroom sudo' }],
    [
      'a slice with a network',
      'network',
      { 'systemctl show user-996.slice --property=IPAddressDeny --value': '' },
    ],
    ['a clock that nobody sets', 'clock', { 'timedatectl show --property=NTPSynchronized --value': 'no' }],
    [
      'updates that restart by day',
      'updates',
      {
        [apt]:
          'Unattended-Upgrade::Automatic-Reboot "true"\nUnattended-Upgrade::Automatic-Reboot-Time "14:00"',
      },
    ],
  ])('%s is found', async (_what, id, says) => {
    expect((await asUser(but(says)))[id]).toBe('not-good');
  });

  test('updates that restart at night are fine', async () => {
    const night =
      'Unattended-Upgrade::Automatic-Reboot "true"\nUnattended-Upgrade::Automatic-Reboot-Time "03:30"';
    expect((await asUser(but({ [apt]: night }))).updates).toBe('good');
  });

  test.each<[string, string, Played]>([
    ['root’s helper is enough', 'good', { helper: { uid: 0, mode: 0o104755 } }],
    [
      'a helper of somebody else is not',
      'not-good',
      { helper: { uid: 1000, mode: 0o104755 }, files: { '/proc/sys/kernel/unprivileged_userns_clone': '0' } },
    ],
    [
      'AppArmor refuses without a profile',
      'not-good',
      {
        helper: { uid: 0, mode: 0o100755 },
        files: { '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1' },
      },
    ],
    [
      'AppArmor allows with one',
      'good',
      {
        helper: null,
        files: {
          '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1',
          '/etc/apparmor.d/anteroom': '',
        },
      },
    ],
    [
      'the kernel has no namespaces',
      'not-good',
      { helper: null, files: { '/proc/sys/user/max_user_namespaces': '0' } },
    ],
    ['nothing can be read', 'unseen', { helper: null, files: {} }],
  ])('for the sandbox, %s: %s', async (_what, wanted, machine) => {
    expect((await asUser(played(machine))).sandbox).toBe(wanted);
  });

  test('a machine on which no program answers is one that cannot be seen, and not one that is good', async () => {
    const found = await asUser(played({}));
    for (const id of ['supervisor', 'alone', 'user', 'autostart', 'network', 'clock', 'updates', 'sandbox'])
      expect([id, found[id]]).toEqual([id, 'unseen']);
  });

  test('a variable or a switch for debugging is found', async () => {
    expect((await asUser(played(debian), { env: { NODE_OPTIONS: '--inspect' } })).debugging).toBe('not-good');
    expect((await asUser(played(debian), { args: ['--remote-debugging-port=9222'] })).debugging).toBe(
      'not-good',
    );
  });

  test('the real machine answers, whatever it is', async () => {
    const lines = await checkLock({ ...known, isPackaged: false }, thisMachine);
    expect(lines.length).toBeGreaterThan(15);
  });
});

const reg = (key: string, name: string, type: string, value: string) => ({
  [`reg query ${key} /v ${name}`]: `\r\n${key}\r\n    ${name}    ${type}    ${value}\r\n\r\n`,
});
const policies = String.raw`SOFTWARE\Policies\Microsoft`;

/** What Windows says after `provision.ps1` and Autologon. */
const windows: Required<Pick<Played, 'says'>> & Played = {
  says: {
    ...reg(String.raw`HKLM\SOFTWARE\Anteroom`, 'Shell', 'REG_SZ', 'ShellLauncher'),
    ...reg(String.raw`HKLM\SOFTWARE\Anteroom`, 'Firewall', 'REG_DWORD', '0x1'),
    ...reg(
      String.raw`HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon`,
      'AutoAdminLogon',
      'REG_SZ',
      '1',
    ),
    ...reg(
      `HKCU\\${policies}\\Windows\\CurrentVersion\\PushNotifications`,
      'NoToastApplicationNotification',
      'REG_DWORD',
      '0x1',
    ),
    ...reg(String.raw`HKCU\Control Panel\Desktop`, 'ScreenSaveActive', 'REG_SZ', '0'),
    ...reg(`HKLM\\${policies}\\Windows\\EdgeUI`, 'AllowEdgeSwipe', 'REG_DWORD', '0x0'),
    ...reg(String.raw`HKCU\Control Panel\Accessibility\StickyKeys`, 'Flags', 'REG_SZ', '506'),
    ...reg(String.raw`HKCU\Control Panel\Accessibility\ToggleKeys`, 'Flags', 'REG_SZ', '58'),
    ...reg(String.raw`HKCU\Control Panel\Accessibility\Keyboard Response`, 'Flags', 'REG_SZ', '122'),
    ...reg(
      String.raw`HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System`,
      'DisableTaskMgr',
      'REG_DWORD',
      '0x1',
    ),
    ...reg(`HKLM\\${policies}\\Windows\\WindowsUpdate`, 'SetActiveHours', 'REG_DWORD', '0x1'),
    ...reg(String.raw`HKLM\SYSTEM\CurrentControlSet\Services\USBSTOR`, 'Start', 'REG_DWORD', '0x4'),
    'sc query MsKeyboardFilter': '        STATE              : 4  RUNNING',
    'sc query w32time': '        STATE              : 4  RUNNING',
    'whoami /groups /fo csv /nh':
      '"BUILTIN\\Users","Alias","S-1-5-32-545",""\r\n"Label","Label","S-1-16-8192",""',
  },
};
const onWindows: Partial<Known> = {
  platform: 'win32',
  program: String.raw`C:\Program Files\Anteroom\Anteroom.exe`,
};

describe('On Windows', () => {
  test('a PC that provision.ps1 made a kiosk has nothing that is not good', async () => {
    expect(new Set(Object.values(await verdicts(played(windows), onWindows)))).toEqual(new Set(['good']));
  });

  test.each([
    [
      'an account that is an administrator',
      'user',
      { 'whoami /groups /fo csv /nh': '"a","b","S-1-5-32-544",""' },
    ],
    [
      'a process with an administrator’s rights',
      'runs-as-admin',
      { 'whoami /groups /fo csv /nh': '"a","b","S-1-16-12288",""' },
    ],
    ['a Keyboard Filter that rests', 'keys', { 'sc query MsKeyboardFilter': 'STATE : 1  STOPPED' }],
    [
      'sticky keys that answer to Shift',
      'sticky-keys',
      reg(String.raw`HKCU\Control Panel\Accessibility\StickyKeys`, 'Flags', 'REG_SZ', '510'),
    ],
    [
      'storage that is used',
      'storage',
      reg(String.raw`HKLM\SYSTEM\CurrentControlSet\Services\USBSTOR`, 'Start', 'REG_DWORD', '0x3'),
    ],
  ])('%s is found', async (_what, id, says) => {
    const machine = played({ ...windows, says: { ...windows.says, ...says } });
    expect((await verdicts(machine, onWindows))[id]).toBe('not-good');
  });

  test('what is not in the registry cannot be seen', async () => {
    const found = await verdicts(played({ says: {} }), onWindows);
    for (const id of ['supervisor', 'keys', 'swipes', 'storage', 'user', 'program', 'clock'])
      expect([id, found[id]]).toEqual([id, 'unseen']);
  });

  test('each value that is looked for is one that the script writes', () => {
    const script = file('windows/provision.ps1');
    for (const said of Object.keys(windows.says)) {
      const [, key = '', name = ''] = /^reg query HK..\\(.*) \/v (.*)$/.exec(said) ?? [];
      // Autologon sets this one.
      if (name === '' || name === 'AutoAdminLogon') continue;
      expect(script).toContain(`Key = '${key}'; Name = '${name}'`);
    }
  });

  test.each(['provision.ps1', 'shell.ps1'])(
    '%s knows the codes after which the kiosk stays ended',
    (name) => {
      const [, codes = ''] = /\$stays = @\((.*)\)/.exec(file(`windows/${name}`)) ?? [];
      expect(codes.split(', ').map(Number)).toEqual([exitCode.refused, exitCode.left]);
    },
  );
});

test('Of the PINs of two roles the one that is missing counts, then the one that is temporary', () => {
  expect(pinsOf({ staff: 'none', admin: 'set' })).toBe('none');
  expect(pinsOf({ staff: 'set', admin: 'temporary' })).toBe('temporary');
  expect(pinsOf({ staff: 'set', admin: 'set' })).toBe('set');
});
