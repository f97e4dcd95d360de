/** Looks at a Windows machine, as far as the kiosk's own user may: the registry, services, and its own rights. */
import type { SystemFacts } from './linux.ts';
import type { Reader } from './reader.ts';

export interface WindowsWhereabouts {
  /** The packed program (`resources\app.asar`), and the folder of the clinic's files. */
  archive: string;
  clinicFolder: string;
  isPackaged: boolean;
}

const policies = String.raw`SOFTWARE\Policies\Microsoft`;
/** A key of the registry, of its parts: in a raw text a backslash before `${` would keep it from being filled in. */
const keyOf = (...parts: string[]) => parts.join('\\');
const own = String.raw`HKLM\SOFTWARE\Anteroom`;

export async function lookAtWindows(reader: Reader, where: WindowsWhereabouts): Promise<SystemFacts> {
  const value = (key: string, name: string) => registry(reader, key, name);
  const groups = await reader.run('whoami', '/groups', '/fo', 'csv', '/nh');
  const has = (sid: string) => (groups === null ? null : groups.includes(`"${sid}"`));
  const shell = await value(own, 'Shell');
  const isShell = shell === null ? null : shell === 'ShellLauncher' || shell === 'UserShell';
  const runsAsAdmin = has('S-1-16-12288');
  const changes = (path: string) =>
    runsAsAdmin !== false || !where.isPackaged ? null : reader.canChange(path);
  const is = (found: string | null, wanted: string) => (found === null ? null : found === wanted);
  const filter = await reader.run('sc', 'query', 'MsKeyboardFilter');
  return {
    // Either starts the kiosk again; `provision.ps1` writes down which of them it set.
    comesBack: isShell,
    isAlone: isShell,
    keysAreOff: filter === null ? null : /STATE\s*:\s*4\b/.test(filter),
    runsAsAdmin,
    userIsAdmin: has('S-1-5-32-544'),
    canChangeProgram: changes(where.archive),
    canChangeClinic: changes(where.clinicFolder),
    // Windows makes it for every user; the switch that forbids it is refused.
    hasSandbox: where.isPackaged ? true : null,
    startsByItself: is(
      await value(String.raw`HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon`, 'AutoAdminLogon'),
      '1',
    ),
    messagesAreOff: is(
      await value(
        keyOf('HKCU', policies, String.raw`Windows\CurrentVersion\PushNotifications`),
        'NoToastApplicationNotification',
      ),
      '0x1',
    ),
    screenSaverIsOff: is(await value(String.raw`HKCU\Control Panel\Desktop`, 'ScreenSaveActive'), '0'),
    swipesAreOff: is(
      await value(keyOf('HKLM', policies, String.raw`Windows\EdgeUI`), 'AllowEdgeSwipe'),
      '0x0',
    ),
    stickyKeysAreOff: await stickyKeysAreOff(value),
    taskManagerIsOff: is(
      await value(
        String.raw`HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System`,
        'DisableTaskMgr',
      ),
      '0x1',
    ),
    updatesWait: is(
      await value(keyOf('HKLM', policies, String.raw`Windows\WindowsUpdate`), 'SetActiveHours'),
      '0x1',
    ),
    storageIsIgnored: is(
      await value(String.raw`HKLM\SYSTEM\CurrentControlSet\Services\USBSTOR`, 'Start'),
      '0x4',
    ),
    networkIsOff: is(await value(own, 'Firewall'), '0x1'),
    clockIsSet: clockIsSet(await reader.run('sc', 'query', 'w32time')),
  };
}

/** A value of the registry; null when it is not there or cannot be read. */
async function registry(reader: Reader, key: string, name: string): Promise<string | null> {
  const said = await reader.run('reg', 'query', key, '/v', name);
  const line = (said ?? '').split(/\r?\n/).find((each) => new RegExp(`^\\s*${name}\\s+REG_`).test(each));
  return line?.trim().split(/\s{2,}|\t/)[2] ?? null;
}

/** The bit that lets a shortcut switch them on is the third. */
async function stickyKeysAreOff(
  value: (key: string, name: string) => Promise<string | null>,
): Promise<boolean | null> {
  const keys = ['StickyKeys', 'ToggleKeys', 'Keyboard Response'];
  const flags = await Promise.all(
    keys.map((name) => value(keyOf(String.raw`HKCU\Control Panel\Accessibility`, name), 'Flags')),
  );
  if (flags.some((flag) => flag === null)) return null;
  return flags.every((flag) => (Number(flag) & 4) === 0);
}

function clockIsSet(said: string | null): boolean | null {
  return said === null ? null : /STATE\s*:\s*4\b/.test(said);
}
