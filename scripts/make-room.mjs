// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {{ from: string, to: string }} Room Where the project's own Node lies, and where it goes meanwhile. */

/**
 * Where the project's own Node goes before `npm ci`, which deletes all of `node_modules`. npm's scripts run on that Node
 * once it is installed, and Windows deletes no program that runs; it does let it be renamed on the same disk.
 *
 * @param {{ platform: string, root: string, name: string }} where `name`: of a file that is not there yet
 * @returns {Room | null} null where a running program can be deleted
 */
export function roomForInstall({ platform, root, name }) {
  if (platform !== 'win32') return null;
  return {
    from: join(root, 'node_modules', 'node', 'bin', 'node.exe'),
    to: join(root, 'out', 'old-node', name),
  };
}

/**
 * Moves the program away, if it is there, and deletes those that were moved before and have ended.
 * @param {Room} room
 */
export function makeRoom({ from, to }) {
  const folder = dirname(to);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    try {
      rmSync(join(folder, name));
    } catch {
      // It still runs; the next installation tries again.
    }
  }
  if (existsSync(from)) renameSync(from, to);
}

/**
 * Puts the program back where nothing has taken its place: without it npm's scripts would not start any more.
 * @param {Room} room
 */
export function giveBack({ from, to }) {
  if (existsSync(to) && existsSync(dirname(from)) && !existsSync(from)) renameSync(to, from);
}
