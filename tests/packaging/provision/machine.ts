/**
 * A Debian of its own that really starts: systemd as its first process, logind, PAM, a bus. It shares this machine's kernel
 * and nothing else, and has no graphics card, no console and no network.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = path.join(import.meta.dirname, '../../..');

/** Systems that were made before are kept here, because each costs minutes; not below node_modules, which npm empties. */
const kept = '/var/tmp/anteroom-machines';

/** What the kiosk's package and either session need, and what a test looks with. */
const packages = [
  'systemd systemd-sysv dbus libpam-systemd polkitd udev procps',
  'cage xwayland openbox xinit x11-xserver-utils xvfb chromium',
  'libgtk-3-0 libnss3 libgbm1 libasound2 libatspi2.0-0 libxtst6 libnotify4 libuuid1 libsecret-1-0',
  'xdotool x11-utils x11-apps',
].join(' ');

/** How long something that must happen may take, on a slow and crowded machine. */
const patience = 120_000;

/** A system of this suite with all packages, made if there is none. */
function baseOf(suite: string): string {
  const base = path.join(kept, suite);
  const made = path.join(kept, `${suite}.packages`);
  if (fs.existsSync(made) && fs.readFileSync(made, 'utf8') === packages) return base;
  fs.rmSync(base, { recursive: true, force: true });
  fs.mkdirSync(kept, { recursive: true });
  must('mmdebstrap', [
    '--quiet',
    '--mode=root',
    '--variant=minbase',
    `--include=${packages.replaceAll(' ', ',')}`,
    suite,
    base,
  ]);
  fs.writeFileSync(made, packages);
  return base;
}

export class Machine {
  readonly folder: string;
  #system: ChildProcess | null = null;
  #first = '';

  /** Makes a machine whose changes go to `place`, which is removed by `remove`. */
  constructor(place: string, suite: string) {
    for (const name of ['changes', 'work', 'root']) fs.mkdirSync(path.join(place, name), { recursive: true });
    this.folder = path.join(place, 'root');
    const layers = [
      `lowerdir=${baseOf(suite)}`,
      `upperdir=${path.join(place, 'changes')}`,
      `workdir=${path.join(place, 'work')}`,
    ].join(',');
    must('mount', ['-t', 'overlay', 'overlay', '-o', layers, this.folder]);
  }

  /** Switches it on, and resolves when all is started that starts by itself. */
  async start(): Promise<void> {
    const system = spawn(
      'systemd-nspawn',
      [
        '--quiet',
        '--register=no',
        '--keep-unit',
        '--private-network',
        `--directory=${this.folder}`,
        `--bind-ro=${root}:/srv/anteroom`,
        '--console=pipe',
        '--boot',
      ],
      { stdio: 'ignore' },
    );
    this.#system = system;
    const children = `/proc/${system.pid}/task/${system.pid}/children`;
    let said = '';
    await this.until(
      'a system that runs',
      () => {
        this.#first = fs.readFileSync(children, 'utf8').trim().split(' ')[0] ?? '';
        if (this.#first === '') return false;
        said = this.try('systemctl', 'is-system-running').out.trim();
        return ['running', 'degraded'].includes(said);
      },
      () => said,
    );
  }

  /** Switches it off, and resolves when it is. */
  async stop(): Promise<void> {
    const system = this.#system;
    if (system === null) return;
    this.#system = null;
    const gone = new Promise((resolve) => system.once('exit', resolve));
    this.try('systemctl', 'poweroff');
    const unheard = setTimeout(() => system.kill('SIGKILL'), patience);
    await gone;
    clearTimeout(unheard);
  }

  async remove(): Promise<void> {
    await this.stop();
    must('umount', [this.folder]);
    fs.rmSync(path.dirname(this.folder), { recursive: true, force: true });
  }

  /** Runs a program as root. Gives what it said; @throws Error when it fails */
  run(...command: string[]): string {
    return must('nsenter', ['--target', this.#first, '--all', ...command]);
  }

  /** Runs a program as root, whatever comes of it. */
  try(...command: string[]): { code: number | null; out: string } {
    const { status, stdout, stderr } = spawnSync(
      'nsenter',
      ['--target', this.#first, '--all', ...command],
      options,
    );
    return { code: status, out: `${stdout}${stderr}` };
  }

  /** Runs a line as the kiosk's user, among the files that the kiosk's session sees. */
  asKiosk(line: string): { code: number | null; out: string } {
    const kiosk = this.pids()[0] ?? this.#first;
    return this.try('nsenter', '--target', kiosk, '--mount', 'su', '-s', '/bin/sh', 'anteroom', '-c', line);
  }

  /** Runs a program of this machine in the other's network. */
  onNetwork(...command: string[]): void {
    must('nsenter', ['--target', this.#first, '--net', ...command]);
  }

  /** Starts a program as the kiosk's user beside the kiosk, on its display. */
  beside(...command: string[]): void {
    this.run('systemd-run', '--quiet', '--collect', '--uid=anteroom', '--setenv=DISPLAY=:0', ...command);
  }

  /** The shell processes of the kiosk; one, unless something is wrong. */
  pids(): string[] {
    const { out } = this.try('pgrep', '--uid', 'anteroom', '--full', '--', '/out/main/main.js');
    return out.split('\n').filter((line) => /^\d+$/.test(line));
  }

  /** A property of the kiosk's unit. */
  unit(property: string): string {
    return this.run('systemctl', 'show', 'anteroom.service', '--value', `--property=${property}`).trim();
  }

  /** What the kiosk wrote into its log. */
  log(): string {
    return this.try('sh', '-c', 'cat /var/lib/anteroom/.config/*/logs/kiosk.log').out;
  }

  /** Resolves once something holds. @throws Error with its name, and what was seen instead, when it never does */
  async until(what: string, holds: () => boolean, seen = () => ''): Promise<void> {
    const end = Date.now() + patience;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`There never was ${what}. ${seen()}`);
      await wait(250);
    }
  }

  write(inside: string, text: string, mode = 0o644): void {
    const file = path.join(this.folder, inside);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text, { mode });
    fs.chmodSync(file, mode);
  }
}

const options = {
  encoding: 'utf8',
  env: { PATH: process.env.PATH, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
} as const;

function must(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (error) throw error;
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}
