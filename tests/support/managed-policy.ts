/** A machine whose browser has the managed policy of a supervised preview, for one program only: in mounts of its own. */
import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { managedPolicy, policyFolder } from '../../scripts/preview/managed-policy.ts';

/** Whether mounts of one's own can be made here, which takes the superuser on Linux. */
export function canHaveMounts(): boolean {
  return process.platform === 'linux' && spawnSync('unshare', ['--mount', 'true']).status === 0;
}

/**
 * Words of a shell that put the policy where this browser reads it, for whoever is in the same mounts.
 * @param pages the only addresses that the browser may show
 */
export function withPolicy(browser: string, pages: readonly string[]): string {
  const folder = policyFolder(browser);
  // What is covered is the browser's folder in /etc, which its package has made.
  const covered = posix.dirname(posix.dirname(folder));
  return [
    `mount -t tmpfs policy '${covered}'`,
    `mkdir -p '${folder}'`,
    `cat > '${folder}/anteroom.json' <<'END'`,
    JSON.stringify(managedPolicy(pages)),
    'END',
  ].join('\n');
}
