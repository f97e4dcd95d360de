/** Puts a file on a stick so that it is there whole or not at all. */
import { constants } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A stick that is plugged in. */
export interface Stick {
  folder: string;
  /** The number of its device as `stat` tells it; null where a folder without its stick is not there at all. */
  device: number | null;
}

/** What keeps a file from a stick. */
export type NotSaved = 'full' | 'read-only' | 'gone' | 'failed' | 'cancelled';

/** Under which name the file is there, or why it is not. */
export type Saved = { outcome: 'saved'; file: string } | { outcome: NotSaved };

/** What the errors of a disk mean. A stick that is pulled out answers with any of the last. */
const meanings: Readonly<Record<string, NotSaved>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOENT: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  EIO: 'gone',
  ENOTCONN: 'gone',
};

/** Milliseconds after which a stick that answers no more counts as pulled out. */
const usualPatience = 60_000;

/**
 * Writes `bytes` to the stick, under a name that no file has there yet: first under another name, then to the stick itself,
 * and only then under its own. What was begun and not finished is removed, where the stick is still there. Where the stick is
 * gone and its folder is not, nothing is written to the disk under it.
 *
 * @param name the file's name with its ending
 */
export async function save(
  stick: Stick,
  name: string,
  bytes: Uint8Array,
  signal: AbortSignal,
  patience = usualPatience,
): Promise<Saved> {
  const tooLong = AbortSignal.timeout(patience);
  const silent = new Promise<Saved>((resolve) => {
    tooLong.addEventListener('abort', () => resolve({ outcome: 'gone' }), { once: true });
  });
  return Promise.race([write(stick, name, bytes, AbortSignal.any([signal, tooLong])), silent]);
}

async function write(
  { folder, device }: Stick,
  name: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Saved> {
  const part = path.join(folder, `.${name}.part`);
  try {
    const file = await open(part, 'w');
    try {
      if (device !== null && (await file.stat()).dev !== device) throw new NoStick();
      await file.writeFile(bytes, { signal });
      await file.sync();
    } finally {
      await file.close();
    }
    signal.throwIfAborted();
    const free = await freeName(folder, name);
    await rename(part, path.join(folder, free));
    await syncFolder(folder);
    return { outcome: 'saved', file: free };
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    if (signal.aborted) return { outcome: 'cancelled' };
    if (error instanceof NoStick) return { outcome: 'gone' };
    return { outcome: meanings[(error as NodeJS.ErrnoException).code ?? ''] ?? 'failed' };
  }
}

/** The folder lies on another device than the stick did. */
class NoStick extends Error {}

async function freeName(folder: string, name: string): Promise<string> {
  const { name: base, ext } = path.parse(name);
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${base} (${count})${ext}`;
    if (!(await exists(path.join(folder, free)))) return free;
  }
}

const exists = (file: string) =>
  access(file, constants.F_OK).then(
    () => true,
    () => false,
  );

/** The new name itself goes to the stick. Windows knows no such thing, and FAT may refuse it: the file is there all the same. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => null);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}
