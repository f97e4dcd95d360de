/**
 * `npm run check:provision`: makes clean Debian systems kiosks by `scripts/provision/debian`, starts them, and undoes it.
 * Takes root, the tools below, and minutes; the first time it makes the system, which takes the network of Debian's packages.
 */
import { spawnSync } from 'node:child_process';
import { buildAll } from './build.ts';
import { runNode } from './run.ts';

/** The programs that it needs, with the Debian packages that bring them. */
const needed: Readonly<Record<string, string>> = {
  mmdebstrap: 'mmdebstrap',
  'systemd-nspawn': 'systemd-container',
  'dpkg-deb': 'dpkg',
  nsenter: 'util-linux',
  ip: 'iproute2',
};

const missing = Object.entries(needed).filter(([program]) => spawnSync(program, ['--version']).error);
if (missing.length > 0) {
  console.error(`Not here: ${missing.map(([program]) => program).join(', ')}.`);
  console.error(`On Debian and Ubuntu: apt-get install ${missing.map(([, name]) => name).join(' ')}`);
  process.exit(1);
}
if (process.getuid?.() !== 0) {
  console.error('To start a system takes root. Start as root.');
  process.exit(1);
}
const failed = await buildAll();
if (failed) {
  console.error(`The build stopped at "${failed}"; the message above says why.`);
  process.exit(1);
}
process.exit(
  await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/packaging/machines.config.ts',
    'tests/packaging/provision/',
  ]),
);
