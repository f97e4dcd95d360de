/** A small disk in memory, for tests of what happens when one is full. Only root on Linux may make one. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  folder: string;
  /** Writes until nothing more can be written. */
  fill: () => void;
  /** Takes away what filled it. */
  free: () => void;
  /** Unmounts and removes it. @throws Error when somebody still uses it */
  remove: () => void;
}

/** A disk of so many KiB; null where this user may not mount one. */
export function smallDisk(kibibytes: number): SmallDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder]);
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => fill(filler),
    free: () => rmSync(filler),
    remove: () => {
      const { status: ended, stderr } = spawnSync('umount', [folder], { encoding: 'utf8' });
      if (ended !== 0) throw new Error(`The small disk cannot be taken away: ${stderr}`);
      rmSync(folder, { recursive: true });
    },
  };
}

function fill(file: string): void {
  const handle = openSync(file, 'a');
  const block = Buffer.alloc(4096);
  try {
    for (;;) writeSync(handle, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(handle);
  }
}

/** Whether this user may mount one. */
export function mayMount(): boolean {
  const disk = smallDisk(16);
  disk?.remove();
  return disk !== null;
}
