/** A clean Debian or Ubuntu of its own folder, in which a package is installed and removed as root. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { DebianSystem } from './promises.ts';

export class Root implements DebianSystem {
  readonly folder: string;

  /** Fetches the smallest system of this suite (`bookworm`, `trixie`) from the mirror of the machine's own apt. */
  constructor(folder: string, suite: string) {
    this.folder = folder;
    run('mmdebstrap', ['--quiet', '--mode=root', '--variant=minbase', suite, folder]);
    this.run('apt-get', '-qq', 'update');
  }

  /**
   * Runs a program in the system, with processes of its own. Gives what it said; @throws Error when it fails
   *
   * Not by chroot, in which the kernel makes no user namespaces, so that a package would take the system for another.
   */
  run(...command: string[]): string {
    const enter = [
      'mount --bind "$0" "$0"',
      'cd "$0"',
      'mkdir -p .outside',
      'pivot_root . .outside',
      'cd /',
      'mount -t proc proc /proc',
      'umount --lazy /.outside',
      'rmdir /.outside',
      'exec "$@"',
    ];
    const own = ['--mount', '--pid', '--fork', 'sh', '-ec', enter.join('; ')];
    return run('unshare', [...own, this.folder, ...command]);
  }

  dpkg(...args: string[]): string {
    return this.run('dpkg', ...args);
  }

  /** Installs a package file and, by apt, all that it depends on. */
  install(deb: string): void {
    this.run('apt-get', '-qq', 'install', '--no-install-recommends', '-y', this.bring(deb));
  }

  /** Copies a file into the system; gives its path there. */
  bring(file: string): string {
    const place = `/root/${path.basename(file)}`;
    fs.copyFileSync(file, this.path(place));
    return place;
  }

  /** Where a file of the system lies on this machine. */
  path(inside: string): string {
    return path.join(this.folder, inside);
  }

  write(inside: string, text: string): void {
    fs.mkdirSync(path.dirname(this.path(inside)), { recursive: true });
    fs.writeFileSync(this.path(inside), text);
  }
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}
