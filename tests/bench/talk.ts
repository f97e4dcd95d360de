/**
 * `npm run bench:talk`: how far the family's display is behind the consultant's: from the finger that turns a slide, draws
 * or points, until that is painted before the family. Prints numbers and judges nothing, for they depend on the machine;
 * docs/benches.md says what they mean and holds the last ones.
 *
 * Argument: how often each is done (30).
 */
import { buildAll } from '../../scripts/build.ts';
import { textTable } from '../../scripts/content/text-table.ts';
import { machineLine } from './support/machine.ts';
import { spread } from './support/quantile.ts';
import { timesInStep } from './talk/in-step.ts';

const [often = 30] = process.argv.slice(2).map(Number);

if ((await buildAll()) !== null) process.exit(1);
console.log(machineLine(new Date()));
const times = await timesInStep(often);
console.log(machineLine(new Date()));
console.log(
  textTable(
    ['what is done', ...spread.columns].map((title, at) => ({ title, align: at === 0 ? 'left' : 'right' })),
    Object.entries(times).map(([what, own]) => [what, ...spread.cells(own)]),
  ).join('\n'),
);
console.log('\nAim: p95 at most 100 ms.');
