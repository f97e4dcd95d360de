/** The USB sticks that are plugged in now. */
import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { drivesIn, drivesOfWindows, windowsDrives } from './drives.policy.ts';
import type { Stick } from './save.ts';

/** Milliseconds after which a system that was asked counts as silent. */
const patience = 10_000;

/** The sticks; none where the system does not say. */
export async function pluggedIn(platform: NodeJS.Platform): Promise<Stick[]> {
  if (platform === 'win32')
    return drivesOfWindows(await powershell(windowsDrives)).map((folder) => ({ folder, device: null }));
  return sticksAmong(
    async () => drivesIn(await readFile('/proc/mounts', 'utf8').catch(() => '')),
    async (folder) => (await stat(folder)).dev,
  );
}

/**
 * The folders with the devices that they are. Whose folder is no longer named once its device is known was pulled out
 * meanwhile, and the device may be that of the machine's own disk, which lies under it.
 */
export async function sticksAmong(
  named: () => Promise<readonly string[]>,
  deviceOf: (folder: string) => Promise<number>,
): Promise<Stick[]> {
  const found = await Promise.all(
    (await named()).map(async (folder) => ({ folder, device: await deviceOf(folder).catch(() => null) })),
  );
  const still = await named();
  return found.filter(({ folder, device }) => device !== null && still.includes(folder));
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
