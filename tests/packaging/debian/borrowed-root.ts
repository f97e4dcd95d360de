/**
 * This machine's own Debian, borrowed: an overlay over its root in a namespace of mounts of its own. What is written there
 * is in memory and gone with the process that holds it, and this machine is left as it is.
 */
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { DebianSystem } from './promises.ts';

/**
 * Lays the overlay and makes it the root. Of the machine's devices there is `null` alone, and of its kernel nothing, so that no
 * script of a package reaches what it runs on.
 */
const borrow = [
  // Mounts that are made here are seen here.
  'mount --make-rprivate /',
  'mount -t tmpfs tmpfs /mnt',
  'cd /mnt',
  'mkdir changes work root',
  'mount -t overlay overlay -o lowerdir=/,upperdir=/mnt/changes,workdir=/mnt/work root',
  'cd root',
  '[ -f var/lib/dpkg/status ] || { echo "/var is a disk of its own" >&2; exit 1; }',
  'mkdir -p dev proc tmp .outside',
  ': > dev/null',
  'mount --bind /dev/null dev/null',
  'mount -t proc proc proc',
  'mount -t tmpfs tmpfs tmp',
  'pivot_root . .outside',
  'cd /',
  'umount --lazy /.outside',
  'rmdir /.outside',
].join('\n');

/** What `unshare` is told, to borrow the system and then run a command in it. */
const borrowAnd = (then: string) => ['--mount', 'sh', '-ec', `${borrow}\n${then}`];

/** Why no system can be borrowed from this machine, in a sentence; null where one can. */
export function whyNotBorrowed(): string | null {
  if (process.platform !== 'linux' || !fs.existsSync('/var/lib/dpkg/status'))
    return 'This machine is no Debian.';
  if (process.getuid?.() !== 0) return 'Only root may lay an overlay over its system.';
  const { status, stderr, error } = spawnSync('unshare', borrowAnd('true'), { encoding: 'utf8' });
  if (status === 0) return null;
  return `No overlay can be laid over this system: ${error?.message ?? stderr.trim().split('\n')[0]}.`;
}

export class BorrowedRoot implements DebianSystem {
  readonly #holder: ChildProcessByStdio<Writable, Readable, null>;

  private constructor(holder: ChildProcessByStdio<Writable, Readable, null>) {
    this.#holder = holder;
  }

  /** Borrows this machine's system, until `giveBack` or the end of this process. @throws Error where `whyNotBorrowed` says why */
  static async make(): Promise<BorrowedRoot> {
    // It ends with its input, and with it ends the namespace.
    const holder = spawn('unshare', borrowAnd('echo borrowed; exec cat > /dev/null'), {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const said = await Promise.race([once(holder.stdout, 'data'), once(holder, 'exit')]);
    if (String(said[0]) !== 'borrowed\n') throw new Error('No overlay can be laid over this system.');
    return new BorrowedRoot(holder);
  }

  async giveBack(): Promise<void> {
    const gone = once(this.#holder, 'exit');
    this.#holder.stdin.end();
    await gone;
  }

  run(...command: string[]): string {
    const { status, stdout, stderr, error } = spawnSync(
      'nsenter',
      [`--target=${this.#holder.pid}`, '--mount', ...command],
      {
        encoding: 'utf8',
        env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
      },
    );
    if (error) throw error;
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
    return stdout;
  }

  /** Whatever of the kiosk's libraries this machine has; nothing is flushed to a disk, for there is none. */
  dpkg(...args: string[]): string {
    return this.run('dpkg', '--force-depends', '--force-unsafe-io', ...args);
  }

  bring(file: string): string {
    const place = `/tmp/${path.basename(file)}`;
    fs.copyFileSync(file, this.path(place));
    return place;
  }

  path(inside: string): string {
    return path.join(`/proc/${this.#holder.pid}/root`, inside);
  }

  write(inside: string, text: string): void {
    fs.mkdirSync(path.dirname(this.path(inside)), { recursive: true });
    fs.writeFileSync(this.path(inside), text);
  }
}
