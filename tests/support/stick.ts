/** A USB stick that is plugged in, as far as the kiosk can tell: a file system that is mounted where sticks are. Takes root. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

export class Stick {
  readonly folder: string;
  readonly #within: readonly string[];

  /**
   * @param kiosk the process of a kiosk that was started apart, which alone finds the stick; every kiosk does, unless this is given
   * @throws Error where it cannot be mounted
   */
  constructor(name: string, kilobytes: number, options = 'rw', kiosk?: number) {
    this.folder = join('/media', name);
    this.#within = kiosk === undefined ? [] : ['nsenter', '--mount', '--target', String(kiosk)];
    mkdirSync(this.folder, { recursive: true });
    this.#run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k,${options}`, 'tmpfs', this.folder);
  }

  /** Copies a file to it. */
  put(file: string): void {
    this.#run('cp', file, this.folder);
  }

  pull(): void {
    // A kiosk that looks at it just then does not keep a stick from being pulled out.
    this.#run('umount', ...(this.#within.length > 0 ? ['--lazy'] : []), this.folder);
    rmdirSync(this.folder);
  }

  #run(...command: string[]): void {
    const [program = '', ...args] = [...this.#within, ...command];
    run(program, ...args);
  }
}

function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}
