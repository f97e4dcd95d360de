import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { waitFor } from './wait-for.mjs';

/** The project's top folder. */
export const root = join(import.meta.dirname, '..');

/**
 * Runs a program of `node_modules` (its JavaScript file) on this very Node; gives its exit code (see `waitFor`).
 *
 * @param env what its environment has besides this one's
 */
export function runNode(
  file: string,
  args: string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return waitFor(
    spawn(process.execPath, [join(root, file), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    }),
  );
}
