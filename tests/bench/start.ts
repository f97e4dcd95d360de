/**
 * `npm run bench:start`: how long a kiosk with all decks takes from the start of its process until attract is painted,
 * beside a kiosk with one deck. Both in turn, so that what else the machine does weighs on both. Prints numbers and judges
 * nothing, for they depend on the machine; docs/benches.md says what they mean and holds the last ones.
 *
 * Argument: pairs of starts (15).
 */
import { buildAll } from '../../scripts/build.ts';
import { textTable } from '../../scripts/content/text-table.ts';
import { slidesOfTool } from '../../slides/format/model/tools.ts';
import { launchKiosk } from '../support/kiosk.ts';
import { paintedAttract } from './start/painted.ts';
import { kioskWith, shippedContent } from './support/built-kiosk.ts';
import { machineLine } from './support/machine.ts';
import { quantile, spread } from './support/quantile.ts';

const [pairs = 15] = process.argv.slice(2).map(Number);
const firstDeck = 'what-is-car-t';

/** Milliseconds until attract is painted. */
interface Start {
  fromProcess: number;
  /** From the moment at which the page begins to load: the part that does not hold the start of the browser. */
  fromPage: number;
}

async function start(main: string): Promise<Start> {
  const started = Date.now();
  const kiosk = await launchKiosk({ main });
  try {
    const { began, painted } = await paintedAttract(await kiosk.page());
    return { fromProcess: painted - started, fromPage: painted - began };
  } finally {
    await kiosk.close();
  }
}

if ((await buildAll()) !== null) process.exit(1);
const tools = (folder: string) => slidesOfTool(folder) !== undefined;
const all = shippedContent();
const decks = new Set(all.bundles.map(({ bundle }) => bundle.deck.id).filter((id) => !tools(id))).size;
const subjects = [
  { name: `${decks} decks`, kiosk: kioskWith(all), starts: [] as Start[] },
  {
    name: '1 deck',
    kiosk: kioskWith(shippedContent((folder) => folder === firstDeck || tools(folder))),
    starts: [] as Start[],
  },
];
console.log(machineLine(new Date()));
try {
  // The first start of each also compiles scripts, which the next ones find compiled.
  for (const { kiosk } of subjects) await start(kiosk.main);
  for (let pair = 0; pair < pairs; pair += 1) {
    console.error(`pair ${pair + 1} of ${pairs}`);
    for (const { kiosk, starts } of pair % 2 === 0 ? subjects : subjects.toReversed())
      starts.push(await start(kiosk.main));
  }
} finally {
  for (const { kiosk } of subjects) kiosk.remove();
}
console.log(machineLine(new Date()));
const parts = [
  { name: 'process', of: ({ fromProcess }: Start) => fromProcess },
  { name: 'page', of: ({ fromPage }: Start) => fromPage },
];
console.log(
  textTable(
    ['kiosk', 'from', ...spread.columns].map((title, at) => ({ title, align: at < 2 ? 'left' : 'right' })),
    parts.flatMap((part) =>
      subjects.map(({ name, starts }) => [name, part.name, ...spread.cells(starts.map(part.of))]),
    ),
  ).join('\n'),
);
const ratioOf = (of: (start: Start) => number) => {
  const [many = Number.NaN, one = Number.NaN] = subjects.map(({ starts }) => quantile(starts.map(of), 0.5));
  return (many / one).toFixed(3);
};
console.log(
  `\nRatio of the medians: ${parts.map(({ name, of }) => `from the ${name} ${ratioOf(of)}`).join(', ')}. Aim: at most 1.100.`,
);
