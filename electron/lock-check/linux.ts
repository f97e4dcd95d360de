/** Looks at a Linux machine, as far as the kiosk's own user may. */
import type { Facts } from './lock-check.policy.ts';
import type { Reader } from './reader.ts';

/** Facts that the operating system alone knows; everything else the kiosk knows itself. */
export type SystemFacts = Omit<
  Facts,
  'isPackaged' | 'configProblems' | 'pins' | 'debugging' | 'displays' | 'isWayland'
>;

export interface Whereabouts {
  /** The program, and the folder of the clinic's files. */
  program: string;
  clinicFolder: string;
  isPackaged: boolean;
  isRoot: boolean;
}

/** Groups by which a user becomes root, or as good as root. */
const strong = /^(sudo|wheel|admin|root|disk|docker|lxd|libvirt)$/;

export async function lookAtLinux(reader: Reader, where: Whereabouts): Promise<SystemFacts> {
  const unit = fieldsOf(
    await reader.run(
      'systemctl',
      'show',
      'anteroom.service',
      '--property=LoadState,UnitFileState,Restart,StartLimitIntervalUSec,ExecStart,User',
    ),
  );
  const user = unit.User || 'anteroom';
  const isAlone =
    unit.LoadState === 'loaded' ? /session\.sh (cage|x11) /.test(unit.ExecStart ?? '') : unseenOrNot(unit);
  const { isRoot, isPackaged, program, clinicFolder } = where;
  const changes = (path: string) => (isRoot || !isPackaged ? null : reader.canChange(path));
  return {
    comesBack:
      unit.LoadState === 'loaded'
        ? unit.Restart === 'always' && unit.StartLimitIntervalUSec === '0'
        : unseenOrNot(unit),
    isAlone,
    keysAreOff: await keysAreOff(reader),
    runsAsAdmin: isRoot,
    userIsAdmin: groupsAreStrong(await reader.run('id', '--groups', '--name', user)),
    canChangeProgram: changes(program),
    canChangeClinic: reader.exists(clinicFolder) ? changes(clinicFolder) : changes('/etc'),
    hasSandbox: isPackaged ? hasSandbox(reader, program) : null,
    startsByItself:
      unit.LoadState === 'loaded'
        ? unit.UnitFileState === 'enabled' &&
          (await reader.run('systemctl', 'get-default')) === 'graphical.target'
        : unseenOrNot(unit),
    messagesAreOff: isAlone,
    screenSaverIsOff: isAlone,
    swipesAreOff: isAlone,
    stickyKeysAreOff: isAlone,
    taskManagerIsOff: null,
    updatesWait: updatesWait(
      await reader.run('apt-config', 'dump', '--format=%f %v%n', 'Unattended-Upgrade'),
    ),
    storageIsIgnored: storageIsIgnored(reader),
    networkIsOff: await networkIsOff(reader, user),
    clockIsSet: clockIsSet(await reader.run('timedatectl', 'show', '--property=NTPSynchronized', '--value')),
  };
}

/** The fields of what `systemctl show` says; without systemd there are none. */
function fieldsOf(said: string | null): Partial<Record<string, string>> {
  const lines = (said ?? '').split('\n').filter((line) => line.includes('='));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/** A unit that systemd does not know is not there; where systemd says nothing, nothing is known. */
function unseenOrNot(unit: Partial<Record<string, string>>): boolean | null {
  return unit.LoadState === undefined ? null : false;
}

async function keysAreOff(reader: Reader): Promise<boolean | null> {
  const sysrq = reader.text('/proc/sys/kernel/sysrq') ?? reader.text('/etc/sysctl.d/60-anteroom.conf');
  const target = await reader.run('systemctl', 'is-enabled', 'ctrl-alt-del.target');
  const logind = reader.text('/etc/systemd/logind.conf.d/60-anteroom.conf');
  if (sysrq === null && target === null) return null;
  return /(^|= ?)0$/m.test(sysrq ?? '') && target === 'masked' && /^NAutoVTs=0$/m.test(logind ?? '');
}

function groupsAreStrong(said: string | null): boolean | null {
  if (said === null || said === '') return null;
  return said.split(/\s+/).some((group) => strong.test(group));
}

/** Either the helper may become root, or the kernel lets users make namespaces. */
function hasSandbox(reader: Reader, program: string): boolean | null {
  const helper = reader.stat(program.replace(/[^/]*$/, 'chrome-sandbox'));
  if (helper !== null && helper.uid === 0 && (helper.mode & 0o7777) === 0o4755) return true;
  if (reader.text('/proc/sys/kernel/unprivileged_userns_clone') === '0') return false;
  if (reader.text('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1')
    return reader.exists('/etc/apparmor.d/anteroom');
  const most = reader.text('/proc/sys/user/max_user_namespaces');
  return most === null ? null : Number(most) > 0;
}

/** Nobody restarts the machine by day. What does not restart it by itself waits too. */
function updatesWait(said: string | null): boolean | null {
  if (said === null) return null;
  if (!/Automatic-Reboot "?(true|1|yes)/i.test(said)) return true;
  const hour = /Automatic-Reboot-Time "?(\d{1,2}):/.exec(said)?.[1];
  return hour !== undefined && Number(hour) < 6;
}

function storageIsIgnored(reader: Reader): boolean {
  const rules = reader.text('/etc/udev/rules.d/60-anteroom.rules');
  return rules !== null && /ATTR\{authorized\}="0"/.test(rules);
}

async function networkIsOff(reader: Reader, user: string): Promise<boolean | null> {
  const uid = await reader.run('id', '--user', user);
  if (uid === null || !/^\d+$/.test(uid)) return null;
  const denied = await reader.run(
    'systemctl',
    'show',
    `user-${uid}.slice`,
    '--property=IPAddressDeny',
    '--value',
  );
  return denied === null ? null : denied.split(/\s+/).includes('0.0.0.0/0') && denied.includes('::/0');
}

function clockIsSet(said: string | null): boolean | null {
  if (said === 'yes') return true;
  return said === 'no' ? false : null;
}
