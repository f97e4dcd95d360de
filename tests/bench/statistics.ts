/**
 * `npm run bench:statistics`: how long the statistics of the staff panel take with many visits in the database. The aim is below
 * 200 ms with 100,000. Prints numbers and judges nothing, for they depend on the machine; docs/benches.md holds the last ones.
 *
 * Arguments: visits (100,000), and how often each is asked for (20).
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseName, Records } from '../../electron/records/database.ts';
import { spanNames } from '../../electron/visits/periods.policy.ts';
import { tellStatistics } from '../../electron/visits/statistics.ts';
import { VisitRecords } from '../../electron/visits/visit-records.ts';
import { textTable } from '../../scripts/content/text-table.ts';
import { makeVisits } from '../support/visits.ts';
import { shippedLookup } from './search/shipped-lookup.ts';
import { shippedContent } from './support/built-kiosk.ts';
import { machineLine } from './support/machine.ts';
import { spread } from './support/quantile.ts';

const [visits = 100_000, repeats = 20] = process.argv.slice(2).map(Number);
const today = '2026-11-26';
const languages = ['en', 'es'];

const { lookup, cards } = shippedLookup(shippedContent());
const decks = cards.map(({ id, title }) => ({
  id,
  title,
  slides: lookup.slides
    .filter(({ deck }) => deck === id)
    .map((slide) => ({ id: slide.id, title: slide.title })),
}));
const ids = decks.map(({ id, slides }) => ({ id, slides: slides.map((slide) => slide.id) }));

/** All of them within the longest span is the worst that there can be; a year of them is a kiosk that is used all day. */
const spreads = [
  ['84 days', '2026-11-22', 84],
  ['365 days', '2026-11-25', 365],
] as const;

console.log(machineLine(new Date()));
const rows: string[][] = [];
for (const [within, until, days] of spreads) {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-bench-'));
  try {
    makeVisits({ folder, until, days, visits, languages, decks: ids });
    const records = new Records({ folder, now: () => new Date(), log: console });
    const parts = {
      records: new VisitRecords(records),
      keepDays: () => 400,
      languages: () => languages,
      decks: () => decks,
      today: () => today,
    };
    for (const span of spanNames) {
      const times: number[] = [];
      for (let time = 0; time < repeats; time += 1) {
        const began = performance.now();
        const told = tellStatistics({ span, back: 0, deck: 'what-is-car-t', language: 'en' }, parts);
        times.push(performance.now() - began);
        if (told.shown === null) throw new Error(`There is no ${span} to show.`);
      }
      rows.push([within, span, ...spread.cells(times)]);
    }
    records.close();
    const megabytes = statSync(join(folder, databaseName)).size / 1e6;
    console.log(`${visits} visits within ${within}: ${megabytes.toFixed(1)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(
  textTable(
    ['visits within', 'span', ...spread.columns].map((title, at) => ({
      title,
      align: at < 2 ? 'left' : 'right',
    })),
    rows,
  ).join('\n'),
);
console.log(machineLine(new Date()));
