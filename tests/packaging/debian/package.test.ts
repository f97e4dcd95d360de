/**
 * Reads electron-builder's Debian package where Debian's own program for it is there, and installs and removes it where this
 * machine's own system can be borrowed for it. `install.machine.ts` does that in clean systems.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flagNames } from '../../../electron/config/flags.ts';
import { refusedSwitchesIn } from '../../../electron/start/start-refusal.policy.ts';
import { commandsLike } from '../../support/documented.ts';
import { pack } from '../pack.ts';
import { BorrowedRoot, whyNotBorrowed } from './borrowed-root.ts';
import { testPromises } from './promises.ts';

const hasDpkg = spawnSync('dpkg-deb', ['--version']).error === undefined;

describe.skipIf(!hasDpkg)('the Debian package', () => {
  let folder: string;
  let deb: string;
  const dpkg = (...args: string[]) => spawnSync('dpkg-deb', args, { encoding: 'utf8' }).stdout;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-deb-'));
    const packed = await pack(path.join(folder, 'build'), { target: 'deb', version: '1.0.0' });
    deb = packed.deb ?? '';
    dpkg('--raw-extract', deb, path.join(folder, 'inside'));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  const inside = (name: string) => fs.readFileSync(path.join(folder, 'inside', name), 'utf8');

  test('names itself, its version, and libraries by their names before and after Debian 13', () => {
    expect(dpkg('--field', deb, 'Package').trim()).toBe('anteroom');
    expect(dpkg('--field', deb, 'Version').trim()).toBe('1.0.0');
    const depends = dpkg('--field', deb, 'Depends').trim().split(', ');
    expect(depends).toEqual(
      expect.arrayContaining(['libgtk-3-0t64 | libgtk-3-0', 'libasound2t64 | libasound2', 'libgbm1']),
    );
  });

  test('brings a desktop entry that starts the kiosk under X11, where windows can be placed', () => {
    const entry = inside('usr/share/applications/anteroom.desktop');
    expect(entry).toMatch(/^Exec=\/opt\/Anteroom\/anteroom --ozone-platform=x11\b/m);
    expect(entry).not.toContain('--no-sandbox');
  });

  test('gives the sandbox’s helper to root, so that it works where user namespaces are forbidden', () => {
    const script = inside('DEBIAN/postinst');
    expect(script).toContain("program='/opt/Anteroom'");
    expect(script).toContain('chmod 4755 "$program/chrome-sandbox"');
    expect(script).not.toContain('${');
  });

  test('refuses to take the place of a newer version, before anything is changed, and says how to go back', () => {
    const script = path.join(folder, 'inside/DEBIAN/preinst');
    const run = (...args: string[]) => spawnSync('sh', [script, ...args], { encoding: 'utf8' });
    expect(run('upgrade', '3.10.0', '3.2.1')).toMatchObject({ status: 1 });
    expect(run('upgrade', '3.10.0', '3.2.1').stderr).toContain('apt-get remove anteroom');
    for (const right of [['install'], ['upgrade', '3.2.0', '3.2.1'], ['upgrade', '3.2.1', '3.2.1']])
      expect(run(...right)).toMatchObject({ status: 0, stderr: '' });
  });

  test('brings what makes a machine a kiosk', () => {
    const folder = 'opt/Anteroom/resources/provision';
    expect(inside(`${folder}/provision.sh`)).toContain('--undo');
    expect(inside(`${folder}/anteroom.service`)).toContain('ExecStart=');
    expect(inside(`${folder}/installing-debian.md`)).toMatch(/^# /);
  });

  test('has no file that others than root could write', () => {
    const lines = dpkg('--contents', deb).trim().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !/^.{5}-..-. root\/root /.test(line))).toEqual([]);
  });

  test('brings no file into /etc, which is the clinic’s', () => {
    expect(fs.existsSync(path.join(folder, 'inside/etc'))).toBe(false);
  });

  test('lets Ubuntu’s AppArmor give its program user namespaces, and takes that back when it is removed', () => {
    expect(inside('opt/Anteroom/resources/apparmor-profile')).toMatch(
      /profile "anteroom" "\/opt\/Anteroom\/anteroom" flags=\(unconfined\) \{\s+userns,/,
    );
    expect(inside('DEBIAN/postinst')).toContain('cp "$profile" \'/etc/apparmor.d/anteroom\'');
    expect(inside('DEBIAN/postrm')).toContain("rm -f '/etc/apparmor.d/anteroom'");
  });

  describe.skipIf(whyNotBorrowed() !== null)('on this machine’s system, borrowed,', () => {
    let system: BorrowedRoot;
    let debs: { old: string; next: string };
    beforeAll(async () => {
      debs = { old: deb, next: path.join(folder, 'next.deb') };
      makeNext(debs.next);
      system = await BorrowedRoot.make();
    });
    afterAll(() => system.giveBack());

    /** The same package with a higher version, which costs less than another run of electron-builder. */
    const makeNext = (file: string) => {
      const tree = path.join(folder, 'next');
      dpkg('--raw-extract', deb, tree);
      const control = path.join(tree, 'DEBIAN/control');
      const text = fs.readFileSync(control, 'utf8');
      fs.writeFileSync(control, text.replace(/^Version: .*$/m, 'Version: 1.0.1'));
      dpkg('--build', '--root-owner-group', '-Zgzip', tree, file);
    };

    testPromises(
      () => system,
      () => debs,
    );

    describe('the commands of docs/installing-debian.md', () => {
      const document = 'docs/installing-debian.md';
      const script = 'sudo sh /opt/Anteroom/resources/provision/provision.sh';
      const asRoot = (command: string) => command.replace(/^sudo /, '').split(' ');
      /** Takes the programs of both sessions away, if the machine has them. */
      const bare = () => {
        for (const name of ['cage', 'Xwayland', 'xinit', 'xset', 'openbox'])
          fs.rmSync(system.path(`/usr/bin/${name}`), { force: true });
      };
      /** Puts a program in the place of each that the script misses. */
      const furnish = (said: string) => {
        const missing = /^Not here: (.*)\.$/m.exec(said)?.[1]?.split(' ') ?? [];
        for (const name of missing) {
          system.write(`/usr/bin/${name}`, '#!/bin/sh\n');
          fs.chmodSync(system.path(`/usr/bin/${name}`), 0o755);
        }
      };
      const refusalOf = (command: string) => {
        try {
          return system.run(...asRoot(command));
        } catch (error) {
          return String(error);
        }
      };

      test('install what the script asks for, in its words, for either session', () => {
        bare();
        for (const [session, first] of [
          ['', 'cage'],
          [' --session x11', 'xserver-xorg'],
        ]) {
          const [install = ''] = commandsLike(document, `sudo apt-get install ${first}`);
          expect(refusalOf(`${script}${session}`)).toContain(asRoot(install).join(' '));
        }
      });

      test('call the script where the package puts it, with what it knows', () => {
        for (const command of commandsLike(document, script)) {
          const rehearsal = command.includes('--dry-run') ? command : `${command} --dry-run`;
          furnish(refusalOf(rehearsal));
          const said = system.run(...asRoot(rehearsal));
          expect(said).toContain(command.includes('--undo') ? 'Nothing to undo' : 'anteroom.service');
        }
        expect(fs.existsSync(system.path('/etc/systemd/system/anteroom.service'))).toBe(false);
      });

      test('call a program that is there, with switches that it takes', () => {
        for (const command of commandsLike(document, 'sudo -u anteroom ')) {
          const [program = '', ...switches] = command.replace('sudo -u anteroom ', '').split(' ');
          expect(fs.existsSync(system.path(program))).toBe(true);
          expect(
            refusedSwitchesIn({ args: switches, own: flagNames, platform: 'linux', isPackaged: true }),
          ).toEqual([]);
        }
      });
    });

    test('changes nothing of the machine', () => {
      const mark = `/opt/Anteroom/${path.basename(folder)}`;
      system.write(mark, 'in the borrowed system');
      expect(fs.existsSync(mark)).toBe(false);
    });
  });
});
