/** How a machine is looked at: files and programs, each answer bounded, none of them an error. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';

export interface Reader {
  /** What a file says, trimmed; null when it cannot be read. */
  text: (file: string) => string | null;
  exists: (file: string) => boolean;
  /** Whether this process may change a file or folder; null when it is not there, or in use. */
  canChange: (path: string) => boolean | null;
  /** Owner and mode of a file; null when it is not there. */
  stat: (file: string) => { uid: number; mode: number } | null;
  /** What a program says, trimmed, whatever it ends with; null when it is not there or does not end. */
  run: (program: string, ...args: string[]) => Promise<string | null>;
}

/** Milliseconds after which a program that was asked counts as silent. */
const patience = 5000;

export const thisMachine: Reader = {
  text: (file) => {
    try {
      return fs.readFileSync(file, 'utf8').trim();
    } catch {
      return null;
    }
  },
  exists: (file) => fs.existsSync(file),
  canChange: (path) => {
    try {
      if (fs.statSync(path).isDirectory()) {
        // A folder's rights are only known by trying.
        const trial = `${path}/.anteroom-lock-check`;
        fs.writeFileSync(trial, '');
        fs.rmSync(trial);
      } else fs.closeSync(fs.openSync(path, 'r+'));
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? false : null;
    }
  },
  stat: (file) => {
    try {
      const { uid, mode } = fs.statSync(file);
      return { uid, mode };
    } catch {
      return null;
    }
  },
  run: (program, ...args) =>
    new Promise((resolve) => {
      execFile(program, args, { timeout: patience, windowsHide: true, encoding: 'utf8' }, (error, stdout) => {
        const never = error !== null && (error.killed || typeof error.code === 'string');
        resolve(never ? null : stdout.trim());
      });
    }),
};
