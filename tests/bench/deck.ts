/**
 * `npm run bench:deck`: how long it takes from a key to the next slide, on our deck view and on plain reveal.js with the
 * same deck, in the same run. Prints numbers and judges nothing, for they depend on the machine.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGround } from '../../scripts/content/session.ts';
import { textTable } from '../../scripts/content/text-table.ts';
import { root } from '../../scripts/run.ts';
import { serveFolder } from '../deck/support/pages.ts';
import { neutralDeck, slideCount } from './deck/neutral-deck.ts';
import { buildPages, type PageName, pages } from './deck/pages.ts';
import { measure, type Run, warmUp } from './deck/run.ts';

const [rounds = 5, changes = slideCount - 1 - warmUp] = process.argv.slice(2).map(Number);
const throttles = [1, 6];

const folder = await mkdtemp(join(tmpdir(), 'anteroom-bench-'));
await buildPages(folder, neutralDeck(readGround(root)));
const { at, close } = await serveFolder(folder);

const names = Object.keys(pages) as PageName[];
const runs: { name: PageName; throttle: number; run: Run }[] = [];
for (let round = 0; round < rounds; round += 1) {
  const rotated = names.map((_, place) => names[(place + round) % names.length] as PageName);
  for (const throttle of throttles) {
    for (const name of rotated) {
      const run = await measure({ address: `${at}/${pages[name]}`, throttle, changes });
      runs.push({ name, throttle, run });
      const m = [...run.painted].sort((a, b) => a - b);
      console.error(
        `round ${round + 1}: ${name}, ${throttle}×`,
        run.work.toFixed(1),
        m[m.length >> 1]?.toFixed(1),
        m.at(-3)?.toFixed(1),
      );
    }
  }
}
await close();
await rm(folder, { recursive: true });

const share = (list: readonly number[], part: number) => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
};
const rows = throttles.flatMap((throttle) => {
  const all = names.map((name) => {
    const own = runs.filter((each) => each.name === name && each.throttle === throttle);
    const painted = own.flatMap(({ run }) => run.painted);
    return {
      name,
      numbers: [
        share(painted, 0.5),
        share(painted, 0.95),
        Math.max(...painted),
        share(
          own.map(({ run }) => run.work),
          0.5,
        ),
      ],
    };
  });
  const [ours, peer] = all;
  const ratio =
    ours?.numbers.map((value, place) => (value / (peer?.numbers[place] ?? Number.NaN)).toFixed(2)) ?? [];
  return [
    ...all.map(({ name, numbers }) => [name, `${throttle}×`, ...numbers.map((value) => value.toFixed(1))]),
    ['ratio', `${throttle}×`, ...ratio],
  ];
});
const columns = ['deck', 'CPU', 'p50 ms', 'p95 ms', 'max ms', 'work ms/change'];
console.log(
  textTable(
    columns.map((title, place) => ({ title, align: place === 0 ? 'left' : 'right' })),
    rows,
  ).join('\n'),
);
