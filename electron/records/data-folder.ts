/** Settles where the kiosk keeps its data: the usual folder, or a spare one for when nothing can be written there. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterLock, whyUnwritable } from './data-folder.policy.ts';

export interface FolderParts {
  /** The usual folder. Throws when Electron cannot make it. */
  usual: () => string;
  /** Says that the data goes here from now on. */
  use: (folder: string) => void;
  /** Asks for the single-instance lock of the folder in use. */
  lock: () => boolean;
  /** Where the spare folder is made. */
  temporary: string;
}

export interface Settled {
  outcome: 'start' | 'runs already' | 'no folder';
  /** Where log and data are. */
  folder: string;
  /** Why it is not the usual folder; null when it is. */
  why: string | null;
}

/** A folder in which the kiosk writes or once wrote: the usual one, or a spare one. */
export interface DataFolder {
  is: 'usual' | 'spare';
  folder: string;
}

/** Where the log of a data folder is. */
export function logsIn(folder: string): string {
  return path.join(folder, 'logs');
}

/**
 * Every folder in which this kiosk may have written, for whoever looks for what it left: the usual one first, unless it is
 * null because Electron cannot make it, then the spare ones that are there and are this user's alone. Makes nothing and never throws.
 */
export function dataFolders({ usual, temporary }: { usual: string | null; temporary: string }): DataFolder[] {
  const spares = spareFoldersIn(temporary).map((folder) => ({ is: 'spare' as const, folder }));
  return usual === null ? spares : [{ is: 'usual', folder: usual }, ...spares];
}

/** Finds a folder that can be written to and takes its lock. Writes nothing to the log, which has no place yet. */
export function settleFolder({ usual, use, lock, temporary }: FolderParts): Settled {
  let why: string | null;
  try {
    const folder = usual();
    why = problemWith(folder);
    if (why === null || isInUse(folder)) {
      const outcome = afterLock({ isHeld: lock(), isInUse: isInUse(folder), isSpare: false });
      if (outcome !== 'use the spare') return { outcome, folder, why: null };
      why ??= 'no lock can be made there';
    }
    why = `${folder}: ${why}`;
  } catch (error) {
    why = messageOf(error);
  }
  return settleSpare(why, { use, lock, temporary });
}

function settleSpare(why: string, { use, lock, temporary }: Omit<FolderParts, 'usual'>): Settled {
  try {
    const folder = spareFolder(temporary);
    use(folder);
    const outcome = afterLock({ isHeld: lock(), isInUse: isInUse(folder), isSpare: true });
    return { outcome: outcome === 'use the spare' ? 'no folder' : outcome, folder, why };
  } catch (error) {
    return { outcome: 'no folder', folder: temporary, why: `${why}; ${messageOf(error)}` };
  }
}

/** Why nothing can be written to a folder, which is made when it is not there; null when all is well. */
export function problemWith(folder: string): string | null {
  const file = path.join(folder, 'writable.tmp');
  try {
    fs.mkdirSync(folder, { recursive: true });
    // As much as a block, and down to the disk: a file without content needs no space.
    fs.writeFileSync(file, Buffer.alloc(4096), { flush: true });
    fs.rmSync(file);
    return null;
  } catch (error) {
    // What was written until the disk was full would fill it.
    fs.rm(file, { force: true }, () => undefined);
    return whyUnwritable(codeOf(error));
  }
}

/**
 * Whether another living kiosk has its lock in the folder. Chromium's lock is a link `SingletonLock` to the name of the
 * machine and the number of the process, and on Windows a file that goes with its process (chrome/browser/
 * process_singleton_posix.cc and _win.cc). Whatever cannot be read is no lock.
 */
export function isInUse(folder: string): boolean {
  if (process.platform === 'win32') return fs.existsSync(path.join(folder, 'lockfile'));
  try {
    const [, host, pid] = /^(.*)-(\d+)$/.exec(fs.readlinkSync(path.join(folder, 'SingletonLock'))) ?? [];
    return host === os.hostname() && Number(pid) !== process.pid && isKiosk(Number(pid));
  } catch {
    return false;
  }
}

/** Whether this process runs the same program; its number may by now be another one's. */
function isKiosk(pid: number): boolean {
  try {
    return path.basename(fs.readlinkSync(`/proc/${pid}/exe`)) === path.basename(process.execPath);
  } catch {
    return !fs.existsSync('/proc/self') && isRunning(pid);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return codeOf(error) === 'EPERM';
  }
}

/**
 * A folder of this user alone, the same at each start, so that crashes are remembered and one kiosk keeps out the next.
 * Where somebody else has put something of that name, a new one is made.
 */
function spareFolder(temporary: string): string {
  const folder = path.join(temporary, spareName());
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (isOurs(folder)) return folder;
  } catch {
    // The next folder fails as well where the reason is not the name.
  }
  return fs.mkdtempSync(`${folder}-`);
}

/** The spare folders that are there, by name: that of every start, and those that were made because something stood in its place. */
function spareFoldersIn(temporary: string): string[] {
  const name = spareName();
  try {
    return fs
      .readdirSync(temporary)
      .filter((each) => each === name || (each.startsWith(`${name}-`) && each.length === name.length + 7))
      .sort()
      .map((each) => path.join(temporary, each))
      .filter(isOurs);
  } catch {
    return [];
  }
}

function spareName(): string {
  const user = process.getuid?.();
  return user === undefined ? 'anteroom' : `anteroom-${user}`;
}

/** Whether it is a folder of this user, to which nobody else can write. A link can be followed by everybody and is none of ours. */
function isOurs(folder: string): boolean {
  const user = process.getuid?.();
  const stat = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isDirectory()) return false;
  return user === undefined || (stat.uid === user && (stat.mode & 0o022) === 0);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
