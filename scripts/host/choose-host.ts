/** Which host can run here, Electron or the preview, and why not the other. Pure: `this-machine.ts` looks. */
import { hasDisplay } from '../preview/surroundings.ts';

/** What the choice depends on. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  /** Path of Electron's program, or null where it is not installed. */
  binary: string | null;
  /** Whether an ordinary program may make a sandbox of user namespaces. */
  mayUnshare: boolean;
  /** Whether Electron's `chrome-sandbox` belongs to root and is set-uid, so that it may make one instead. */
  hasSetuidHelper: boolean;
}

/** `electron`: even where it seems not to run. */
export type HostWish = 'electron' | 'preview' | undefined;

export type Choice =
  | { host: 'electron'; binary: string; args: string[]; say: string | null }
  | { host: 'preview'; say: string | null };

interface Obstacle {
  name: 'root' | 'display' | 'program' | 'sandbox';
  holds: (machine: Machine) => boolean;
  say: (machine: Machine) => string;
}

/**
 * What keeps Electron from starting. All but the program are Linux's own. `root` ends it by a signal
 * (`ElectronMainDelegate::BasicStartupComplete`), and so does `sandbox` (Chromium's `ZygoteHostImpl::Init`).
 */
const obstacles: readonly Obstacle[] = [
  {
    name: 'root',
    holds: ({ platform, isRoot }) => platform === 'linux' && isRoot,
    say: () => 'it does not run as root; start as another user',
  },
  {
    name: 'display',
    holds: (machine) => !hasDisplay(machine),
    say: () => 'there is no display (DISPLAY and WAYLAND_DISPLAY are empty)',
  },
  {
    name: 'program',
    holds: ({ binary }) => binary === null,
    say: () => 'its program is not installed (npx install-electron)',
  },
  {
    name: 'sandbox',
    holds: ({ platform, mayUnshare, hasSetuidHelper }) =>
      platform === 'linux' && !mayUnshare && !hasSetuidHelper,
    say: ({ binary }) =>
      `this system lets no ordinary program make a sandbox; ${sandboxHelp(binary)} ` +
      '(with an AppArmor profile of your own: add --electron)',
  },
];

/** The host for this machine, and the one line to say about it. */
export function chooseHost(machine: Machine, wish: HostWish): Choice {
  if (wish === 'preview') return { host: 'preview', say: null };
  const { binary } = machine;
  const obstacle = obstacleTo(machine, wish);
  if (binary === null || obstacle) {
    return {
      host: 'preview',
      say: `Electron cannot run here: ${obstacle?.say(machine)}. The preview runs instead.`,
    };
  }
  return { host: 'electron', binary, ...windowSystem(machine) };
}

/** The first thing that keeps Electron from running here; for somebody who insists, only that it is not installed. */
export function obstacleTo(machine: Machine, wish: HostWish): Obstacle | undefined {
  return obstacles.find(({ name, holds }) => (wish !== 'electron' || name === 'program') && holds(machine));
}

/**
 * The switch for Electron's windows. Since Electron 38 a Wayland session gets Wayland windows, which no program may place,
 * focus or keep on top. X11 can, also under Wayland where XWayland is there. It counts only on the command line; without
 * an X server it would keep Electron from starting (Chromium's `SetOzonePlatformForLinuxIfNeeded` takes it unseen).
 */
export function windowArguments({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  return platform === 'linux' && env.DISPLAY ? ['--ozone-platform=x11'] : [];
}

function windowSystem(machine: Machine): { args: string[]; say: string | null } {
  const args = windowArguments(machine);
  const isWayland = machine.platform === 'linux' && args.length === 0;
  const say =
    'There is only Wayland here, where windows cannot be placed or kept on top; XWayland would help.';
  return { args, say: isWayland ? say : null };
}

/** What to do where the sandbox cannot be made otherwise. */
export function sandboxHelp(binary: string | null): string {
  const helper = (binary ?? 'electron').replace(/[^/]*$/, 'chrome-sandbox');
  return `what helps: sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`;
}
