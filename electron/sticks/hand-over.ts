/**
 * Hands a file to staff: onto the one stick that is plugged in, or, where none is, into the kiosk's data folder, where IT
 * fetches it.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Log } from '../records/log.ts';
import type { Saved, Stick } from './save.ts';
import type { Handed } from './schema.ts';

/** A file that is written for people: it says nothing of a family. */
export interface ForStaff {
  /** The folder within the data folder that has files of its kind. */
  folder: string;
  /** Its name with its ending. */
  name: string;
  bytes: Uint8Array;
}

export interface HandOverParts {
  /** The data folder. */
  folder: string;
  /** The sticks that are plugged in. */
  sticks: () => Promise<readonly Stick[]>;
  save: (stick: Stick, name: string, bytes: Uint8Array, signal: AbortSignal) => Promise<Saved>;
  log: Pick<Log, 'warn'>;
}

/** Writes it whole or not at all. Never throws: why nothing was written to the data folder is said in the log. */
export async function handOver({ folder, name, bytes }: ForStaff, parts: HandOverParts): Promise<Handed> {
  const [stick, another] = await parts.sticks();
  if (another !== undefined) return { outcome: 'several-usb' };
  if (stick !== undefined) {
    const saved = await parts.save(stick, name, bytes, new AbortController().signal);
    if (saved.outcome === 'saved') return { outcome: 'usb', file: saved.file };
    return { outcome: saved.outcome === 'cancelled' ? 'failed' : saved.outcome };
  }
  try {
    await writeWhole(path.join(parts.folder, folder, name), bytes);
  } catch (error) {
    parts.log.warn(`a file for staff cannot be written: ${String(error)}`);
    return { outcome: 'failed' };
  }
  return { outcome: 'folder', file: `${folder}/${name}` };
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.tmp`;
  try {
    const handle = await fs.open(draft, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(draft, file);
  } catch (error) {
    await fs.rm(draft, { force: true });
    throw error;
  }
}
