/** What the Debian package promises of its life on a system. Each system it is tried in is held to the same. */
import fs from 'node:fs';
import { beforeEach, expect, test } from 'vitest';

/** A Debian that dpkg may change. */
export interface DebianSystem {
  /** Runs a program in it, as root. Gives what it said; @throws Error with its words when it fails */
  run(...command: string[]): string;
  /** Runs its dpkg. As `run` */
  dpkg(...args: string[]): string;
  /** Copies a file into it; gives its path there. */
  bring(file: string): string;
  /** Where a file of it lies for this process. */
  path(inside: string): string;
  write(inside: string, text: string): void;
}

export interface Debs {
  /** Version 1.0.0. */
  readonly old: string;
  /** Version 1.0.1. */
  readonly next: string;
}

/** What a clinic may have written: beside its settings, and beside the program. */
const clinics = [
  '/etc/anteroom/kiosk.config.json',
  '/etc/anteroom/sign-offs/a.json',
  '/opt/Anteroom/kiosk.config.json',
  '/opt/Anteroom/sign-offs/a.json',
];

const recorded = [
  '/var/lib/anteroom/.config/Anteroom/records.db',
  '/var/lib/anteroom/.config/Anteroom/packs/1/pack.json',
];

/**
 * Writes the tests of install, upgrade, refused downgrade, remove and purge. Each begins with the old package on a system
 * that knows nothing else of the kiosk.
 */
export function testPromises(inSystem: () => DebianSystem, ofDebs: () => Debs): void {
  let system: DebianSystem;
  let debs: Debs;
  beforeEach(() => {
    system = inSystem();
    debs = ofDebs();
    system.dpkg('--purge', 'anteroom');
    for (const folder of ['/opt/Anteroom', '/etc/anteroom', '/var/lib/anteroom'])
      fs.rmSync(system.path(folder), { recursive: true, force: true });
    install(debs.old);
  });

  const install = (deb: string) => system.dpkg('--install', system.bring(deb));
  const writeAll = (files: readonly string[]) => {
    for (const file of files) system.write(file, `of before: ${file}`);
  };
  const expectAllKept = (files: readonly string[]) => {
    for (const file of files) expect(fs.readFileSync(system.path(file), 'utf8')).toBe(`of before: ${file}`);
  };
  const field = (name: string) =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(system.run('dpkg-query', '--status', 'anteroom'))?.[1];
  const sandbox = () => system.run('stat', '--format=%a %U', '/opt/Anteroom/chrome-sandbox').trim();
  const named = () => system.run('readlink', '--canonicalize', '/usr/bin/anteroom').trim();

  test('leaves nothing half installed', () => {
    expect(system.dpkg('--audit', 'anteroom')).toBe('');
    expect(field('Status')).toBe('install ok installed');
  });

  test('is a program that only root can change, under a name of the path', () => {
    expect(named()).toBe('/opt/Anteroom/anteroom');
    expect(system.run('find', '/opt/Anteroom', '!', '-type', 'l', '-perm', '/022')).toBe('');
    expect(system.run('find', '/opt/Anteroom', '!', '-user', 'root')).toBe('');
  });

  test('gives the sandbox’s helper to root, whatever root itself may do', () => {
    expect(sandbox()).toBe('4755 root');
    install(debs.next);
    expect(sandbox()).toBe('4755 root');
  });

  test('keeps what a clinic wrote, in both places, through an upgrade', () => {
    writeAll(clinics);
    install(debs.next);
    expect(field('Version')).toBe('1.0.1');
    expectAllKept(clinics);
    expect(named()).toBe('/opt/Anteroom/anteroom');
  });

  test('refuses to take the place of a newer version, which stays as it was', () => {
    install(debs.next);
    expect(() => install(debs.old)).toThrow('version 1.0.1 is installed, and this package is 1.0.0');
    expect(field('Status')).toBe('install ok installed');
    expect(field('Version')).toBe('1.0.1');
    expect(system.dpkg('--audit', 'anteroom')).toBe('');
  });

  test('keeps what the kiosk recorded through an upgrade and a purge, and asks nothing', () => {
    writeAll(recorded);
    install(debs.next);
    system.dpkg('--purge', 'anteroom');
    expectAllKept(recorded);
  });

  test.each(['--remove', '--purge'])('goes by %s without what a clinic wrote, and comes back', (way) => {
    writeAll(clinics);
    system.dpkg(way, 'anteroom');
    expect(fs.existsSync(system.path('/opt/Anteroom/anteroom'))).toBe(false);
    expect(fs.existsSync(system.path('/opt/Anteroom/resources'))).toBe(false);
    expect(fs.readdirSync(system.path('/usr/bin'))).not.toContain('anteroom');
    expectAllKept(clinics);
    install(debs.old);
    expect(field('Version')).toBe('1.0.0');
    expectAllKept(clinics);
  });
}
