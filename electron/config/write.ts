/** Writes a file whole or not at all: whatever happens meanwhile, a reader finds the old one or the new one. */
import fs from 'node:fs';
import path from 'node:path';

/** What of Node's file system is used. */
export type WriteDisk = Pick<
  typeof fs,
  | 'mkdirSync'
  | 'openSync'
  | 'writeSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'renameSync'
  | 'rmSync'
  | 'realpathSync'
>;

/**
 * Writes a draft beside the file, brings it down to the disk, and gives it the file's name, which a disk does in one
 * step. A folder that is missing is made. Where the file is a link, what it leads to is written.
 *
 * @throws Error of the system when it cannot be done; then the file is what it was
 */
export function writeWhole(file: string, content: string | Uint8Array, disk: WriteDisk = fs): void {
  disk.mkdirSync(path.dirname(file), { recursive: true });
  const target = whereItLeads(file, disk);
  const draft = `${target}.new`;
  try {
    writeDown(draft, Buffer.from(content), disk);
    disk.renameSync(draft, target);
  } catch (error) {
    clear(draft, disk);
    throw error;
  }
  settleFolder(path.dirname(target), disk);
}

function writeDown(file: string, content: Buffer, disk: WriteDisk): void {
  const opened = disk.openSync(file, 'w', 0o644);
  try {
    let done = 0;
    while (done < content.length) done += disk.writeSync(opened, content, done);
    disk.fsyncSync(opened);
  } finally {
    disk.closeSync(opened);
  }
}

function whereItLeads(file: string, disk: WriteDisk): string {
  try {
    return disk.realpathSync(file);
  } catch {
    return file;
  }
}

/** A draft that was not finished helps nobody; one that cannot be removed is written over the next time. */
function clear(draft: string, disk: WriteDisk): void {
  try {
    disk.rmSync(draft, { force: true });
  } catch {
    // The error that counts is the one before.
  }
}

/** Brings the new name down to the disk. Windows has no such thing for folders, and does it by itself. */
function settleFolder(folder: string, disk: WriteDisk): void {
  try {
    const opened = disk.openSync(folder, 'r');
    try {
      disk.fsyncSync(opened);
    } finally {
      disk.closeSync(opened);
    }
  } catch {
    // The file is there; at worst a power cut brings the old one back.
  }
}
