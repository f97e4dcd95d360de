/**
 * `npm run check:fleet`: runs the Ansible role of docs/fleet on a clean Debian that is made for it and deleted again. Takes root,
 * minutes, and the network of Debian's packages.
 */
import { ensureFiles } from './debian.ts';
import { runNode } from './run.ts';

if (process.getuid?.() !== 0) {
  console.error('To make a Debian system takes root. Start as root.');
  process.exit(1);
}
try {
  ensureFiles({
    '/usr/bin/mmdebstrap': 'mmdebstrap',
    '/usr/bin/dpkg-deb': 'dpkg',
    '/usr/bin/unshare': 'util-linux',
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
process.exit(
  await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/packaging/machines.config.ts',
    'tests/fleet/ansible',
  ]),
);
