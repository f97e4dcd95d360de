/**
 * `npm test`: everything that must hold before a change lands. Each static check counts as one test.
 * Ends with what failed, by name, and the line `N passed, N failed` (and `, N skipped`).
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { whyNotBorrowed } from '../tests/packaging/debian/borrowed-root.ts';
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { chooseHost } from './host/choose-host.ts';
import { thisMachine } from './host/this-machine.ts';
import { root, runNode } from './run.ts';
import { addTallies, playwrightTally, type Tally, tallyOf, vitestTally } from './tally.ts';
import { profilesOf, runHostile, sampleOf } from './test-hostile.ts';

const results = join(root, 'test-results');

function heading(text: string): void {
  console.log(`\n── ${text}`);
}

/** Runs one check that passes or fails as a whole. */
async function check(name: string, run: () => Promise<number>): Promise<Tally> {
  heading(name);
  const passed = (await run()) === 0;
  console.log(passed ? `✓ ${name}` : `✗ ${name}`);
  return passed
    ? { passed: 1, failed: 0, skipped: 0, failures: [] }
    : { passed: 0, failed: 1, skipped: 0, failures: [{ name, why: 'It says why above, under its name.' }] };
}

function readReport(name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(results, name), 'utf8'));
  } catch {
    return null;
  }
}

/** Runs one suite and counts what its report says. */
async function suite(name: string, run: () => Promise<number>, tally: () => Tally | null): Promise<Tally> {
  heading(name);
  const code = await run();
  return tallyOf(name, code, tally());
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Where Electron cannot run, the tests of the preview run alone, as `npm start` would start the preview. */
const choice = chooseHost(thisMachine(), undefined);

/** A CI sets it, because there the preview alone would look like success. */
const needsElectron = process.env.ANTEROOM_NEEDS_ELECTRON === '1';

/** Of the long suites every fourth one has its turn (tests/support/part.ts). */
const sample = { ANTEROOM_SAMPLE: '1' };

const tallies: Tally[] = [
  ...(needsElectron
    ? [await check('Electron can run here', async () => (choice.host === 'electron' ? 0 : 1))]
    : []),
  await check('Format and lint', () =>
    runNode('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  ),
  await check('Types, room by room', () => runNode('scripts/types.mjs', [])),
  await check('Dead code', () => runNode('node_modules/knip/bin/knip.js', ['--config', '.knip.json'])),
  await check('Content of the slides', () => runNode('scripts/check-slides.ts', [])),
  await check('Build', async () => ((await buildAll()) === null ? 0 : 1)),
  await check('A browser for the tests', async () => (ensureBrowser() ? 0 : 1)),
  await suite(
    'Unit and component tests',
    () =>
      runNode(
        'node_modules/vitest/vitest.mjs',
        [
          'run',
          '--config',
          'tests/vitest.config.ts',
          '--reporter=default',
          '--reporter=json',
          '--outputFile.json=test-results/unit.json',
        ],
        sample,
      ),
    () => vitestTally(readReport('unit.json')),
  ),
  await suite(
    `End-to-end tests (host: ${choice.host === 'electron' ? 'electron and preview' : 'preview'})`,
    () =>
      runNode(
        'node_modules/@playwright/test/cli.js',
        ['test', '--config', 'tests/playwright.config.ts'],
        sample,
      ),
    () => playwrightTally(readReport('e2e.json')),
  ),
];
const today = new Date();
const part = sampleOf(today);
heading(
  `A sample of the end-to-end tests in hostile surroundings (npm run test:hostile -- --part ${part.at}/${part.of})`,
);
tallies.push(await runHostile(profilesOf(today), part));

const total = addTallies(tallies);
const notBorrowed = whyNotBorrowed();
if (notBorrowed !== null) {
  console.log(
    `\n!! SKIPPED: installing and removing the Debian package. ${notBorrowed} npm run check:installers does it in systems of its own.`,
  );
}
if (choice.host === 'preview') {
  console.log(
    `\n!! SKIPPED: the Electron smoke suite. ${choice.say} docs/verification.md says how to run it.`,
  );
}
if (total.failures.length > 0) {
  heading('What failed');
  for (const { name, why } of total.failures) console.log(`\n✗ ${name}\n${why}`);
}
console.log('');
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
