/**
 * `npm run check:provision`: makes a machine a kiosk as `docs/installing-debian.md` says, starts it, attacks it, and undoes
 * it. The package is electron-builder's, and everything of Debian is real: systemd, logind, PAM, polkit, cage, openbox.
 * Electron's own program is not in it: in its place stands the preview, which plays the same main process on Debian's
 * Chromium. A display is played too, by cage's headless one and by Xvfb, and there is no console.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitCode } from '../../../electron/start/exit-codes.ts';
import { pack } from '../pack.ts';
import { Machine } from './machine.ts';

const provision = '/opt/Anteroom/resources/provision/provision.sh';

/** The preview in the place of Electron's program; it ends at once with the code in `end-with`, if there is one. */
const program = `#!/bin/sh
[ -f /var/lib/anteroom/end-with ] && exit "$(cat /var/lib/anteroom/end-with)"
# Debian 12's Chromium crashes on a Wayland without a graphics card; under cage it is shown by Xwayland.
case " $* " in *wayland*) unset WAYLAND_DISPLAY; export XDG_SESSION_TYPE=x11 ;; esac
exec /srv/anteroom/node_modules/node/bin/node --import file:///srv/anteroom/scripts/preview/register.ts /srv/anteroom/out/main/main.js
`;

/** What a machine without a console and without a display needs, and no other. */
const noConsole = (environment: string) => `[Unit]
ConditionPathExists=
[Service]
StandardInput=null
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
UtmpIdentifier=
Environment=XDG_SEAT= XDG_VTNR= ${environment}
`;
const displays = {
  cage: 'WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 LIBSEAT_BACKEND=noop',
  x11: 'ANTEROOM_XSERVER=/usr/bin/Xvfb "ANTEROOM_XARGS=-screen 0 1280x800x24"',
};

let place: string;
let deb: string;
let machine: Machine;

beforeAll(async () => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-provision-'));
  const packed = await pack(path.join(place, 'build'), { target: 'deb' });
  if (packed.deb === undefined) throw new Error(`There is no package. It was said:\n${packed.output}`);
  deb = packed.deb;
});
afterAll(() => fs.rmSync(place, { recursive: true, force: true }));

/** A fresh machine with the package, in whose program's place the preview stands. */
async function installed(name: string): Promise<Machine> {
  const fresh = new Machine(path.join(place, name), 'bookworm');
  await fresh.start();
  fs.copyFileSync(deb, path.join(fresh.folder, 'root/anteroom.deb'));
  fresh.run('dpkg', '--install', '/root/anteroom.deb');
  fresh.write('/opt/Anteroom/anteroom', program, 0o755);
  return fresh;
}

/** All that lies in /etc, with what is in it. */
const settings = () =>
  machine.run(
    'sh',
    '-c',
    // What systemd and PAM write by themselves when a user comes and goes is theirs.
    "cd /etc && find . -type f ! -name '*-' ! -name .pwd.lock ! -path './sub?id' -exec sha256sum {} + | sort -k2; find . -type l -printf '%p %l\\n' | sort",
  );

/** Waits until the kiosk invites to a touch once more than it did. */
async function invites(doing: () => void): Promise<void> {
  const times = () => machine.log().split('session: attract').length;
  const before = times();
  doing();
  await machine.until('another invitation', () => times() > before);
}

describe.each(['cage', 'x11'] as const)('A machine that is made a kiosk with %s', (session) => {
  let before: string;
  beforeAll(async () => {
    machine = await installed(session);
    before = settings();
  });
  afterAll(() => machine.remove());

  test('is not changed by a rehearsal, which says what it would do', () => {
    const said = machine.run('sh', provision, '--session', session, '--dry-run');
    expect(said).toContain('file /etc/systemd/system/anteroom.service');
    expect(settings()).toBe(before);
  });

  test('starts into the kiosk by itself, as a user of its own', async () => {
    machine.run('sh', provision, '--session', session);
    machine.write('/etc/systemd/system/anteroom.service.d/zz-no-console.conf', noConsole(displays[session]));
    if (session === 'x11') {
      // The window manager knows the kiosk by its class, and the preview's is Chromium's.
      const file = path.join(machine.folder, path.dirname(provision), 'openbox.xml');
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('*nteroom*', 'Chromium'));
    }
    await machine.stop();
    await machine.start();
    await machine.until('a kiosk that invites', () => machine.log().includes('session: attract'));
    expect(machine.unit('ActiveState')).toBe('active');
    expect(machine.pids()).toHaveLength(1);
    const [pid = ''] = machine.pids();
    expect(machine.run('stat', '--format=%U', `/proc/${pid}`).trim()).toBe('anteroom');
  });

  test('has a user that nobody can log in as, and who may change nothing of the kiosk', () => {
    expect(machine.run('passwd', '--status', 'anteroom')).toMatch(/^anteroom L /);
    expect(machine.run('id', '--groups', '--name', 'anteroom').trim()).toBe('anteroom');
    for (const file of ['/opt/Anteroom/anteroom', '/etc/anteroom/x', '/etc/systemd/system/anteroom.service'])
      expect(machine.asKiosk(`: >> ${file}`).code).not.toBe(0);
  });

  test('lets this user restart it and switch it off, which staff do, and do nothing else to it', () => {
    const can = (what: string) =>
      machine
        .asKiosk(
          `busctl call org.freedesktop.login1 /org/freedesktop/login1 org.freedesktop.login1.Manager ${what}`,
        )
        .out.trim();
    expect(can('CanReboot')).toBe('s "yes"');
    expect(can('CanPowerOff')).toBe('s "yes"');
    expect(can('CanRebootToFirmwareSetup')).not.toBe('s "yes"');
    expect(machine.asKiosk('systemctl stop anteroom.service').code).not.toBe(0);
    expect(machine.unit('ActiveState')).toBe('active');
  });

  test('lets nothing of the kiosk reach a network, while the machine itself may', () => {
    for (const line of ['addr add 192.0.2.1/24 dev lo', 'link set lo up'])
      machine.onNetwork('ip', ...line.split(' '));
    const send = 'bash -c "echo x > /dev/udp/192.0.2.2/9"';
    expect(machine.try('sh', '-c', send).out).toBe('');
    const [uid] = machine.run('id', '--user', 'anteroom').split('\n');
    const slice = ['systemctl', 'show', `user-${uid}.slice`, '--value', '--property=IPAddressDeny'];
    expect(
      machine
        .run(...slice)
        .trim()
        .split(' ')
        .sort(),
    ).toEqual(['0.0.0.0/0', '::/0']);
    // systemd drops packets by a program in the kernel's second kind of control groups. Where the host still has the first
    // kind, the rule stands and nothing obeys it, which cannot be mended from inside.
    if (fs.existsSync('/sys/fs/cgroup/cgroup.controllers'))
      expect(machine.asKiosk(send).out).toContain('Operation not permitted');
  });

  test('has the kiosk back after its session is killed, and only one of it', async () => {
    await invites(() => machine.run('sh', '-c', `kill -9 ${machine.unit('MainPID')}`));
    expect(machine.pids()).toHaveLength(1);
    expect(machine.run('pgrep', '--count', session === 'cage' ? 'cage' : 'Xvfb').trim()).toBe('1');
  });

  test('has the kiosk back after the kiosk itself is killed', async () => {
    await invites(() => machine.run('sh', '-c', `kill -9 ${machine.pids()[0]}`));
    expect(machine.pids()).toHaveLength(1);
  });

  test.runIf(session === 'x11')('leads nowhere by any key, and keeps other windows behind', async () => {
    const display = (line: string) => machine.asKiosk(`DISPLAY=:0 ${line}`);
    const kiosk = machine.pids();
    const window = display('xdotool search --onlyvisible --class chromium').out.trim();
    for (const key of [
      'alt+F4 alt+Tab super super+d super+e super+r super+l ctrl+alt+t ctrl+alt+Delete ctrl+alt+BackSpace',
      'ctrl+alt+F2 ctrl+Escape alt+space alt+F1 alt+F2 alt+F10 Print alt+Escape ctrl+alt+Right super+Tab',
    ].flatMap((keys) => keys.split(' ')))
      expect(display(`xdotool key ${key}`).code).toBe(0);
    machine.beside('xclock');
    await machine.until('a second window', () => display('xdotool search --class xclock').code === 0);
    const order = display('xprop -root _NET_CLIENT_LIST_STACKING').out.trim().split(/[ ,]+/);
    expect(Number(order.at(-1))).toBe(Number(window.split('\n').at(-1)));
    expect(display('xdotool getactivewindow').out.trim()).toBe(window.split('\n').at(-1));
    expect(machine.pids()).toEqual(kiosk);
  });

  const { refused, left, ...others } = exitCode;

  test('starts it again whatever it ends with, but not when its command line is wrong or staff ended it', async () => {
    // Counted anew by systemd when somebody restarts it.
    const restarts = () => Number(machine.unit('NRestarts'));
    for (const code of Object.values(others)) {
      machine.write('/var/lib/anteroom/end-with', String(code));
      machine.run('systemctl', 'restart', 'anteroom.service');
      await machine.until(`a restart after ${code}`, () => restarts() > 0);
    }
    for (const code of [refused, left]) {
      machine.write('/var/lib/anteroom/end-with', String(code));
      machine.run('systemctl', 'restart', 'anteroom.service');
      await machine.until(`an end with ${code}`, () => machine.unit('ActiveState') === 'failed');
      expect(machine.unit('ExecMainStatus')).toBe(String(code));
    }
    fs.rmSync(path.join(machine.folder, 'var/lib/anteroom/end-with'));
    await invites(() => machine.run('systemctl', 'restart', 'anteroom.service'));
  });

  test('is made a kiosk once: a second time changes nothing', () => {
    const made = settings();
    machine.run('sh', provision, '--session', session);
    expect(settings()).toBe(made);
  });

  test('is as it was when that is undone, but for what the clinic and the kiosk wrote', async () => {
    machine.write('/etc/anteroom/kiosk.config.json', '{}');
    fs.rmSync(path.join(machine.folder, 'etc/systemd/system/anteroom.service.d/zz-no-console.conf'));
    expect(machine.run('sh', provision, '--undo')).toContain('Restart the machine.');
    expect(machine.pids()).toEqual([]);
    expect(machine.try('getent', 'passwd', 'anteroom').code).not.toBe(0);
    expect(machine.run('cat', '/etc/anteroom/kiosk.config.json')).toBe('{}');
    expect(machine.log()).toContain('session: attract');
    machine.run('rm', '/etc/anteroom/kiosk.config.json');
    expect(settings()).toBe(before);
    expect(machine.run('sh', provision, '--undo')).toMatch(/^Nothing to undo/);
  });
});
