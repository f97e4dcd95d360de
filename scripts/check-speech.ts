/**
 * `npm run check:speech`: reads slides aloud on a Speech Dispatcher of its own and measures what is heard. Takes the tools below,
 * of Debian; about two minutes. Prints how each name of the lists is pronounced, for whoever listens to them before a release.
 */
import { ensureFiles } from './debian.ts';
import { kioskToCheck } from './kiosk-to-check.ts';
import { runNode } from './run.ts';

/** What has to be there, with the Debian packages that bring it. */
const needed: Readonly<Record<string, string>> = {
  '/usr/bin/speech-dispatcher': 'speech-dispatcher',
  '/usr/lib/speech-dispatcher-modules/sd_espeak-ng': 'speech-dispatcher-espeak-ng',
  '/usr/bin/espeak-ng': 'espeak-ng',
  '/usr/bin/pulseaudio': 'pulseaudio',
  '/usr/bin/parec': 'pulseaudio-utils',
};

await kioskToCheck(() => ensureFiles(needed));
process.exit(
  await runNode('node_modules/@playwright/test/cli.js', [
    'test',
    '--config',
    'tests/speech/playwright.config.ts',
    ...process.argv.slice(2),
  ]),
);
