/** The single-instance lock: a file that names its owner, and a socket on which later instances report. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const reportSchema = z.object({ argv: z.array(z.string()), cwd: z.string(), data: z.unknown() });
const ownerSchema = z.object({ pid: z.int().positive(), socket: z.string() });

/** What a second instance tells the first. */
export type Report = z.infer<typeof reportSchema>;

export class InstanceLock {
  readonly #file: string;
  /** Where this process would listen. */
  readonly #socket: string;
  #server: Server | null = null;

  /** @param folder the app's data folder: one instance for each */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#file = join(folder, 'preview.lock');
    const name = `anteroom-preview-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
    this.#socket = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
  }

  /** Takes the lock unless a living process holds it. */
  take(onReport: (report: Report) => void): boolean {
    if (!this.#write() && this.#ownerLives()) {
      return false;
    }
    this.#write();
    this.#listen(onReport);
    return true;
  }

  get held(): boolean {
    return this.#server !== null;
  }

  /** Tells the owner that another instance was started; resolves when it has heard, or is not there. */
  async report(report: Report): Promise<void> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
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
      rmSync(this.#file, { force: true });
      if (process.platform !== 'win32') {
        rmSync(this.#socket, { force: true });
      }
    }
  }

  #tryReport(report: Report): Promise<boolean> {
    const owner = this.#readOwner();
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

  #write(): boolean {
    try {
      const file = openSync(this.#file, 'wx');
      writeSync(file, JSON.stringify({ pid: process.pid, socket: this.#socket }));
      closeSync(file);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * A lock whose owner is gone is removed, and so is one that nobody can read. A process number alone proves nothing,
   * because another program may have got it since: only an owner that can be reached on its socket lives.
   */
  #ownerLives(): boolean {
    const owner = this.#readOwner();
    if (owner && owner.pid !== process.pid && isRunning(owner.pid) && answers(owner.socket)) return true;
    rmSync(this.#file, { force: true });
    return false;
  }

  #readOwner(): z.infer<typeof ownerSchema> | null {
    try {
      return ownerSchema.safeParse(parse(readFileSync(this.#file, 'utf8'))).data ?? null;
    } catch {
      return null;
    }
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
