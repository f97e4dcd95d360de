/** Ends a process in the middle of its writes, again and again in one folder, and looks each time at what it said was committed. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { databaseName } from '../../electron/records/database.ts';
import { CrashMemoryFile } from '../../electron/recovery/crash-memory.ts';
import { root } from '../../scripts/run.ts';
import { type Chance, chanceOf } from './chance.ts';
import { Diary } from './diary.ts';

export interface Killed {
  kills: number;
  /** Rows that the processes said were committed. */
  committed: number;
  /** What was lost or damaged, one line each. */
  problems: string[];
}

/** The last number of each kind that a process told of before it was ended; -1 for none. */
interface Told {
  committed: number;
  logged: number;
  remembered: number;
  complaints: string[];
}

const projectNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const writer = join(import.meta.dirname, 'writer.ts');

/** So many lines at most are let through before a process is ended: some rows, and seldom a whole round of the log's files. */
const mostLines = 120;

export async function killWrites(
  seed: number,
  kills: number,
  progress: (words: string) => void = () => undefined,
): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-kills-'));
  const chance = chanceOf(seed);
  const result: Killed = { kills, committed: 0, problems: [] };
  try {
    for (let run = 0; run < kills; run += 1) {
      const told = await killOne(folder, run, chance);
      result.committed += told.committed + 1;
      result.problems.push(...lookAfter(folder, run, told).map((problem) => `kill ${run + 1}: ${problem}`));
      if (run % 25 === 24) progress(`${run + 1} kills, ${result.problems.length} problems`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return result;
}

/** Lets a process write for a while, ends it at once, and gives what it had told by then. */
async function killOne(folder: string, run: number, chance: Chance): Promise<Told> {
  const child = spawn(projectNode, [writer, folder, String(run)], { stdio: ['pipe', 'pipe', 'pipe'] });
  const [told, enough] = [
    { committed: -1, logged: -1, remembered: -1, complaints: [] as string[] },
    1 + chance.below(mostLines),
  ];
  const failure = textOf(child);
  let lines = 0;
  const read = createInterface({ input: child.stdout });
  read.on('line', (line) => {
    lines += 1;
    const [, what, number] = /^(committed|logged|remembered) (\d+)$/.exec(line) ?? [];
    if (what === 'committed' || what === 'logged' || what === 'remembered') told[what] = Number(number);
    else told.complaints.push(line);
    // What it tells after that was on its way, and counts as well.
    if (lines === enough) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  if (child.signalCode !== 'SIGKILL') throw new Error(`The writer ended by itself:\n${await failure}`);
  return told;
}

async function textOf({ stderr }: ChildProcessWithoutNullStreams): Promise<string> {
  let text = '';
  for await (const chunk of stderr) text += String(chunk);
  return text;
}

/** What does not hold of what a process told before it was ended. */
function lookAfter(folder: string, run: number, told: Told): string[] {
  return [
    ...told.complaints,
    ...lookAtRows(folder, run, told.committed),
    ...lookAtLog(folder, run, told.logged),
    ...lookAtMemory(folder, run, told.remembered),
  ];
}

function lookAtRows(folder: string, run: number, committed: number): string[] {
  const database = new DatabaseSync(join(folder, databaseName));
  try {
    const [check] = database.prepare('PRAGMA integrity_check').all();
    const count = database.prepare('SELECT count(*) AS rows FROM writes WHERE run = ? AND number <= ?');
    const rows = Number(count.get(run, committed)?.rows);
    return [
      ...(check?.integrity_check === 'ok' ? [] : [`the database is damaged: ${JSON.stringify(check)}`]),
      ...(rows === committed + 1 ? [] : [`${committed + 1} rows were committed, ${rows} are there`]),
    ];
  } finally {
    database.close();
  }
}

function lookAtLog(folder: string, run: number, logged: number): string[] {
  try {
    const words = new Set(new Diary(folder).lines().map((line) => line.words));
    const isThere = logged < 0 || words.has(`run ${run} number ${logged}`);
    return isThere ? [] : [`line ${logged} of the log is not there`];
  } catch (error) {
    return [String(error)];
  }
}

/** The one that was told, or the one after it, which was on its way. */
function lookAtMemory(folder: string, run: number, remembered: number): string[] {
  if (remembered < 0) return [];
  const { loops, withoutGpuSince } = new CrashMemoryFile(folder).read();
  const isOne = (number: number) => withoutGpuSince === number && loops[0] === run && loops[1] === number;
  return isOne(remembered) || isOne(remembered + 1)
    ? []
    : [`crashes ${remembered} were remembered, ${JSON.stringify({ loops, withoutGpuSince })} are read`];
}
