/** `app.getPath`: the same folders that Electron uses. */
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

/** Where `name` is on this machine for an app of this name; null for a folder that the preview does not know. */
export function usualPath(name: PathName, appName: string, given: (name: PathName) => string): string | null {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  switch (name) {
    case 'appData':
      return appData(machine);
    case 'userData':
      return join(given('appData'), appName);
    case 'crashDumps':
      return join(given('userData'), 'Crashpad');
    case 'exe':
      return process.execPath;
    default:
      return null;
  }
}
