/** What a run of `npm run access` has done so far, on the disk, so that one that was stopped can go on. */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { TallyRecord } from './tally.ts';
import { type Measure, measures } from './thresholds.ts';

const root = join(import.meta.dirname, '../..');
const usualFile = join(root, 'out/access.jsonl');

const measure = z.enum(measures as [Measure, ...Measure[]]);
const placed = z.strictObject({
  measure,
  value: z.number(),
  what: z.string(),
  place: z.string(),
  look: z.string(),
});
const entry = z.strictObject({
  job: z.string(),
  record: z.strictObject({
    counts: z.array(z.tuple([measure, z.int().nonnegative()])),
    worst: z.array(placed),
    failed: z.array(z.strictObject({ worst: placed, places: z.array(z.string()) })),
  }),
  problem: z.string().nullable(),
});

/** A job that was done, what it measured, and why it could not be done to its end. */
export interface Entry {
  job: string;
  record: TallyRecord;
  problem: string | null;
}

export interface Ledger {
  /** What an earlier run had done; nothing where this one begins anew. */
  done: readonly Entry[];
  /** A line on that. */
  says: string;
  write(entry: Entry): void;
}

/**
 * Opens the ledger of this page: begins it, or goes on with it where that is asked for and neither the page nor what measures it
 * is another since.
 *
 * @param built the folder with the built pages
 * @param file where it is kept
 */
export function openLedger(built: string, resumes: boolean, file = usualFile): Ledger {
  const print = printOf([built, ...measuring]);
  const kept = resumes ? linesOf(file) : [];
  const isSame = kept[0] === headOf(print);
  const done = isSame ? kept.slice(1).flatMap(entryIn) : [];
  if (!isSame) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${headOf(print)}\n`);
  }
  const problems = done.filter(({ problem }) => problem !== null).length;
  return {
    done,
    says: !resumes
      ? 'Begins anew.'
      : kept.length === 0
        ? 'There is nothing to go on with: begins anew.'
        : isSame
          ? `Goes on: ${done.length - problems} were done before.`
          : 'The page, or what measures it, is another since: begins anew.',
    write: (each) => appendFileSync(file, `${JSON.stringify(each)}\n`),
  };
}

/**
 * Makes the ledger of this page from the one of an earlier page: for somebody who has mended one thing, and knows what it cannot have
 * changed. Without what is to be done again, and without what could not be done.
 *
 * @param isAgain whether a job is to be done again, by its name
 */
export function carryOver(built: string, isAgain: (job: string) => boolean, file = usualFile): Ledger {
  const done = linesOf(file)
    .slice(1)
    .flatMap(entryIn)
    .filter(({ job, problem }) => problem === null && !isAgain(job));
  const head = headOf(printOf([built, ...measuring]));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${[head, ...done.map((each) => JSON.stringify(each))].join('\n')}\n`);
  return {
    done,
    says: `Takes over ${done.length} of an earlier page.`,
    write: (each) => appendFileSync(file, `${JSON.stringify(each)}\n`),
  };
}

const headOf = (print: string) => JSON.stringify({ page: print });

/** Where the code is that measures. */
const measuring = ['tests/access', 'tests/screens/support', 'tests/deck/support'].map((folder) =>
  join(root, folder),
);

/** A hash of all files in folders, by their places and bytes. */
function printOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
      .sort())
      hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** An entry, or nothing where the line was torn by a run that was killed. */
function entryIn(line: string): Entry[] {
  try {
    const read = entry.safeParse(JSON.parse(line));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}
