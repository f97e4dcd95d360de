/**
 * `npm run check:print`: prints what a family takes home on a CUPS of its own, and puts it on sticks. Takes root, for the sticks
 * are file systems that it mounts, and the tools below; about two minutes.
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { ensureFiles } from './debian.ts';
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

try {
  ensureFiles(needed);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
if (process.getuid?.() !== 0 || spawnSync('mount', ['--version']).error) {
  console.error('To mount a stick takes root. Start as root.');
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
    'tests/printing/playwright.config.ts',
  ]),
);
