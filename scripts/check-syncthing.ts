/**
 * `npm run check:syncthing`: a publisher and two kiosks on this machine share a folder by Debian's Syncthing; a pack and a config
 * travel to both, and an altered pack is refused by both. Takes some minutes.
 */
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { ensureProgram } from './debian.ts';
import { runNode } from './run.ts';

try {
  ensureProgram('syncthing', 'syncthing');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const failed = await buildAll();
if (failed || !ensureBrowser()) {
  console.error(
    failed ? `The build stopped at "${failed}"; the message above says why.` : 'There is no browser.',
  );
  process.exit(1);
}
process.exit(
  await runNode('node_modules/@playwright/test/cli.js', [
    'test',
    '--config',
    'tests/syncthing/playwright.config.ts',
    ...process.argv.slice(2),
  ]),
);
