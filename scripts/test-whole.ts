/**
 * `npm run test:whole`: all unit and component tests, and every case of the long lists of which `npm test` tries a part
 * (tests/support/part.ts). What follows `--` is handed on, such as the path of one test file.
 */
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { runNode } from './run.ts';

if ((await buildAll()) !== null || !ensureBrowser()) process.exit(1);
process.exit(
  await runNode(
    'node_modules/vitest/vitest.mjs',
    ['run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(2)],
    { ANTEROOM_WHOLE: '1' },
  ),
);
