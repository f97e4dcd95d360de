/** Does what staff ask for: ends the kiosk, starts it again, or has the system start the machine again or let it sleep. */
import type { execFile } from 'node:child_process';
import type { Audit } from '../records/audit.ts';
import type { Log } from '../records/log.ts';
import { exitCode } from '../start/exit-codes.ts';
import { type Command, commandFor, type Way } from './machine.policy.ts';
import type { StaffRole } from './pins.ts';

/** Milliseconds that a program of the system gets to say that it will. */
const patience = 10_000;

export interface MachineParts {
  platform: string;
  /** `%SystemRoot%` on Windows. */
  systemRoot: string;
  /** Runs a program; rejects when it cannot be run, says no, or takes too long. */
  run: (command: Command) => Promise<void>;
  /** Ends the kiosk with this code. */
  end: (code: number) => void;
  /** Has the kiosk started again after its end, where nobody watches over it; whether somebody does. */
  isSupervised: boolean;
  relaunch: () => void;
  audit: Pick<Audit, 'write'>;
  log: Pick<Log, 'info' | 'error'>;
}

/** Whether it is being done. */
export type Ended = 'done' | 'cannot';

/** Does it, and records who wanted it before it is done: afterwards there may be nobody to do so. */
export async function endBy(way: Way, role: StaffRole, parts: MachineParts): Promise<Ended> {
  const { platform, systemRoot, run, end, isSupervised, relaunch, audit, log } = parts;
  log.info(`staff (${role}) ask for: ${way}`);
  if (way === 'quit' || way === 'restart-app') {
    audit.write({ event: 'ended', role, detail: way });
    if (way === 'restart-app' && !isSupervised) relaunch();
    end(way === 'quit' ? exitCode.left : exitCode.again);
    return 'done';
  }
  const command = commandFor(way, platform, systemRoot);
  if (command === null) return 'cannot';
  audit.write({ event: 'ended', role, detail: way });
  try {
    await run(command);
    return 'done';
  } catch (error) {
    log.error(`the system refuses to ${way}: ${error instanceof Error ? error.message : String(error)}`);
    return 'cannot';
  }
}

/** Runs a program of the system without a shell and without a window. */
export function runnerOver(exec: typeof execFile): MachineParts['run'] {
  return ({ program, args }) =>
    new Promise((resolve, reject) => {
      exec(program, [...args], { timeout: patience, windowsHide: true }, (error, _stdout, stderr) => {
        if (error) reject(new Error(`${error.message} ${stderr}`.trim()));
        else resolve();
      });
    });
}
