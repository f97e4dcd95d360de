/**
 * A machine that speaks, for a test: a Speech Dispatcher with eSpeak NG and a sound card of its own that plays nothing and is
 * recorded. No sound and no settings of the machine are touched.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Samples a second; one channel of 16 bits. */
const rate = 22_050;
/** Milliseconds over which loudness is told. */
const slice = 50;
/** The mean of a slice's samples from which on somebody hears it; eSpeak's own pauses are exactly 0. */
const audible = 60;

/** A slice of sound: when it came, in milliseconds of the epoch, and whether it is heard. */
interface Heard {
  at: number;
  isLoud: boolean;
}

export class SpeechMachine {
  readonly #folder = mkdtempSync(join(tmpdir(), 'anteroom-speech-'));
  readonly #children: ChildProcess[] = [];
  readonly #heard: Heard[] = [];
  #rest = Buffer.alloc(0);

  /** What a program has to know to speak here. */
  get env(): Readonly<Record<string, string>> {
    return {
      SPEECHD_ADDRESS: `unix_socket:${this.#inside('speech.sock')}`,
      PULSE_SERVER: `unix:${this.#inside('sound.sock')}`,
      XDG_RUNTIME_DIR: this.#inside('run'),
    };
  }

  async start(): Promise<void> {
    for (const name of ['run', 'home', 'speech', 'log'])
      mkdirSync(this.#inside(name), { recursive: true, mode: 0o700 });
    writeFileSync(
      this.#inside('sound.pa'),
      `load-module module-native-protocol-unix socket=${this.#inside('sound.sock')} auth-anonymous=1\n` +
        `load-module module-null-sink sink_name=ear rate=${rate} channels=1\nset-default-sink ear\n`,
    );
    this.#run(
      'pulseaudio',
      '-n',
      '-F',
      this.#inside('sound.pa'),
      '--exit-idle-time=-1',
      '--use-pid-file=no',
      '--disable-shm=yes',
    );
    await this.#until('sound.sock');
    cpSync('/etc/speech-dispatcher/modules', this.#inside('speech/modules'), { recursive: true });
    writeFileSync(
      this.#inside('speech/speechd.conf'),
      [
        'LogLevel 1',
        'DefaultVolume 100',
        'AudioOutputMethod "pulse"',
        'AudioPulseDevice "ear"',
        'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"',
        'DefaultModule espeak-ng',
        '',
      ].join('\n'),
    );
    this.#run(
      'speech-dispatcher',
      '-s',
      '-c',
      'unix_socket',
      '-S',
      this.#inside('speech.sock'),
      '-C',
      this.#inside('speech'),
      '-L',
      this.#inside('log'),
      '-P',
      this.#inside('speech.pid'),
      '-t',
      '0',
    );
    await this.#until('speech.sock');
    const recorder = this.#run(
      'parec',
      '-d',
      'ear.monitor',
      '--format=s16le',
      `--rate=${rate}`,
      '--channels=1',
      '--latency-msec=20',
    );
    recorder.stdout?.on('data', (sound: Buffer) => this.#hears(sound));
  }

  /** Seconds in which something was heard, from one moment to another; milliseconds of the epoch. */
  heard(from: number, to = Date.now()): number {
    return (this.#heard.filter(({ at, isLoud }) => isLoud && at >= from && at <= to).length * slice) / 1000;
  }

  /** Milliseconds from a moment until the last sound that was heard so far; 0 where there was none after it. */
  soundAfter(moment: number): number {
    return Math.max(
      0,
      ...this.#heard.filter(({ at, isLoud }) => isLoud && at > moment).map(({ at }) => at - moment),
    );
  }

  /** Resolves once something is heard after a moment. */
  async hears(moment: number): Promise<void> {
    for (let tries = 0; this.soundAfter(moment) === 0; tries += 1) {
      if (tries > 400) throw new Error('Nothing was heard within 20 seconds.');
      await wait(50);
    }
  }

  /** Resolves once nothing has been heard for so many milliseconds. */
  async isSilentFor(ms: number): Promise<void> {
    for (let tries = 0; this.soundAfter(Date.now() - ms) > 0; tries += 1) {
      if (tries > 1200) throw new Error('It was not silent within a minute.');
      await wait(50);
    }
  }

  async stop(): Promise<void> {
    for (const child of this.#children.reverse()) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill()) await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }

  #inside(name: string): string {
    return join(this.#folder, name);
  }

  #run(program: string, ...args: string[]): ChildProcess {
    const env = { ...process.env, ...this.env, HOME: this.#inside('home') };
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    this.#children.push(child);
    return child;
  }

  async #until(name: string): Promise<void> {
    for (let tries = 0; !existsSync(this.#inside(name)); tries += 1) {
      if (tries > 200) throw new Error(`${name} did not come up within 10 seconds.`);
      await wait(50);
    }
  }

  #hears(sound: Buffer): void {
    const at = Date.now();
    this.#rest = Buffer.concat([this.#rest, sound]);
    const bytes = (2 * rate * slice) / 1000;
    const whole = Math.floor(this.#rest.length / bytes);
    for (let n = 0; n < whole; n += 1) {
      const part = this.#rest.subarray(n * bytes, (n + 1) * bytes);
      // The recorder hands on what it has, so earlier slices of a piece are older.
      this.#heard.push({ at: at - (whole - 1 - n) * slice, isLoud: loudness(part) > audible });
    }
    this.#rest = this.#rest.subarray(whole * bytes);
  }
}

function loudness(part: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 1 < part.length; at += 2) sum += Math.abs(part.readInt16LE(at));
  return sum / (part.length / 2);
}

/** How eSpeak pronounces words, in the letters of the IPA. */
export function pronunciationOf(said: string, voice: string): string {
  const { stdout } = spawnSync('espeak-ng', ['-q', '--ipa', '-v', voice, said], { encoding: 'utf8' });
  return stdout.replace(/\s+/gu, ' ').trim();
}
