/**
 * `npm run soak`: thousands of visits to one kiosk, one after the other, with what they leave in memory; and with `--inputs`
 * random touches and keys instead, after which attract has to be back and nothing may have gone wrong. Nobody waits: the
 * page's clocks leap. docs/recovery.md says what the numbers mean and holds the last ones.
 *
 * Arguments: `--sessions 10000`, or `--inputs 100000`; `--seed N` (the day's, unless given). Ends with 1 when something was
 * logged that should not have been.
 */
import { parseArgs } from 'node:util';
import { buildAll } from '../../scripts/build.ts';
import { textTable } from '../../scripts/content/text-table.ts';
import { machineLine } from '../bench/support/machine.ts';
import { seedOfDay } from '../recovery/chance.ts';
import { play } from './monkey.ts';
import { type Mark, soak } from './run.ts';

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '10000' },
    inputs: { type: 'string' },
    seed: { type: 'string', default: String(seedOfDay(new Date())) },
  },
});
const [sessions, inputs, seed] = [Number(values.sessions), Number(values.inputs ?? 0), Number(values.seed)];
if (!(sessions > 0 && inputs >= 0 && Number.isInteger(seed))) {
  console.error('Write --sessions or --inputs with a number above 0, and --seed with a whole number.');
  process.exit(2);
}

/** 100, 1,000, 10,000 … and the last one. */
function marksUpTo(last: number): number[] {
  const marks = [100, 300, 1000, 3000, 10_000, 30_000, 100_000].filter((mark) => mark < last);
  return [...marks, last];
}

const mebibytes = (bytes: number | null) => (bytes === null ? '–' : (bytes / 1024 / 1024).toFixed(1));

function rowOf({ visits, memory, seconds }: Mark): string[] {
  const { heap, nodes, listeners, rendererRss, shellRss } = memory;
  return [
    String(visits),
    seconds.toFixed(0),
    mebibytes(heap),
    String(nodes),
    String(listeners),
    mebibytes(rendererRss),
    mebibytes(shellRss),
  ];
}

/** What one session added on average between two marks: bytes, or pieces. */
function slope(from: Mark, to: Mark): string[] {
  const each = (value: (mark: Mark) => number | null, digits: number) => {
    const [before, after] = [value(from), value(to)];
    if (before === null || after === null) return '–';
    return ((after - before) / (to.visits - from.visits)).toFixed(digits);
  };
  return [
    `${from.visits} → ${to.visits}, each`,
    '',
    `${each(({ memory }) => memory.heap, 0)} B`,
    each(({ memory }) => memory.nodes, 3),
    each(({ memory }) => memory.listeners, 3),
    `${each(({ memory }) => memory.rendererRss, 0)} B`,
    `${each(({ memory }) => memory.shellRss, 0)} B`,
  ];
}

function table(marks: readonly Mark[]): string {
  const titles = ['sessions', 's', 'heap MiB', 'nodes', 'listeners', 'page RSS MiB', 'shell RSS MiB'];
  const columns = titles.map((title, at) => ({
    title,
    align: at === 0 ? ('left' as const) : ('right' as const),
  }));
  const slopes = marks.slice(1).map((mark, at) => slope(marks[at] ?? mark, mark));
  return textTable(columns, [...marks.map(rowOf), ...slopes]).join('\n');
}

if ((await buildAll()) !== null) process.exit(1);
console.log(`${machineLine(new Date())} · seed ${seed}`);
if (inputs > 0) {
  const { kinds, sessions: ended, errors } = await play(seed, inputs, console.error);
  const list = Object.entries(kinds).map(([kind, count]) => `${count} × ${kind}`);
  console.log(
    `${inputs} inputs (${list.join(', ')}): attract is back, ${ended} visits ended, ${errors.length} errors`,
  );
  for (const error of errors) console.log(error);
  process.exit(errors.length === 0 ? 0 : 1);
}
const { marks, visited, complaints } = await soak(seed, marksUpTo(sessions), console.error);
const { touches, decks, panels, ends } = visited;
console.log(machineLine(new Date()));
console.log(table(marks));
console.log(
  `\n${touches} touches, ${decks} decks, ${panels} panels; ${ends.finished} finished, ${ends.left} left without a word, ` +
    `${ends.warned} let the warning pass; ${complaints.length} warnings or errors`,
);
for (const complaint of complaints) console.log(complaint);
process.exit(complaints.length === 0 ? 0 : 1);
