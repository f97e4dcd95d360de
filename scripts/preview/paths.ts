/** `app.getPath`: the same folders that Electron uses. */
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';

export type PathName = Parameters<App['getPath']>[0];

interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

function appData({ platform, env, home }: Machine): string {
  if (platform === 'win32') {
    return env.APPDATA ?? join(home, 'AppData', 'Roaming');
  }
  if (platform === 'darwin') {
    return join(home, 'Library', 'Application Support');
  }
  return env.XDG_CONFIG_HOME ?? join(home, '.config');
}

/** Electron makes these folders when it is asked for them, and has no path where it cannot. */
function made(folder: string): string | null {
  try {
    // Whatever is already there counts, even a file.
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return null;
  }
}

/**
 * Where `name` is on this machine for an app of this name; null for a folder that the preview does not know, or that
 * cannot be made.
 */
export function usualPath(name: PathName, appName: string, given: (name: PathName) => string): string | null {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  switch (name) {
    case 'appData':
      return appData(machine);
    case 'userData':
      return made(join(given('appData'), appName));
    case 'crashDumps':
      return made(join(given('userData'), 'Crashpad'));
    case 'exe':
      return process.execPath;
    default:
      return null;
  }
}
