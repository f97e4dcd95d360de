/** Writes the history of sign-offs to a file in the data folder, where IT fetches it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Audit } from '../records/audit.ts';
import type { Log } from '../records/log.ts';
import type { ReviewEvent, ReviewRecords } from '../records/reviews.ts';
import { historyCsv } from './history-csv.ts';
import type { Exported } from './schema.ts';

/** The folder for files that are written for people, within the data folder. */
export const exportsName = 'exports';

export interface ExportParts {
  /** The data folder. */
  folder: string;
  records: Pick<ReviewRecords, 'history'>;
  now: () => Date;
  audit: Pick<Audit, 'write'>;
  log: Pick<Log, 'warn'>;
}

/** Writes the whole history, and never half a file. Never throws: why nothing was written is said in the log. */
export async function exportHistory(role: ReviewEvent['role'], parts: ExportParts): Promise<Exported> {
  const { folder, records, now, audit, log } = parts;
  const file = `sign-offs.${stampOf(now())}.csv`;
  try {
    await writeWhole(path.join(folder, exportsName, file), historyCsv(records.history()));
  } catch (error) {
    log.warn(`the history of sign-offs cannot be written: ${String(error)}`);
    return { outcome: 'failed' };
  }
  audit.write({ event: 'history-exported', role, detail: file });
  return { outcome: 'written', file: `${exportsName}/${file}` };
}

/** The time in Greenwich, which no change of the clocks brings twice: `2026-11-26-093000`. */
function stampOf(time: Date): string {
  return time.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
}

async function writeWhole(file: string, text: string): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.tmp`;
  try {
    const handle = await fs.open(draft, 'w');
    try {
      await handle.writeFile(text);
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
