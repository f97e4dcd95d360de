/**
 * `npm run bench:deck`: how long it takes from a key to the next slide, on our deck view and on plain reveal.js with the
 * same deck, in the same run. Prints numbers and judges nothing, for they depend on the machine; docs/benches.md says
 * what they mean and holds the last ones.
 *
 * Arguments: rounds (5), and changes measured in each run (56).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGround } from '../../scripts/content/session.ts';
import { textTable } from '../../scripts/content/text-table.ts';
import { root } from '../../scripts/run.ts';
import { serveFolder } from '../deck/support/pages.ts';
import { neutralDeck, slideCount } from './deck/neutral-deck.ts';
import { buildPages, pages } from './deck/pages.ts';
import { measure, type Run, warmUp } from './deck/run.ts';
import { ratioRow, row, summarise } from './deck/summary.ts';

const [rounds = 5, changes = slideCount - 1 - warmUp] = process.argv.slice(2).map(Number);
const throttles = [1, 6];
const subjects = [
  { name: 'our deck view', page: pages.ours },
  { name: 'plain reveal.js', page: pages.plain },
  { name: 'ours, fading', page: `${pages.ours}?fade` },
];
type Subject = (typeof subjects)[number];

interface Measured {
  subject: Subject;
  throttle: number;
  run: Run;
}

async function measureAll(at: string): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    console.error(`round ${round + 1} of ${rounds}`);
    const rotated = subjects.map((_, place) => subjects[(place + round) % subjects.length] as Subject);
    for (const throttle of throttles) {
      for (const subject of rotated) {
        const run = await measure({ address: `${at}/${subject.page}`, throttle, changes });
        measured.push({ subject, throttle, run });
      }
    }
  }
  return measured;
}

function rowsFor(throttle: number, measured: readonly Measured[]): string[][] {
  const runsOf = (name: string) =>
    measured.filter((one) => one.throttle === throttle && one.subject.name === name).map(({ run }) => run);
  const ours = summarise(runsOf('our deck view'));
  const plain = summarise(runsOf('plain reveal.js'));
  return [
    row('our deck view', throttle, ours),
    row('plain reveal.js', throttle, plain),
    ratioRow(throttle, ours, plain),
    row('ours, fading', throttle, summarise(runsOf('ours, fading'), 'seen')),
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'anteroom-bench-'));
await buildPages(folder, neutralDeck(readGround(root)));
const { at, close } = await serveFolder(folder);
const measured = await measureAll(at);
await close();
await rm(folder, { recursive: true });

const columns = ['deck', 'CPU', 'p50 ms', 'p95 ms', 'max ms', 'work ms a change'];
console.log(
  textTable(
    columns.map((title, place) => ({ title, align: place === 0 ? ('left' as const) : ('right' as const) })),
    throttles.flatMap((throttle) => rowsFor(throttle, measured)),
  ).join('\n'),
);
console.log(
  '\nAim: ours / plain at most 1.00 for p95 and work. “Fading” is the time until the new slide can be seen.',
);
