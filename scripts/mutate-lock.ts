/**
 * `npm run mutate:lock`: breaks the lock in one place after the other, in a copy of the sources, and runs the tests that
 * should see it. Prints every break that none of them saw, and ends with 1 when there is one.
 *
 *     npm run mutate:lock [-- --only PATTERN]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutation, mutations } from '../tests/escape/mutations.ts';
import { root } from './run.ts';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const chosen = mutations.filter(({ id }) => new RegExp(values.only).test(id));

/** All files of the project that are not made; what is installed and built is linked to. */
function copySources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-mutated-'));
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  for (const file of listed.stdout.toString().split('\0').filter(isNeeded)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  for (const made of ['node_modules', 'out']) symlinkSync(join(root, made), join(folder, made), 'junction');
  return folder;
}

const isNeeded = (file: string) =>
  file !== '' && !file.startsWith('slides/decks/') && !file.startsWith('docs/');

interface Run {
  isGreen: boolean;
  /** How many tests failed; a run that ended without any has not seen the break, but another mistake. */
  failed: number;
  said: string;
}

function runTests(folder: string, tests: readonly string[]): Run {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const reporter = ['--reporter=json', `--outputFile.json=${report}`];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...reporter, ...tests],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return { isGreen: status === 0, failed: failedIn(report), said: `${stdout}\n${stderr}`.slice(-2000) };
}

/** How many tests failed; none where the run ended before it wrote its report. */
function failedIn(report: string): number {
  try {
    return (JSON.parse(readFileSync(report, 'utf8')) as { numFailedTests: number }).numFailedTests;
  } catch {
    return 0;
  }
}

/** Whether a test saw it. @throws Error when the lock is not there as the table says, or no test ran */
function isSeen(folder: string, { id, file, find, replace, tests }: Mutation): boolean {
  const place = join(folder, file);
  const text = readFileSync(place, 'utf8');
  const parts = text.split(find);
  if (parts.length !== 2)
    throw new Error(`${id}: ${file} holds ${parts.length - 1} times, and not once: ${find}`);
  writeFileSync(place, parts.join(replace));
  try {
    const { isGreen, failed, said } = runTests(folder, tests);
    if (!isGreen && failed === 0) throw new Error(`${id}: no test failed, but the run did:\n${said}`);
    return failed > 0;
  } finally {
    writeFileSync(place, text);
  }
}

const folder = copySources();
const survivors: string[] = [];
const wrong: string[] = [];
try {
  const all = [...new Set(chosen.flatMap(({ tests }) => tests))];
  const before = runTests(folder, all);
  if (!before.isGreen) throw new Error(`The tests are red before anything is broken:\n${before.said}`);
  for (const mutation of chosen) {
    try {
      const seen = isSeen(folder, mutation);
      if (!seen) survivors.push(mutation.id);
      console.log(`${seen ? 'seen    ' : 'SURVIVED'} ${mutation.id}`);
    } catch (error) {
      wrong.push(mutation.id);
      console.log(`WRONG    ${error instanceof Error ? error.message : String(error)}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
console.log(
  `\n${chosen.length} breaks of the lock: ${chosen.length - survivors.length - wrong.length} seen, ${survivors.length} survived${survivors.length > 0 ? ` (${survivors.join(', ')})` : ''}, ${wrong.length} could not be made`,
);
process.exit(survivors.length + wrong.length === 0 ? 0 : 1);
