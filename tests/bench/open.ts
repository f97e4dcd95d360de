/**
 * `npm run bench:open`: how long it takes from the finger that lifts from a card until the first slide of its deck is
 * painted, in a kiosk that was just started and has opened no deck. Prints numbers and judges nothing, for they depend on
 * the machine; docs/benches.md says what they mean and holds the last ones.
 *
 * Arguments: rounds over all decks (3), and how many times slower the processor is made (1).
 */
import { buildAll } from '../../scripts/build.ts';
import { textTable } from '../../scripts/content/text-table.ts';
import { cardsOnHome, openCold } from './open/cold.ts';
import { machineLine } from './support/machine.ts';
import { quantile, spread } from './support/quantile.ts';

const [rounds = 3, throttle = 1] = process.argv.slice(2).map(Number);

if ((await buildAll()) !== null) process.exit(1);
console.log(machineLine(new Date()));
const cards = await cardsOnHome();
const opened: { card: string; painted: number; work: number }[] = [];
for (let round = 0; round < rounds; round += 1) {
  console.error(`round ${round + 1} of ${rounds}`);
  for (const card of cards) opened.push({ card, ...(await openCold(card, throttle)) });
}
console.log(machineLine(new Date()));
const [first, ...others] = cards;
const groups = [
  { name: `the ${others.length} decks that no one has asked for`, of: others },
  { name: 'the first deck, fetched while home is idle', of: first === undefined ? [] : [first] },
];
console.log(
  textTable(
    ['cold card', ...spread.columns, 'work p50 ms'].map((title, at) => ({
      title,
      align: at === 0 ? 'left' : 'right',
    })),
    groups.map(({ name, of }) => {
      const own = opened.filter(({ card }) => of.includes(card));
      const work = quantile(
        own.map((one) => one.work),
        0.5,
      );
      return [name, ...spread.cells(own.map(({ painted }) => painted)), work.toFixed(1)];
    }),
  ).join('\n'),
);
const slowest = others
  .map((card) => ({
    card,
    p50: quantile(
      opened.filter((one) => one.card === card).map((one) => one.painted),
      0.5,
    ),
  }))
  .sort((a, b) => b.p50 - a.p50)
  .slice(0, 3);
console.log(
  `\nSlowest: ${slowest.map(({ card, p50 }) => `${card} ${p50.toFixed(0)} ms`).join(', ')}. Aim: at most 150 ms.`,
);
