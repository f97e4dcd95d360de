/** What is done to the disk when a library is installed, step by step, so that each step can be made to fail. */
import fs from 'node:fs/promises';

export interface PackDisk {
  /** Makes a folder and those above it. */
  makeFolder: (folder: string) => Promise<void>;
  /** Writes a file whole, down to the disk. One that is there is written over. */
  write: (file: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) => Promise<void>;
  /** Brings the names in a folder down to the disk. */
  settle: (folder: string) => Promise<void>;
  rename: (from: string, to: string) => Promise<void>;
  /** Removes a file or a folder with all that is in it, or nothing where there is none. */
  remove: (place: string) => Promise<void>;
}

/**
 * The real disk.
 *
 * @param before hears of each step before it is done, and of the bytes that it writes; what it throws is what the step throws
 */
export function realDisk(before: (step: string, bytes: number) => void = () => undefined): PackDisk {
  const step = async <T>(name: string, act: () => Promise<T>, bytes = 0): Promise<T> => {
    before(name, bytes);
    return act();
  };
  return {
    makeFolder: async (folder) => {
      await step('makeFolder', () => fs.mkdir(folder, { recursive: true }));
    },
    write: async (file, pieces) => {
      const handle = await step('open', () => fs.open(file, 'w', 0o644));
      try {
        for await (const piece of pieces) {
          await step('write', () => handle.writeFile(piece), piece.length);
        }
        await step('sync', () => handle.sync());
      } finally {
        await handle.close();
      }
    },
    settle: async (folder) => {
      // Windows has no such thing for folders, and does it by itself.
      if (process.platform === 'win32') return;
      const handle = await step('openFolder', () => fs.open(folder, 'r'));
      try {
        await step('syncFolder', () => handle.sync());
      } finally {
        await handle.close();
      }
    },
    rename: (from, to) => step('rename', () => fs.rename(from, to)),
    remove: (place) =>
      step('remove', () => fs.rm(place, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })),
  };
}
