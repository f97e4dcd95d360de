/**
 * `npm run check:monitoring`: what a kiosk says of itself, taken by the monitoring that a hospital runs: Debian's node exporter
 * and Prometheus, on this machine alone. Takes root, for which Debian's packages are installed where they are missing; two minutes.
 */
import { ensureFiles } from './debian.ts';
import { kioskToCheck } from './kiosk-to-check.ts';
import { runNode } from './run.ts';

if (process.getuid?.() !== 0) {
  console.error('To start programs under the users that Debian gives them takes root. Start as root.');
  process.exit(1);
}
await kioskToCheck(() =>
  ensureFiles({
    '/usr/bin/promtool': 'prometheus',
    '/usr/bin/prometheus-node-exporter': 'prometheus-node-exporter',
  }),
);
process.exit(
  await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/packaging/machines.config.ts',
    'tests/fleet/monitoring',
  ]),
);
