/**
 * `npm run check:installers`: installs, upgrades and removes the kiosk on machines that are made for it and deleted
 * again: Windows as Wine plays it, and clean Debian systems. `-- windows` and `-- debian` try one of them. Takes minutes,
 * the network of Debian's packages, and tools that the kiosk itself does not need.
 */
import { spawnSync } from 'node:child_process';
import { runNode } from './run.ts';

/** The programs that each check needs, with the Debian packages that bring them. */
const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  windows: { makensis: 'nsis', wine: 'wine wine64' },
  debian: { mmdebstrap: 'mmdebstrap', 'dpkg-deb': 'dpkg', unshare: 'util-linux' },
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(needed, name));
if (unknown.length > 0) {
  console.error(`There is no check "${unknown.join('", "')}". Write ${Object.keys(needed).join(' or ')}.`);
  process.exit(2);
}
const chosen = named.length > 0 ? named : Object.keys(needed);
const missing = chosen
  .flatMap((name) => Object.entries(needed[name] ?? {}))
  .filter(([program]) => spawnSync(program, ['--version']).error);
if (missing.length > 0) {
  console.error(`Not here: ${missing.map(([program]) => program).join(', ')}.`);
  console.error(`On Debian and Ubuntu: apt-get install ${missing.map(([, name]) => name).join(' ')}`);
  process.exit(1);
}
if (chosen.includes('debian') && process.getuid?.() !== 0) {
  console.error('To make a Debian system takes root. Start as root, or try the other alone: -- windows');
  process.exit(1);
}
process.exit(
  await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/packaging/machines.config.ts',
    ...chosen.map((name) => `tests/packaging/${name}/`),
  ]),
);
