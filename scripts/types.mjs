// @ts-check
// Checks each room of the house under its own tsconfig: the tsconfig says which platform types the room may know.
import { spawnSync } from 'node:child_process';

const rooms = [
  'slides/format/tsconfig.json',
  'renderer/session/tsconfig.json',
  'renderer/tsconfig.policy.json',
  'electron/tsconfig.policy.json',
  'electron/tsconfig.json',
  'renderer/tsconfig.json',
  'scripts/tsconfig.json',
  'tests/tsconfig.json',
];

let failed = false;
for (const room of rooms) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', room], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    failed = true;
    console.error(`types: ${room} has errors`);
  }
}
process.exit(failed ? 1 : 0);
