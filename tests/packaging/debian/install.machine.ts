/**
 * Installs, upgrades, removes and purges electron-builder's Debian package in clean systems: `npm run check:installers`.
 * The package is packed by a stand-in for fpm; its files, fields and scripts are electron-builder's.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pack } from '../pack.ts';
import { Root } from './root.ts';

let place: string;
const debs = { old: '', next: '' };

beforeAll(async () => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-debian-'));
  for (const [name, version] of [
    ['old', '1.0.0'],
    ['next', '1.0.1'],
  ] as const) {
    const { deb, output } = await pack(path.join(place, name), { target: 'deb', version });
    if (deb === undefined) throw new Error(`There is no package. electron-builder said:\n${output}`);
    debs[name] = deb;
  }
});
afterAll(() => fs.rmSync(place, { recursive: true, force: true }));

describe.each(['bookworm', 'trixie'])('in a clean %s, the Debian package', (suite) => {
  let root: Root;
  beforeAll(() => {
    root = new Root(path.join(place, suite), suite);
    root.install(debs.old);
  });
  beforeEach(() => {
    root.run('dpkg', '--purge', 'anteroom');
    for (const folder of ['/opt/Anteroom', '/etc/anteroom'])
      fs.rmSync(root.path(folder), { recursive: true, force: true });
    root.run('dpkg', '--install', root.bring(debs.old));
  });

  const clinics = [
    '/etc/anteroom/kiosk.config.json',
    '/etc/anteroom/sign-offs/a.json',
    '/opt/Anteroom/kiosk.config.json',
    '/opt/Anteroom/sign-offs/a.json',
  ];
  const writeAll = () => {
    for (const file of clinics) root.write(file, `by the clinic: ${file}`);
  };
  const expectAllKept = () => {
    for (const file of clinics)
      expect(fs.readFileSync(root.path(file), 'utf8')).toBe(`by the clinic: ${file}`);
  };
  const field = (name: string) =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(root.run('dpkg-query', '--status', 'anteroom'))?.[1];
  const sandbox = () => root.run('stat', '--format=%a %U', '/opt/Anteroom/chrome-sandbox').trim();

  test('finds all that it depends on, and leaves nothing half installed', () => {
    expect(root.run('dpkg', '--audit')).toBe('');
    expect(field('Status')).toBe('install ok installed');
  });

  test('is a program that only root can change, under a name of the path', () => {
    expect(root.run('readlink', '--canonicalize', '/usr/bin/anteroom').trim()).toBe('/opt/Anteroom/anteroom');
    expect(root.run('find', '/opt/Anteroom', '!', '-type', 'l', '-perm', '/022')).toBe('');
    expect(root.run('find', '/opt/Anteroom', '!', '-user', 'root')).toBe('');
  });

  test('gives the sandbox’s helper to root, whatever root itself may do', () => {
    expect(sandbox()).toBe('4755 root');
    root.run('dpkg', '--install', root.bring(debs.next));
    expect(sandbox()).toBe('4755 root');
  });

  test('keeps what a clinic wrote, in both places, through an upgrade', () => {
    writeAll();
    root.run('dpkg', '--install', root.bring(debs.next));
    expect(field('Version')).toBe('1.0.1');
    expectAllKept();
    expect(root.run('readlink', '--canonicalize', '/usr/bin/anteroom').trim()).toBe('/opt/Anteroom/anteroom');
  });

  const records = '/var/lib/anteroom/.config/Anteroom/records.db';

  test('refuses to take the place of a newer version, which stays as it was', () => {
    root.run('dpkg', '--install', root.bring(debs.next));
    expect(() => root.run('dpkg', '--install', root.bring(debs.old))).toThrow(
      'version 1.0.1 is installed, and this package is 1.0.0',
    );
    expect(field('Status')).toBe('install ok installed');
    expect(field('Version')).toBe('1.0.1');
    expect(root.run('dpkg', '--audit')).toBe('');
  });

  test('keeps what the kiosk recorded through an upgrade and a purge, and asks nothing', () => {
    root.write(records, 'records');
    root.write('/var/lib/anteroom/.config/Anteroom/packs/1/pack.json', 'pack');
    root.run('dpkg', '--install', root.bring(debs.next));
    root.run('dpkg', '--purge', 'anteroom');
    expect(fs.readFileSync(root.path(records), 'utf8')).toBe('records');
    expect(fs.existsSync(root.path('/var/lib/anteroom/.config/Anteroom/packs/1/pack.json'))).toBe(true);
  });

  test.each(['--remove', '--purge'])('goes by %s without what a clinic wrote, and comes back', (way) => {
    writeAll();
    root.run('dpkg', way, 'anteroom');
    expect(fs.existsSync(root.path('/opt/Anteroom/anteroom'))).toBe(false);
    expect(fs.existsSync(root.path('/opt/Anteroom/resources'))).toBe(false);
    expect(fs.readdirSync(root.path('/usr/bin'))).not.toContain('anteroom');
    expectAllKept();
    root.run('dpkg', '--install', root.bring(debs.old));
    expect(field('Version')).toBe('1.0.0');
    expectAllKept();
  });
});
