/** `npm run access`: what is asked of every screen and slide so that everybody can use them, beside what was measured. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../scripts/browser.ts';
import { localDay } from '../../slides/format/model/day.ts';
import { carryOver, type Ledger, openLedger } from './ledger.ts';
import { tableInMarkdown } from './markdown.ts';
import { contentOf, meansFor, viewsOn } from './means.ts';
import { type Job, nameOf, partOfPlan, planOf } from './plan.ts';
import { doJob, type Means } from './run.ts';
import { inShort, inWords, type Placed, Tally } from './tally.ts';

const help = `Measures every screen and every slide: contrast, sizes, distances, cut words, axe, focus

  npm run access                  everything; long
  npm run access -- [flags]

  --part 1/20      a twentieth of it, the same one each time
  --screens        screens alone, no slides
  --only WORDS     only what has these words in its name, such as "results", "1366x768", "home", "pseudo"
  --workers 2      so many pages at a time; 2 unless given
  --resume         goes on where the last run was stopped, unless the page has changed since
  --again WORDS    does again what has these words in its name, and takes over everything else from the last run,
                   though the page has changed; may be repeated. The table says so
  --pictures DIR   writes a PNG of each view with something that falls short into DIR, and of the ten worst places
  --each           says how long each took
  --list           says what would be looked at, and ends
  --help           this text

  Ctrl+C stops it and prints what it has. What falls short is listed at the end, and does not end it. A run of everything
  writes its table to docs/access-table.md. Ends with 1 when something falls short of what is asked.`;

const { values: flags } = parseArgs({
  options: {
    part: { type: 'string', default: '1/1' },
    screens: { type: 'boolean', default: false },
    only: { type: 'string' },
    workers: { type: 'string', default: '2' },
    resume: { type: 'boolean', default: false },
    again: { type: 'string', multiple: true },
    pictures: { type: 'string' },
    each: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function partIn(text: string): { at: number; of: number } {
  const [, at, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (at === undefined || of === undefined || at < 1 || at > of)
    throw new Error(`--part is "${text}"; write which part of how many, for example 1/20`);
  return { at, of };
}

function workersIn(text: string): number {
  const workers = Number(text);
  if (!Number.isInteger(workers) || workers < 1 || workers > 8)
    throw new Error(`--workers is "${text}"; write a whole number from 1 to 8`);
  return workers;
}

/** Milliseconds between two lines of progress. */
const tellEvery = 20_000;

interface Progress {
  done: number;
  of: number;
  began: number;
}

function inProgress({ done, of, began }: Progress, failures: number): string {
  const minutes = (performance.now() - began) / 60_000;
  const left = done === 0 ? '' : `, about ${Math.ceil((minutes / done) * (of - done))} min left`;
  return `${done} of ${of} in ${minutes.toFixed(1)} min${left}; ${failures} short of what is asked`;
}

/** What fell short is listed up to here; the table has the worst of it. */
const mostLines = 60;
const worstPlaces = 10;

function report(tally: Tally, progress: Progress, isStopped: boolean): void {
  console.log(`\n${tally.table()}`);
  console.log('\nThe worst places:');
  for (const worst of tally.nearest(worstPlaces)) console.log(`  ${inShort(worst)}`);
  const { failures } = tally;
  if (failures.length > 0) console.log('\nShort of what is asked:');
  for (const failed of failures.slice(0, mostLines)) console.log(`  ${inWords(failed)}`);
  if (failures.length > mostLines) console.log(`  … and ${failures.length - mostLines} more`);
  console.log(`\n${isStopped ? 'Stopped: ' : ''}${inProgress(progress, failures.length)}.`);
}

/** Whether all is looked at that there is. */
const isWhole = flags.part === '1/1' && !flags.screens && flags.only === undefined;

function ledgerFor(built: string): Ledger {
  const { again, resume } = flags;
  if (again === undefined) return openLedger(built, resume);
  return carryOver(built, (job) => again.some((words) => job.includes(words)));
}

async function run(jobs: readonly Job[], views: ReturnType<typeof viewsOn>): Promise<number> {
  const means = await meansFor(views);
  try {
    const ledger = ledgerFor(means.folder);
    const tally = new Tally();
    const done = new Set<string>();
    for (const { job, record, problem } of ledger.done) {
      if (problem !== null || !jobs.some((each) => nameOf(each) === job)) continue;
      tally.takeOver(record);
      done.add(job);
    }
    if (flags.resume || flags.again) console.error(ledger.says);
    const left = jobs.filter((job) => !done.has(nameOf(job)));
    const { broken, progress, isStopped } = await doAll(left, { means, tally, ledger });
    report(tally, progress, isStopped);
    for (const line of broken) console.log(`Could not be looked at: ${line}`);
    if (isWhole && !isStopped && broken.length === 0)
      writeTable(tally, jobs.length, flags.again ? done.size : 0);
    await pictureWorst(jobs, { means, tally });
    return tally.failures.length + broken.length === 0 ? 0 : 1;
  } finally {
    await means.close();
  }
}

interface Tools {
  means: Awaited<ReturnType<typeof meansFor>>;
  tally: Tally;
}

/** Does jobs, so many at a time as was asked for, until all are done or somebody stops it. */
async function doAll(jobs: readonly Job[], { means, tally, ledger }: Tools & { ledger: Ledger }) {
  const onView = keepPictures(flags.pictures, (_place, _look, short) => short > 0);
  const progress: Progress = { done: 0, of: jobs.length, began: performance.now() };
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    console.error('Stopping after the pages that are open …');
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  const telling = setInterval(() => console.error(inProgress(progress, tally.failures.length)), tellEvery);
  const waiting = jobs.values();
  const broken: string[] = [];
  const work = async () => {
    for (const job of waiting) {
      if (isStopped) return;
      const began = performance.now();
      const own = new Tally();
      const both: Means['tally'] = {
        add: (place, look, found) => {
          own.add(place, look, found);
          return tally.add(place, look, found);
        },
      };
      const problem = await doJob(job, { ...means, tally: both, onView }).then(() => null, String);
      if (problem !== null) broken.push(`${nameOf(job)}: ${problem}`);
      ledger.write({ job: nameOf(job), record: own.record, problem });
      if (flags.each) console.error(`${((performance.now() - began) / 1000).toFixed(1)} s: ${nameOf(job)}`);
      progress.done += 1;
    }
  };
  await Promise.all(Array.from({ length: workersIn(flags.workers) }, work));
  clearInterval(telling);
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, stop);
  return { broken, progress, isStopped };
}

const docs = join(import.meta.dirname, '../../docs');

function writeTable(tally: Tally, jobs: number, takenOver: number): void {
  const worst = tally.nearest(worstPlaces).map(inShort);
  const minutes = Math.round(performance.now() / 60_000);
  const day = localDay(new Date());
  writeFileSync(
    join(docs, 'access-table.md'),
    tableInMarkdown(tally, { worst, minutes, day, jobs, takenOver }),
  );
  console.log('Written to docs/access-table.md.');
}

/** Looks at the worst places once more, and takes a picture of each, where pictures are asked for. */
async function pictureWorst(jobs: readonly Job[], { means, tally }: Tools): Promise<void> {
  if (flags.pictures === undefined) return;
  const worst = tally.nearest(worstPlaces);
  const isWorst = (place: string, look: string) =>
    worst.some((each) => each.place === place && each.look === look);
  const onView = keepPictures(flags.pictures, isWorst, 'worst ');
  const asked = jobs.filter((job) => worst.some((each) => jobNamesOf(each).includes(nameOf(job))));
  for (const job of asked) await doJob(job, { ...means, tally: new Tally(), onView });
}

/** The jobs that can have looked at a place: a screen in a language, or a deck in a view. */
const jobNamesOf = ({ place, look }: Placed) => [
  `${place} ${look.split(' ').at(-1)}`,
  `${place.split('/')[0]} ${look}`,
];

/** Writes a picture of each view that is asked for, where there is a folder for it. */
function keepPictures(
  folder: string | undefined,
  isAsked: (place: string, look: string, short: number) => boolean,
  begin = '',
): NonNullable<Means['onView']> {
  if (folder === undefined) return async () => undefined;
  const absolute = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  mkdirSync(absolute, { recursive: true });
  return async (page, place, look, short) => {
    if (!isAsked(place, look, short)) return;
    const name = `${begin}${place} ${look}`.replaceAll(/[^\w-]+/g, '-');
    await page.screenshot({ path: join(absolute, `${name}.png`) });
  };
}

if (flags.help) {
  console.log(help);
} else {
  const views = viewsOn(localDay(new Date()));
  const jobs = partOfPlan(planOf(contentOf(views)), partIn(flags.part)).filter(
    (job) => (job.kind === 'screen' || !flags.screens) && nameOf(job).includes(flags.only ?? ''),
  );
  if (flags.list) for (const job of jobs) console.log(nameOf(job));
  else if (jobs.length === 0) throw new Error(`--only is "${flags.only}", which names nothing; see --list`);
  else process.exitCode = ensureBrowser() ? await run(jobs, views) : 2;
}
