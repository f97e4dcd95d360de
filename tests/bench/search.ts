/**
 * `npm run bench:search`: how long a search over all decks takes. First the search alone, without a page; then the real
 * kiosk, from the finger that lifts from a letter until what is found is painted. Prints numbers and judges nothing, for
 * they depend on the machine; docs/benches.md says what they mean and holds the last ones.
 *
 * Arguments: kiosks (3), and how often the search alone is asked for each text (20).
 */
import { lookupFinder } from '../../renderer/search/lookup-finder.policy.ts';
import { buildAll } from '../../scripts/build.ts';
import { textTable } from '../../scripts/content/text-table.ts';
import { searchAlone } from './search/alone.ts';
import { searchOnPage, type Typed } from './search/on-page.ts';
import { shippedLookup } from './search/shipped-lookup.ts';
import { texts } from './search/texts.ts';
import { shippedContent } from './support/built-kiosk.ts';
import { machineLine } from './support/machine.ts';
import { quantile, spread } from './support/quantile.ts';

const [kiosks = 3, repeats = 20] = process.argv.slice(2).map(Number);

if ((await buildAll()) !== null) process.exit(1);
const { lookup, cards } = shippedLookup(shippedContent());
const prompts = lookup.slides.flatMap(({ prompts }) => prompts.flatMap(({ items }) => items));
console.log(machineLine(new Date()));
console.log(
  `${cards.length} decks, ${lookup.slides.length} slides, ${lookup.terms.length} words, ${prompts.length} questions\n`,
);

const began = performance.now();
const finder = lookupFinder(lookup, cards);
const made = performance.now() - began;
const rows: string[][] = [];
for (const { kind, all } of texts)
  rows.push(['search alone', kind, ...spread.cells(searchAlone(finder, all, repeats)), '–']);
const pages = new Map<string, Typed[]>();
for (let kiosk = 0; kiosk < kiosks; kiosk += 1) {
  console.error(`kiosk ${kiosk + 1} of ${kiosks}`);
  for (const [kind, typed] of await searchOnPage(texts)) pages.set(kind, [...(pages.get(kind) ?? []), typed]);
}
for (const [kind, typed] of pages) {
  const work = quantile(
    typed.flatMap((one) => one.work),
    0.5,
  );
  const painted = typed.flatMap((one) => one.painted);
  rows.push(['on the page', kind, ...spread.cells(painted), work.toFixed(1)]);
}

console.log(
  textTable(
    ['', 'what is typed', ...spread.columns, 'work ms a letter'].map((title, at) => ({
      title,
      align: at < 2 ? 'left' : 'right',
    })),
    rows,
  ).join('\n'),
);
console.log(machineLine(new Date()));
console.log(`\nMade once, when the search opens: ${made.toFixed(1)} ms. Aim on the page: below 50 ms.`);
