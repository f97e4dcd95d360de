/** Finds an installed Chromium, Chrome or Edge. */
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from 'playwright-core';

export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Is there a file at this path? */
  exists(path: string): boolean;
  /** Where playwright-core would put a browser of its own. */
  playwright: readonly string[];
}

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macBrowsers = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsBrowsers = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Every place where a browser may be, the best first. */
export function browserPlaces({ platform, env, playwright }: Omit<Machine, 'exists'>): string[] {
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    const present = roots.filter((root) => root !== undefined && root !== '') as string[];
    return [
      ...playwright,
      ...windowsBrowsers.flatMap((name) => present.map((root) => win32.join(root, name))),
    ];
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
  if (platform !== 'darwin') {
    return [...playwright, ...onPath];
  }
  const roots = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  return [
    ...playwright,
    ...macBrowsers.flatMap((name) => roots.map((root) => posix.join(root, name))),
    ...onPath,
  ];
}

/** The machine on which this runs. */
function thisMachine(): Machine {
  const { platform, env } = process;
  return { platform, env, exists: existsSync, playwright: [chromium.executablePath()] };
}

/** The path of the first browser that is there, or null; of this machine, unless another is described. */
export function findBrowser(machine: Machine = thisMachine()): string | null {
  return browserPlaces(machine).find((place) => machine.exists(place)) ?? null;
}

/** Says how to get a browser on this system. */
export function howToGetBrowser(platform: NodeJS.Platform): string {
  const ways: Partial<Record<NodeJS.Platform, string>> = {
    win32: 'Install Microsoft Edge or Google Chrome.',
    darwin: 'Install Google Chrome, or run: brew install --cask chromium',
    linux:
      'On Debian or Ubuntu run: sudo apt-get install chromium. On Fedora run: sudo dnf install chromium.',
  };
  return `The preview needs Chromium, Google Chrome or Microsoft Edge, and found none. ${ways[platform] ?? 'Install one of them.'}`;
}
