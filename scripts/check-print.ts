/**
 * `npm run check:print`: prints what a family takes home on a CUPS of its own, and puts it on sticks. Takes root, for the sticks
 * are file systems that it mounts, and the tools below; about two minutes.
 */
import { spawnSync } from 'node:child_process';
import { ensureFiles } from './debian.ts';
import { kioskToCheck } from './kiosk-to-check.ts';
import { runNode } from './run.ts';

/** What has to be there, with the Debian packages that bring it. */
const needed: Readonly<Record<string, string>> = {
  '/usr/sbin/cupsd': 'cups',
  '/usr/bin/lp': 'cups-client',
  '/usr/bin/pdfinfo': 'poppler-utils',
  '/usr/bin/mount': 'mount',
  '/usr/bin/bindfs': 'bindfs',
  '/usr/bin/qpdf': 'qpdf',
};

await kioskToCheck(() => {
  ensureFiles(needed);
  if (process.getuid?.() !== 0 || spawnSync('mount', ['--version']).error)
    throw new Error('To mount a stick takes root. Start as root.');
});
process.exit(
  await runNode('node_modules/@playwright/test/cli.js', [
    'test',
    '--config',
    'tests/printing/playwright.config.ts',
  ]),
);
