/** `npm run check:slides`: checks the decks, prints how they stand and what is wrong, and writes the clinician's report. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { localDay } from '../slides/format/model/day.ts';
import { type CheckFlags, checkHelp, readCheckFlags, usualDays } from './content/check-flags.ts';
import { type Expiring, expiringFacts } from './content/expiring.ts';
import { stampWorksheet } from './content/pemat/stamp-file.ts';
import { deckAt, ownDecks } from './content/places.ts';
import { makeReport } from './content/report/write.ts';
import { type CheckedContent, checkPlaces } from './content/session.ts';
import { deckTable, expiringList, problemList } from './content/terminal.ts';
import { root } from './run.ts';

/** npm runs scripts in the project's folder; a file that the user names is meant from where they typed. */
const from = process.env.INIT_CWD ?? process.cwd();

function stop(error: unknown, more = ''): never {
  console.error(`${error instanceof Error ? error.message : error}${more}`);
  process.exit(2);
}

function readFlags(): CheckFlags {
  try {
    return readCheckFlags(process.argv.slice(2), localDay(new Date()));
  } catch (error) {
    return stop(error, `\n\n${checkHelp}`);
  }
}

function check({ deck, today, expiring }: CheckFlags): CheckedContent {
  const places =
    deck.length === 0 ? ownDecks(root) : deck.map((folder) => deckAt(resolve(from, folder), root));
  return checkPlaces(root, places, from, { today, expiringDays: expiring ?? usualDays });
}

function print(content: CheckedContent, expiring: Expiring[] | undefined, days: number): void {
  console.log(
    deckTable(
      content.decks.flatMap(({ rows }) => rows),
      days,
    ),
  );
  if (expiring !== undefined) console.log(`\n${expiringList(expiring, days)}`);
  console.log(`\n${problemList(content.problems)}`);
}

function printJson(
  { decks, problems }: CheckedContent,
  expiring: Expiring[] | undefined,
  today: string,
): void {
  console.log(
    JSON.stringify({ today, decks: decks.flatMap(({ rows }) => rows), problems, expiring }, null, 2),
  );
}

function run(flags: CheckFlags): number {
  const { today, country } = flags;
  const days = flags.expiring ?? usualDays;
  for (const deck of flags.rated) stampWorksheet(root, deck, today);
  const content = check(flags);
  const shown = content.decks.flatMap(({ compiled }) => Object.values(compiled.decks));
  const expiring =
    flags.expiring === undefined
      ? undefined
      : expiringFacts(shown, content.ground.facts, { today, days, country });
  if (flags.html !== undefined) {
    const pictures = flags.pictures === undefined ? undefined : resolve(from, flags.pictures);
    writeFileSync(
      resolve(from, flags.html),
      makeReport(content, { root, today, expiringDays: days, country, pictures }),
    );
  }
  if (flags.json) printJson(content, expiring, today);
  else print(content, expiring, days);
  if (flags.html !== undefined && !flags.json) console.log(`\nThe report for the clinician: ${flags.html}`);
  const failing = content.problems.filter(({ severity }) => flags.strict || severity === 'error');
  return failing.length === 0 ? 0 : 1;
}

const flags = readFlags();
if (flags.help) {
  console.log(checkHelp);
} else {
  try {
    process.exitCode = run(flags);
  } catch (error) {
    stop(error);
  }
}
