/** The USB sticks that are plugged in now. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { drivesIn, drivesOfWindows, windowsDrives } from './drives.policy.ts';

/** Milliseconds after which a system that was asked counts as silent. */
const patience = 10_000;

/** The folders of the sticks; none where the system does not say. */
export async function pluggedIn(platform: NodeJS.Platform): Promise<string[]> {
  if (platform === 'win32') return drivesOfWindows(await powershell(windowsDrives));
  return drivesIn(await readFile('/proc/mounts', 'utf8').catch(() => ''));
}

function powershell(command: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      'powershell.exe',
      ['-NoProfile', '-NonInteractive', '-Command', command],
      { timeout: patience, windowsHide: true, encoding: 'utf8' },
      (error, stdout) => resolve(error === null ? stdout : ''),
    );
  });
}
