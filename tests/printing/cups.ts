/**
 * A CUPS of its own for a test: no printer of the machine is touched. Its one printer puts what it gets into a file, and says
 * of itself what the test wants.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const programs = '/usr/lib/cups';
/** Debian's user and group of printing. */
const lp = 7;

/** The backend: tells CUPS what the file `says` holds, stops as long as there is such a file, and then takes the job. */
const backend = (folder: string) => `#!/bin/sh
[ $# -eq 0 ] && exit 0
while [ -s ${folder}/says ]; do
  echo "STATE: +$(cat ${folder}/says)" >&2
  sleep 0.2
done
cat "\${6:--}" > ${folder}/printed.part && mv ${folder}/printed.part ${folder}/printed.pdf
`;

export class Cups {
  readonly #folder = mkdtempSync(join(tmpdir(), 'anteroom-cups-'));
  #server: ChildProcess | null = null;

  /** What a program has to know to print here. */
  get env(): Readonly<Record<string, string>> {
    return { CUPS_SERVER: join(this.#folder, 'run/cups.sock') };
  }

  async start(printer: string): Promise<void> {
    chmodSync(this.#folder, 0o755);
    for (const name of ['etc', 'run', 'spool', 'cache', 'tmp', 'log', 'lib', 'out']) {
      mkdirSync(join(this.#folder, name));
      chownSync(join(this.#folder, name), 0, lp);
      chmodSync(join(this.#folder, name), 0o775);
    }
    this.#makePrograms();
    const inside = (name: string) => join(this.#folder, name);
    writeFileSync(
      inside('etc/cups-files.conf'),
      [
        `ServerRoot ${inside('etc')}`,
        `StateDir ${inside('run')}`,
        `RequestRoot ${inside('spool')}`,
        `CacheDir ${inside('cache')}`,
        `TempDir ${inside('tmp')}`,
        `ServerBin ${inside('lib')}`,
        `ErrorLog ${inside('log/error')}`,
        `AccessLog ${inside('log/access')}`,
        `PageLog ${inside('log/page')}`,
        'User lp',
        'Group lp',
        'SystemGroup root',
        '',
      ].join('\n'),
    );
    const open = 'Order allow,deny\nAllow all';
    writeFileSync(
      inside('etc/cupsd.conf'),
      `Listen ${this.env.CUPS_SERVER}\nBrowsing Off\nPreserveJobFiles No\nDefaultAuthType None\n` +
        `<Location />\n${open}\n</Location>\n<Location /admin>\n${open}\n</Location>\n` +
        `<Policy default>\n<Limit All>\n${open}\n</Limit>\n</Policy>\n`,
    );
    this.#server = spawn(
      '/usr/sbin/cupsd',
      ['-f', '-c', inside('etc/cupsd.conf'), '-s', inside('etc/cups-files.conf')],
      { stdio: 'ignore' },
    );
    for (let tries = 0; !existsSync(this.env.CUPS_SERVER ?? ''); tries += 1) {
      if (tries > 100) throw new Error(`CUPS did not start: ${readFileSync(inside('log/error'), 'utf8')}`);
      await wait(100);
    }
    this.run('lpadmin', '-p', printer, '-E', '-v', 'ward:/', '-m', 'raw');
  }

  /** A program of CUPS, such as `cupsdisable`. */
  run(program: string, ...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(program, args, {
      env: { ...process.env, ...this.env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
    return stdout;
  }

  /** What the printer says of itself from the next job on, and as long as it does, takes nothing; empty: all is well. */
  says(reason: string): void {
    writeFileSync(join(this.#folder, 'out/says'), reason);
    chownSync(join(this.#folder, 'out/says'), lp, lp);
  }

  /** What came out of the printer last, or null. */
  get printed(): Buffer | null {
    const file = join(this.#folder, 'out/printed.pdf');
    return existsSync(file) ? readFileSync(file) : null;
  }

  /** The documents that wait in the queue, or were left there. */
  get spooled(): string[] {
    return readdirSync(join(this.#folder, 'spool')).filter((name) => name.startsWith('d'));
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#server?.once('exit', resolve));
    if (this.#server?.kill()) await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #makePrograms(): void {
    for (const name of readdirSync(programs).filter((each) => each !== 'backend'))
      symlinkSync(join(programs, name), join(this.#folder, 'lib', name));
    mkdirSync(join(this.#folder, 'lib/backend'));
    const file = join(this.#folder, 'lib/backend/ward');
    writeFileSync(file, backend(join(this.#folder, 'out')));
    chmodSync(file, 0o755);
  }
}
