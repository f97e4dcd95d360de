/**
 * The single-instance lock. Its marks in the data folder are Chromium's own: a link `SingletonLock` to the machine and the
 * process, and one to the socket on which later instances report; on Windows one file.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const reportSchema = z.object({ argv: z.array(z.string()), cwd: z.string(), data: z.unknown() });
const ownerSchema = z.object({ pid: z.int().positive(), socket: z.string() });

/** What a second instance tells the first. */
export type Report = z.infer<typeof reportSchema>;

export class InstanceLock {
  readonly #marks: Marks;
  /** Where this process would listen. */
  readonly #socket: string;
  #server: Server | null = null;

  /** @param folder the app's data folder: one instance for each */
  constructor(folder: string) {
    const name = `anteroom-preview-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
    this.#socket = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
    this.#marks = process.platform === 'win32' ? fileMarks(folder) : linkMarks(folder, this.#socket);
  }

  /** Takes the lock unless a living process holds it, or nothing can be written to the folder. */
  take(onReport: (report: Report) => void): boolean {
    const owner = { pid: process.pid, socket: this.#socket };
    if (!this.#marks.write(owner) && (this.#ownerLives() || !this.#marks.write(owner))) {
      return false;
    }
    this.#listen(onReport);
    return true;
  }

  get held(): boolean {
    return this.#server !== null;
  }

  /** Tells the owner that another instance was started; resolves when it has heard, or is not there. */
  async report(report: Report): Promise<void> {
    for (let attempt = 0; attempt < 20 && this.#marks.read(); attempt += 1) {
      if (await this.#tryReport(report)) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  release(): void {
    if (this.#server) {
      this.#server.close();
      this.#server = null;
      this.#marks.remove();
      if (process.platform !== 'win32') {
        rmSync(this.#socket, { force: true });
      }
    }
  }

  #tryReport(report: Report): Promise<boolean> {
    const owner = this.#marks.read();
    if (!owner) {
      return Promise.resolve(false);
    }
    return new Promise((resolve) => {
      const socket = connect(owner.socket);
      socket.on('error', () => resolve(false));
      socket.on('connect', () => socket.end(JSON.stringify(report)));
      socket.on('close', (failed) => resolve(!failed));
      socket.resume();
    });
  }

  #listen(onReport: (report: Report) => void): void {
    if (process.platform !== 'win32') {
      rmSync(this.#socket, { force: true });
    }
    this.#server = createServer({ allowHalfOpen: true }, (socket) => {
      let text = '';
      socket.setEncoding('utf8');
      socket.on('data', (part: string) => {
        text += part;
      });
      socket.on('error', () => undefined);
      socket.on('end', () => {
        socket.end();
        const report = reportSchema.safeParse(parse(text));
        if (report.success) {
          onReport(report.data);
        }
      });
    });
    this.#server.on('error', () => undefined);
    this.#server.listen(this.#socket).unref();
  }

  /**
   * A lock whose owner is gone is removed, and so is one that nobody can read. A process number alone proves nothing,
   * because another program may have got it since: only an owner that can be reached on its socket lives.
   */
  #ownerLives(): boolean {
    const owner = this.#marks.read();
    if (owner && owner.pid !== process.pid && isRunning(owner.pid) && answers(owner.socket)) return true;
    this.#marks.remove();
    return false;
  }
}

type Owner = z.infer<typeof ownerSchema>;

/** What the lock leaves in the folder. None of it throws: a folder that cannot be written to has no lock. */
interface Marks {
  /** False when there already are some, or none can be made. */
  write(owner: Owner): boolean;
  /** Null where there are none, or where they cannot be read or are of another machine. */
  read(): Owner | null;
  remove(): void;
}

/** @param usualSocket where an owner will listen that has not yet said where */
function linkMarks(folder: string, usualSocket: string): Marks {
  const lock = join(folder, 'SingletonLock');
  const socket = join(folder, 'SingletonSocket');
  return {
    write: (owner) =>
      succeeds(() => {
        mkdirSync(folder, { recursive: true });
        symlinkSync(`${hostname()}-${owner.pid}`, lock);
        rmSync(socket, { force: true });
        symlinkSync(owner.socket, socket);
      }),
    read() {
      const [, host, pid] = /^(.*)-([1-9]\d*)$/.exec(linkAt(lock) ?? '') ?? [];
      return host === hostname() ? { pid: Number(pid), socket: linkAt(socket) ?? usualSocket } : null;
    },
    remove() {
      for (const link of [lock, socket]) succeeds(() => rmSync(link, { force: true }));
    },
  };
}

function fileMarks(folder: string): Marks {
  const file = join(folder, 'lockfile');
  return {
    write: (owner) =>
      succeeds(() => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, JSON.stringify(owner), { flag: 'wx' });
      }),
    read() {
      try {
        return ownerSchema.safeParse(parse(readFileSync(file, 'utf8'))).data ?? null;
      } catch {
        return null;
      }
    },
    remove() {
      succeeds(() => rmSync(file, { force: true }));
    },
  };
}

/** Where a link leads; null where there is none. */
function linkAt(file: string): string | null {
  try {
    return readlinkSync(file);
  } catch {
    return null;
  }
}

function succeeds(attempt: () => void): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** How long an owner may take from writing its file to listening, in milliseconds. */
const slowestStart = 2000;

/** Connects, and tries again until the time is over; run by a process of its own, because a lock is taken at once. */
const connectOrFail = `
  const { connect } = require('node:net');
  const [socket, patience] = process.argv.slice(1);
  const end = Date.now() + Number(patience);
  const attempt = () => connect(socket)
    .on('connect', () => process.exit(0))
    .on('error', () => (Date.now() > end ? process.exit(1) : setTimeout(attempt, 50)));
  attempt();
`;

/** Whether somebody listens on the socket. Waits for the answer. */
function answers(socket: string): boolean {
  const args = ['-e', connectOrFail, socket, String(slowestStart)];
  return spawnSync(process.execPath, args, { stdio: 'ignore', timeout: slowestStart * 5 }).status === 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
