/**
 * `npm run check:monitoring`: what a kiosk says of itself, taken by the monitoring that a hospital runs: Debian's node exporter
 * and Prometheus, on this machine alone. Takes root, for which Debian's packages are installed where they are missing; two minutes.
 */
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { ensureFiles } from './debian.ts';
import { runNode } from './run.ts';

if (process.getuid?.() !== 0) {
  console.error('To start programs under the users that Debian gives them takes root. Start as root.');
  process.exit(1);
}
try {
  ensureFiles({
    '/usr/bin/promtool': 'prometheus',
    '/usr/bin/prometheus-node-exporter': 'prometheus-node-exporter',
  });
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
  await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/packaging/machines.config.ts',
    'tests/fleet/monitoring',
  ]),
);
