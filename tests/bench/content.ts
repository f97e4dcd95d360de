/**
 * `npm run bench:content`: what it costs to compile and check many decks, and to check one again. Prints numbers and
 * judges nothing, for they depend on the machine; the aims stand beside them.
 */

import { join } from 'node:path';
import { checkDeck } from '../../scripts/content/check.ts';
import { openWorksheet } from '../../scripts/content/new-deck/files.ts';
import { readFolder } from '../../scripts/content/read-files.ts';
import { readGround } from '../../scripts/content/session.ts';
import { textTable } from '../../scripts/content/text-table.ts';
import { root } from '../../scripts/run.ts';
import { assemble, bundlesOf, castSymbols, type DeckFiles, type Ground } from '../../slides/format/index.ts';
import { slidesPerDeck, syntheticDeck } from './decks.ts';

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100, 1000];
const megabyte = 1024 * 1024;
const options = { today: '2026-11-22', expiringDays: 90 };
/** How often the re-check is timed; the middle one is shown. */
const repeats = 9;

const template = readFolder(join(root, 'scripts/content/new-deck/template'));
const figures = Object.fromEntries(Object.entries(template).filter(([path]) => path.startsWith('figures/')));

/** Of one deck and for all: rating is not what is measured. */
const worksheet = { path: 'pemat.yaml', text: openWorksheet('deck-a') };

const check = (ground: Ground, files: DeckFiles) => checkDeck(ground, files, worksheet, options);

/**
 * Milliseconds that something takes by the clock and on the processor, and what it gives. On a busy machine the clock
 * also counts the others' work; on a quiet one the processor also counts the collector's threads.
 */
function timed<T>(work: () => T): { ms: number; cpuMs: number; result: T } {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000, result };
}

function measure(ground: Ground, count: number): string[] {
  const files = Array.from({ length: count }, (_, number) => syntheticDeck(number, figures));
  const all = timed(() => files.map((deck) => check(ground, deck)));
  const problems = all.result.flatMap((deck) => deck.compiled.problems);
  if (problems[0]) console.log(`(${problems.length} problems, the first: ${problems[0].message})`);
  const library = timed(() =>
    assemble(
      all.result.flatMap(({ compiled }) => Object.values(bundlesOf(ground, compiled))),
      castSymbols(ground.cast),
    ),
  );
  const again = Array.from({ length: repeats }, (_, index) => {
    const changed = syntheticDeck(index % count, figures);
    return timed(() => check(ground, changed));
  }).sort((a, b) => a.ms - b.ms);
  const middle = again[Math.floor(repeats / 2)];
  const slides = count * slidesPerDeck;
  const { rss } = process.memoryUsage();
  return [
    String(count),
    String(slides),
    (all.ms / 1000).toFixed(1),
    (all.cpuMs / 1000).toFixed(1),
    (all.ms / slides).toFixed(2),
    (all.cpuMs / slides).toFixed(2),
    library.ms.toFixed(0),
    (middle?.ms ?? 0).toFixed(0),
    (middle?.cpuMs ?? 0).toFixed(0),
    (rss / megabyte).toFixed(0),
  ];
}

const ground = timed(() => readGround(root));
console.log(
  `Facts, sources, glossary and cast: read in ${ground.ms.toFixed(0)} ms (CPU ${ground.cpuMs.toFixed(0)} ms)\n`,
);
const columns = [
  'decks',
  'slides',
  's',
  'CPU s',
  'ms/slide',
  'CPU ms/slide',
  'library ms',
  're-check ms',
  'CPU ms',
  'memory MB',
];
const rows = counts.map((count) => measure(ground.result, count));
console.log(
  textTable(
    columns.map((title) => ({ title, align: 'right' as const })),
    rows,
  ).join('\n'),
);
console.log(
  '\nAims: 1,000 decks of 20 slides in 60 s; one deck again in 300 ms; memory below 1,024 MB; ms a slide stays level.',
);
