/**
 * Long lists of cases (every screen at every size, thousands of damaged decks) are tried whole by `npm run test:whole`. In
 * `npm test` a part of each is, which changes with what it tests: the same commit has the same part everywhere.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Whether all cases are tried. */
export const isWhole = process.env.ANTEROOM_WHOLE === '1';

const seeds = new Map<string, number>();

/** A number that changes with the sources of a room, the page's unless another is named: 0 to 2³² − 1. */
export function seedOfSources(room: 'renderer' | 'slides/format' = 'renderer'): number {
  const known = seeds.get(room);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  const folder = join(root, room);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(readFileSync(path));
  const seed = hash.digest().readUInt32BE();
  seeds.set(room, seed);
  return seed;
}

/**
 * Every sixth case, or another share, beginning where the seed says; all of them where everything is tried. So six
 * seeds in a row try every case once, and whatever stands beside each other in the list is tried apart.
 *
 * @param of how many parts the list has; a whole number, 1 or more
 */
export function partOf<Case>(
  cases: readonly Case[],
  { of = 6, seed = seedOfSources(), whole = isWhole } = {},
): readonly Case[] {
  return whole ? cases : cases.filter((_, at) => at % of === seed % of);
}

/** Set by `npm test`, which has a quarter of an hour: of the long suites only every fourth one has its turn. */
const isSampled = process.env.ANTEROOM_SAMPLE === '1';

/**
 * The long suites that do not have their turn now: three quarters of them in `npm test`, which change with the page's sources, and none
 * where everything is tried or somebody asks for a suite by its name.
 */
export function notTheirTurn(suites: readonly string[], seed?: number): readonly string[] {
  if (!isSampled && seed === undefined) return [];
  const turn = partOf(suites, { of: 4, whole: false, ...(seed === undefined ? {} : { seed }) });
  return suites.filter((suite) => !turn.includes(suite));
}
