/** Crash dumps stay on this machine, and only the newest few. */
import fs from 'node:fs';
import path from 'node:path';

export interface Dump {
  file: string;
  /** Milliseconds since 1970. */
  written: number;
}

/** The dumps to delete so that the newest `keep` stay. */
export function surplusDumps(dumps: readonly Dump[], keep = 20): Dump[] {
  return [...dumps].sort((one, other) => other.written - one.written).slice(keep);
}

/** Deletes the surplus dumps below `folder`. Never throws. */
export function purgeDumps(folder: string): void {
  try {
    const dumps = fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(dmp|meta)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => ({ file, written: fs.statSync(file).mtimeMs }));
    for (const { file } of surplusDumps(dumps)) fs.rmSync(file, { force: true });
  } catch {
    // No folder yet, or not ours to tidy: nothing is lost by keeping dumps.
  }
}
