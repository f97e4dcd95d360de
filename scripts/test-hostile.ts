/**
 * `npm run test:hostile`: the end-to-end tests on a preview that is worse than usual, once for each way in which it can be
 * (scripts/preview/hostile.ts). All of them must pass.
 *
 *   -- --profile NAME     only this one
 *   -- --part 2/9         only a part of the shorter tests, another one for each profile
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { type HostileProfile, hostileProfiles } from './preview/hostile.ts';
import { root, runNode } from './run.ts';
import { addTallies, playwrightTally, type Tally, tallyOf } from './tally.ts';

const names = Object.keys(hostileProfiles) as HostileProfile[];

/** These take a lock out, or need Electron or a packed kiosk: worse surroundings tell nothing of them. */
const elsewhere = 'Without its lock|In Electron itself|The packaged kiosk';
/** Tests that close standard error or take away the data folder themselves, by their tag. */
const ownSurroundings: Partial<Record<HostileProfile, string>> = {
  'closed-stderr': '@own-surroundings',
  'failing-lock': '@own-surroundings',
};
/** Takes long, and asks for sizes of the screen more than for its surroundings. */
const long = 'Everybody can read and reach';

/** A part of the tests: `at` of `of`, counted from 1. */
export interface Part {
  at: number;
  of: number;
}

/** Runs the end-to-end tests, or a part of them, in one kind of hostile surroundings. */
async function runIn(profile: HostileProfile, part: Part | null): Promise<Tally> {
  console.log(`\n── Hostile surroundings: ${profile} (${hostileProfiles[profile]})`);
  const report = `hostile-${profile}.json`;
  const shard = part ? [`--shard=${part.at}/${part.of}`] : [];
  const left = [elsewhere, ownSurroundings[profile], part && long].filter(Boolean).join('|');
  const code = await runNode(
    'node_modules/@playwright/test/cli.js',
    ['test', '--config', 'tests/playwright.config.ts', '--grep-invert', left, ...shard],
    { ANTEROOM_PREVIEW_HOSTILE: profile, ANTEROOM_E2E_REPORT: report },
  );
  return tallyOf(`Hostile surroundings: ${profile}`, code, readTally(report));
}

function readTally(report: string): Tally | null {
  try {
    return playwrightTally(JSON.parse(readFileSync(join(root, 'test-results', report), 'utf8')));
  } catch {
    return null;
  }
}

/** One or two tests for each kind of surroundings, and others each day. */
export function sampleOf(day: Date): Part {
  // Shares no divisor with the number of kinds of surroundings, so that each of them meets every part in its turn.
  const of = 41;
  return { at: (Math.floor(day.getTime() / 86_400_000) % of) + 1, of };
}

/** One of the kinds of surroundings, another one on the next day. */
export function profilesOf(day: Date): HostileProfile[] {
  const turn = Math.floor(day.getTime() / 86_400_000) % names.length;
  return names.slice(turn, turn + 1);
}

/** Runs these profiles; with a part, each on another part of the tests. */
export async function runHostile(
  profiles: readonly HostileProfile[] = names,
  part: Part | null = null,
): Promise<Tally> {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  const tallies: Tally[] = [];
  for (const profile of profiles) {
    const shift = names.indexOf(profile);
    const own = part && { at: ((part.at - 1 + shift) % part.of) + 1, of: part.of };
    tallies.push(await runIn(profile, own));
  }
  return addTallies(tallies);
}

/** A part as it is written, `2/9`; null for none. @throws Error for what is no part */
export function readPart(text: string | undefined): Part | null {
  if (text === undefined) return null;
  const [, at = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (at < 1 || at > of) throw new Error(`--part ${text}: write a part such as 2/9.`);
  return { at, of };
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { profile: { type: 'string' }, part: { type: 'string' } } });
  const chosen = values.profile === undefined ? names : names.filter((name) => name === values.profile);
  if (chosen.length === 0) throw new Error(`--profile ${values.profile}: write ${names.join(', ')}.`);
  const part = readPart(values.part);
  if ((await buildAll()) !== null || !ensureBrowser()) return 1;
  const { passed, failed } = await runHostile(chosen, part);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

if (import.meta.main) {
  process.exit(
    await main().catch((error: Error) => {
      console.error(error.message);
      return 1;
    }),
  );
}
