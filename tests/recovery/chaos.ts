/**
 * `npm run chaos`: faults strike a kiosk that is in use, one after the other, and what is measured is how long it takes until
 * attract is back. Prints a table for each fault; docs/recovery.md says what it means and holds the last one.
 *
 * Arguments: `--rounds 300`, `--seed N` (the day's, unless given; the same seed repeats a run), `--each`, which strikes once
 * with every fault, and `--kills 300`, which instead ends a process that writes what the shell writes, and looks at what it
 * had committed. Ends with 1 when something did not recover, was lost or damaged.
 */
import { parseArgs } from 'node:util';
import { buildAll } from '../../scripts/build.ts';
import { textTable } from '../../scripts/content/text-table.ts';
import { machineLine } from '../bench/support/machine.ts';
import { quantile } from '../bench/support/quantile.ts';
import { seedOfDay } from './chance.ts';
import { type Chaos, chaos } from './chaos-run.ts';
import { faults } from './faults.ts';
import { killWrites } from './kill-writes.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(seedOfDay(new Date())) },
    kills: { type: 'string' },
    each: { type: 'boolean', default: false },
  },
});
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
if (!(rounds > 0 && Number.isInteger(seed))) {
  console.error('Write --rounds with a number above 0, and --seed with a whole number.');
  process.exit(2);
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

function spreadOf(times: readonly number[]): string[] {
  return times.length === 0
    ? ['–', '–', '–']
    : [0.5, 0.95, 1].map((share) => seconds(quantile(times, share)));
}

function table({ recovered, failed }: Chaos): string {
  const names = [...new Set([...recovered, ...failed].map(({ fault }) => fault))].sort();
  const row = (name: string, own: typeof recovered, lost: number) => [
    name,
    String(own.length + lost),
    String(lost),
    ...spreadOf(own.flatMap(({ milliseconds }) => milliseconds ?? [])),
  ];
  const rows = names.map((name) =>
    row(
      name,
      recovered.filter(({ fault }) => fault === name),
      failed.filter(({ fault }) => fault === name).length,
    ),
  );
  const columns = ['fault', 'times', 'failed', 'p50 s', 'p95 s', 'max s'].map((title, at) => ({
    title,
    align: at === 0 ? ('left' as const) : ('right' as const),
  }));
  return textTable(columns, [...rows, row('all', recovered, failed.length)]).join('\n');
}

if (values.kills !== undefined) {
  const { kills, committed, problems } = await killWrites(seed, Number(values.kills), console.error);
  console.log(`${machineLine(new Date())} · seed ${seed}`);
  console.log(`${kills} kills, ${committed} rows committed, ${problems.length} lost or damaged`);
  for (const problem of problems) console.log(problem);
  process.exit(problems.length === 0 ? 0 : 1);
}
if ((await buildAll()) !== null) process.exit(1);
console.log(`${machineLine(new Date())} · seed ${seed}`);
const results: Chaos[] = [];
if (values.each) {
  for (const fault of faults) results.push(await chaos(seed, 1, console.error, [fault]));
} else {
  results.push(await chaos(seed, rounds, console.error));
}
const all: Chaos = {
  recovered: results.flatMap(({ recovered }) => recovered),
  failed: results.flatMap(({ failed }) => failed),
  lost: results.reduce((sum, { lost }) => sum + lost, 0),
  starts: results.reduce((sum, { starts }) => sum + starts, 0),
};
console.log(machineLine(new Date()));
console.log(table(all));
console.log(`\n${all.lost} lines of the log lost; the kiosk was started ${all.starts} times.`);
for (const { round, fault, why } of all.failed) console.log(`round ${round + 1}: ${fault}: ${why}`);
process.exit(all.failed.length === 0 && all.lost === 0 ? 0 : 1);
