/**
 * `npm run check:syncthing`: a publisher and two kiosks on this machine share a folder by Debian's Syncthing; a pack and a config
 * travel to both, and an altered pack is refused by both. Takes some minutes.
 */
import { ensureProgram } from './debian.ts';
import { kioskToCheck } from './kiosk-to-check.ts';
import { runNode } from './run.ts';

await kioskToCheck(() => ensureProgram('syncthing', 'syncthing'));
process.exit(
  await runNode('node_modules/@playwright/test/cli.js', [
    'test',
    '--config',
    'tests/syncthing/playwright.config.ts',
    ...process.argv.slice(2),
  ]),
);
