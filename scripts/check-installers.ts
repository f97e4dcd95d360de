/**
 * `npm run check:installers`: installs, upgrades and removes the kiosk on machines that are made for it and deleted
 * again. For Windows that is Wine. Takes minutes, and tools of Debian that the kiosk itself does not need.
 */
import { spawnSync } from 'node:child_process';
import { runNode } from './run.ts';

/** The programs that the checks need, and the Debian packages that bring them. */
const tools = { makensis: 'nsis', wine: 'wine wine64' };

const missing = Object.entries(tools).filter(([program]) => spawnSync(program, ['--version']).error);
if (missing.length > 0) {
  console.error(`Not here: ${missing.map(([program]) => program).join(', ')}.`);
  console.error(`On Debian and Ubuntu: apt-get install ${missing.map(([, name]) => name).join(' ')}`);
  process.exit(1);
}
process.exit(
  await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/packaging/machines.config.ts',
    ...process.argv.slice(2),
  ]),
);
