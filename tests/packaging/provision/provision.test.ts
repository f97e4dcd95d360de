/** What makes a Debian machine a kiosk, as far as it can be tried without one; `npm run check:provision` does the rest. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exitCode } from '../../../electron/start/exit-codes.ts';

const folder = path.join(import.meta.dirname, '../../../scripts/provision/debian');
const docs = path.join(import.meta.dirname, '../../../docs/recovery.md');
const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
const names = fs.readdirSync(folder).sort();
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

describe('The unit', () => {
  const unit = read('anteroom.service');
  const setting = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1];

  test('starts the kiosk again whatever it ends with, but for what a restart cannot mend and what staff wanted', () => {
    expect(setting('Restart')).toBe('always');
    expect(setting('StartLimitIntervalSec')).toBe('0');
    expect(setting('RestartPreventExitStatus')?.split(' ').map(Number).sort()).toEqual([
      exitCode.refused,
      exitCode.left,
    ]);
  });

  test('names every code of the kiosk in its documentation', () => {
    const section =
      fs
        .readFileSync(docs, 'utf8')
        .split('\n## ')
        .find((each) => each.startsWith('How it ends')) ?? '';
    const rows = [...section.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
    expect(rows).toEqual(Object.values(exitCode).sort((one, other) => one - other));
  });

  test.skipIf(!has('systemd-analyze'))('is one that systemd takes without a word', () => {
    const { status, stdout, stderr } = spawnSync(
      'systemd-analyze',
      ['verify', path.join(folder, 'anteroom.service')],
      {
        encoding: 'utf8',
      },
    );
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });
});

describe('provision.sh', () => {
  let root: string;
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-root-'));
  });
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));
  const provision = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('sh', [path.join(folder, 'provision.sh'), ...args], {
      encoding: 'utf8',
    });
    return { status, said: `${stdout}${stderr}` };
  };
  const files = () =>
    fs
      .readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .sort();

  test.each([
    [['--sesion'], 'there is no "--sesion". Write --session cage'],
    [['--session', 'gnome'], '--session is "gnome"; write cage or x11'],
    [['--session'], 'after --session write cage or x11'],
    [['--root'], 'after --root write a folder'],
  ])('says to %j what to write instead, and does nothing', (args, words) => {
    const { status, said } = provision(...args);
    expect(status).toBe(64);
    expect(said).toContain(words);
  });

  test('changes nothing in a rehearsal', () => {
    expect(provision('--root', root, '--dry-run').said).toContain('file /etc/pam.d/anteroom');
    expect(files()).toEqual([]);
  });

  test.each(['cage', 'x11'])(
    'puts its files for %s where they belong, and takes all of them back',
    (session) => {
      expect(provision('--root', root, '--session', session).status).toBe(0);
      const put = files();
      expect(put).toContain('etc/systemd/system/anteroom.service');
      expect(put.includes('etc/systemd/system/anteroom.service.d/x11.conf')).toBe(session === 'x11');
      expect(provision('--root', root, '--undo').status).toBe(0);
      expect(files()).toEqual([]);
    },
  );

  test('takes the files of the other session away', () => {
    provision('--root', root, '--session', 'x11');
    provision('--root', root, '--session', 'cage');
    expect(files().filter((name) => /x11|xorg/.test(name))).toEqual([]);
  });

  test('says so when there is nothing to undo', () => {
    expect(provision('--root', root, '--undo')).toEqual({
      status: 0,
      said: 'Nothing to undo: this machine was not made a kiosk by provision.sh.\n',
    });
  });

  test('has all of its files beside it, and uses each of them', () => {
    const scripts = names.filter((name) => name.endsWith('.sh')).map(read);
    const unused = names.filter(
      (name) =>
        name !== 'provision.sh' && ![...scripts, read('x11.conf')].some((text) => text.includes(name)),
    );
    expect(unused).toEqual([]);
  });
});

test.skipIf(!has('shellcheck'))('Every script is one that shellcheck finds nothing in', () => {
  const scripts = names.filter((name) => name.endsWith('.sh')).map((name) => path.join(folder, name));
  const hooks = ['before-install.sh', 'after-install.sh', 'after-remove.sh'].map((name) =>
    path.join(folder, '../../package/debian', name),
  );
  const { stdout } = spawnSync('shellcheck', [...scripts, ...hooks], { encoding: 'utf8' });
  expect(stdout).toBe('');
});
