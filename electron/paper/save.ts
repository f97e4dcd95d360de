/** Puts a file on a stick so that it is there whole or not at all. */
import { constants } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

export type Saved = 'saved' | 'full' | 'read-only' | 'gone' | 'failed' | 'cancelled';

/** What the errors of a disk mean. */
const meanings: Readonly<Record<string, Saved>> = {
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
};

/**
 * Writes `bytes` into `folder`, under a name that no file has there yet: first under another name, then to the stick itself,
 * and only then under its own. What was begun and not finished is removed, where the stick is still there.
 *
 * @param name the name without its ending, which is `.pdf`
 */
export async function save(
  folder: string,
  name: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Saved> {
  const part = path.join(folder, `.${name}.part`);
  try {
    const file = await open(part, 'w');
    try {
      await file.writeFile(bytes, { signal });
      await file.sync();
    } finally {
      await file.close();
    }
    if (signal.aborted) throw new DOMException('', 'AbortError');
    await rename(part, await freeName(folder, name));
    await syncFolder(folder);
    return 'saved';
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    if (signal.aborted) return 'cancelled';
    return meanings[(error as NodeJS.ErrnoException).code ?? ''] ?? 'failed';
  }
}

async function freeName(folder: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const file = path.join(folder, count === 1 ? `${name}.pdf` : `${name} (${count}).pdf`);
    if (!(await exists(file))) return file;
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
