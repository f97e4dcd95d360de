/** The support bundle on its two ways out: handed to staff by the panel, or written to a file from a terminal. */
import fs from 'node:fs/promises';
import { runsIn } from '../health/runs.policy.ts';
import { checkLock, type Known } from '../lock-check/lock-check.ts';
import type { Audit } from '../records/audit.ts';
import { logsIn } from '../records/data-folder.ts';
import { readLog } from '../records/read-log.ts';
import type { ForStaff } from '../sticks/hand-over.ts';
import type { Handed } from '../sticks/schema.ts';
import { stampOf } from '../sticks/stamp.ts';
import { type BundleParts, supportBundle } from './gather.ts';

export interface ForPanel {
  handOver: (file: ForStaff) => Promise<Handed>;
  audit: Pick<Audit, 'write'>;
}

/** Writes the bundle onto the stick, or into the data folder; that it was written is recorded. */
export async function handBundle(
  role: 'staff' | 'admin',
  parts: BundleParts,
  { handOver, audit }: ForPanel,
): Promise<Handed> {
  const handed = await handOver({
    folder: 'exports',
    name: `anteroom-support.${stampOf(parts.now())}.txt`,
    bytes: Buffer.from(await supportBundle(parts)),
  });
  if ('file' in handed)
    audit.write({ event: 'support-bundle-written', role, detail: `${handed.outcome}: ${handed.file}` });
  return handed;
}

/**
 * Writes the bundle to a file, beside a kiosk that may be running. What is told for the terminal, and the code to end with: 0, or 1
 * where it could not be written. Displays and memory are known to a kiosk that runs; of health the restarts are told of each log.
 */
export async function writeBundle(
  file: string,
  known: Omit<Known, 'configProblems' | 'pins' | 'displays' | 'isWayland'>,
  parts: Omit<BundleParts, 'health' | 'lock'>,
): Promise<{ text: string; code: number }> {
  const health = () =>
    Promise.all(
      parts.folders.map(async ({ is, folder }) => ({
        folder: is,
        runs: runsIn(await readLog(logsIn(folder))),
      })),
    );
  const lock = () =>
    checkLock({
      ...known,
      configProblems: parts.clinic.problems.length,
      pins: null,
      displays: null,
      isWayland: null,
    });
  try {
    await fs.writeFile(file, await supportBundle({ ...parts, health, lock }), { flush: true });
    return { text: `The support bundle is written to ${file}. Please read it before you send it.`, code: 0 };
  } catch (error) {
    return { text: `The support bundle cannot be written: ${String(error)}`, code: 1 };
  }
}
