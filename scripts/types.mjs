// @ts-check
// Checks each room of the house under its own tsconfig: the tsconfig says which platform types the room may know.
import { spawn } from 'node:child_process';

// The largest first, so that no other one waits for it in the end.
const rooms = [
  'tests/tsconfig.json',
  'scripts/tsconfig.json',
  'renderer/tsconfig.json',
  'electron/tsconfig.json',
  'slides/format/tsconfig.json',
  'renderer/session/tsconfig.json',
  'renderer/tsconfig.policy.json',
  'electron/tsconfig.policy.json',
];

/**
 * Checks a room, on one thread: several would each work out the same types, and take twice the machine's time for it.
 *
 * @param {string} room
 * @returns {Promise<boolean>} whether it has no errors
 */
function check(room) {
  return new Promise((resolve, reject) => {
    const args = ['node_modules/typescript/bin/tsc', '--singleThreaded', '-p', room];
    spawn(process.execPath, args, { stdio: 'inherit' })
      .once('error', reject)
      .once('exit', (status) => {
        if (status !== 0) console.error(`types: ${room} has errors`);
        resolve(status === 0);
      });
  });
}

let isSound = true;
const waiting = rooms.values();
async function checkOneByOne() {
  for (const room of waiting) isSound = (await check(room)) && isSound;
}
await Promise.all([checkOneByOne(), checkOneByOne()]);
process.exit(isSound ? 0 : 1);
