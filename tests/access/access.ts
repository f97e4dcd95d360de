/** `npm run access`: what is asked of every screen and slide so that everybody can use them, beside what was measured. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../scripts/browser.ts';
import { localDay } from '../../slides/format/model/day.ts';
import { contentOf, meansFor, viewsOn } from './means.ts';
import { type Job, nameOf, partOfPlan, planOf } from './plan.ts';
import { doJob, type Means } from './run.ts';
import { inWords, Tally, whereOf } from './tally.ts';
import { thresholdOf } from './thresholds.ts';

const help = `Measures every screen and every slide: contrast, sizes, distances, cut words, axe, focus

  npm run access                  everything; long
  npm run access -- [flags]

  --part 1/20      a twentieth of it, the same one each time
  --screens        screens alone, no slides
  --only WORDS     only what has these words in its name, such as "results", "1366x768", "home", "pseudo"
  --workers 2      so many pages at a time; 2 unless given
  --pictures DIR   writes a PNG of each view with something that falls short into DIR
  --each           says how long each took
  --list           says what would be looked at, and ends
  --help           this text

  Ctrl+C stops it and prints what it has. Ends with 1 when something falls short of what is asked.`;

const { values: flags } = parseArgs({
  options: {
    part: { type: 'string', default: '1/1' },
    screens: { type: 'boolean', default: false },
    only: { type: 'string' },
    workers: { type: 'string', default: '2' },
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
  for (const worst of tally.nearest(worstPlaces))
    console.log(`  ${thresholdOf(worst.measure).says}: ${worst.value.toFixed(1)}: ${whereOf(worst)}`);
  const { failures } = tally;
  if (failures.length > 0) console.log('\nShort of what is asked:');
  for (const failed of failures.slice(0, mostLines)) console.log(`  ${inWords(failed)}`);
  if (failures.length > mostLines) console.log(`  … and ${failures.length - mostLines} more`);
  console.log(`\n${isStopped ? 'Stopped: ' : ''}${inProgress(progress, failures.length)}.`);
}

async function run(jobs: readonly Job[], views: ReturnType<typeof viewsOn>): Promise<number> {
  const tally = new Tally();
  const means = await meansFor(views);
  const onShort = keepPictures(flags.pictures);
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
      await doJob(job, { ...means, tally, onShort }).catch((error: unknown) =>
        broken.push(`${nameOf(job)}: ${error}`),
      );
      if (flags.each) console.error(`${((performance.now() - began) / 1000).toFixed(1)} s: ${nameOf(job)}`);
      progress.done += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: workersIn(flags.workers) }, work));
  } finally {
    clearInterval(telling);
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, stop);
    await means.close();
  }
  report(tally, progress, isStopped);
  for (const line of broken) console.log(`Could not be looked at: ${line}`);
  return tally.failures.length + broken.length === 0 ? 0 : 1;
}

/** Writes a picture of each view that shows something which falls short, where a folder is asked for. */
function keepPictures(folder: string | undefined): NonNullable<Means['onShort']> {
  if (folder === undefined) return async () => undefined;
  const absolute = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  mkdirSync(absolute, { recursive: true });
  return async (page, place, look) => {
    const name = `${place} ${look}`.replaceAll(/[^\w-]+/g, '-');
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
