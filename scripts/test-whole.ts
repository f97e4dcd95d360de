/**
 * `npm run test:whole`: all tests, and every case of the long lists of which `npm test` tries a part (tests/support/part.ts).
 * What follows `--` is handed on to the unit and component tests, which then run alone: the path of one test file.
 */
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { runNode } from './run.ts';

if ((await buildAll()) !== null || !ensureBrowser()) process.exit(1);
const whole = { ANTEROOM_WHOLE: '1' };
const asked = process.argv.slice(2);
const suites = [
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'],
  ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'],
] as const;
let worst = 0;
for (const [program, ...args] of asked.length > 0 ? suites.slice(0, 1) : suites)
  worst = Math.max(worst, await runNode(program, [...args, ...asked], whole));
process.exit(worst);
