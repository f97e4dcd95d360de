import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The project's top folder. */
export const root = join(import.meta.dirname, '..');

/** Runs a program of `node_modules` (its JavaScript file) on this very Node; returns its exit code. */
export function runNode(file: string, args: string[], options: { quiet?: boolean } = {}): number {
  const { status } = spawnSync(process.execPath, [join(root, file), ...args], {
    cwd: root,
    stdio: options.quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
  });
  return status ?? 1;
}
