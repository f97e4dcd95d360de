/** A USB stick that is plugged in, as far as the kiosk can tell: a file system that is mounted where sticks are. Takes root. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

export class Stick {
  readonly folder: string;

  /** @throws Error where it cannot be mounted */
  constructor(name: string, kilobytes: number, options = 'rw') {
    this.folder = join('/media', name);
    mkdirSync(this.folder, { recursive: true });
    run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k,${options}`, 'tmpfs', this.folder);
  }

  pull(): void {
    run('umount', this.folder);
    rmdirSync(this.folder);
  }
}

function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}
