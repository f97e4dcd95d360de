/** Surroundings that are worse than usual. A test asks the preview for one of them; nobody else can. */
import { wantsControl } from './surroundings.ts';

export const hostileProfiles = {
  wayland: 'windows cannot be placed: they come up on the first display, wherever they are wished',
  'late-fullscreen': 'entering and leaving full screen takes a while, and bounds change only then',
  'silent-hang': 'nobody tells of a page that hangs',
  'closed-stderr': 'nobody reads standard error',
  'failing-lock': 'the lock of the usual data folder cannot be had, though no other kiosk runs',
  'lost-graphics': 'the graphics process is lost twice as soon as the page is shown for the first time',
} as const;
export type HostileProfile = keyof typeof hostileProfiles;

const variable = 'ANTEROOM_PREVIEW_HOSTILE';

function isProfile(name: string): name is HostileProfile {
  return Object.hasOwn(hostileProfiles, name);
}

/** The profile that this environment names, or null. @throws Error that lists the names for one that is not among them */
export function profileIn(env: Readonly<Record<string, string | undefined>>): HostileProfile | null {
  const name = env[variable] ?? '';
  if (name === '') {
    return null;
  }
  if (!isProfile(name)) {
    throw new Error(`${variable}: there is no "${name}"; write ${Object.keys(hostileProfiles).join(', ')}.`);
  }
  return name;
}

/** Is this the profile that the test which started this process asked for? */
export function isHostile(profile: HostileProfile): boolean {
  return wantsControl(process) && profileIn(process.env) === profile;
}

/** How long full screen takes to come and go when it is late, in milliseconds: longer than displays are left to settle. */
export const lateFullscreen = 700;
