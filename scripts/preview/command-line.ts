/** `app.commandLine`: what is set here before `ready` goes to the browser. */
import type { CommandLine } from 'electron';

export const switches = new Map<string, string>();

/**
 * What Chromium puts into `ozone-platform` on Linux where nobody wrote it: the window system that is there, and where
 * both or neither are, the one of the session (`SetOzonePlatformForLinuxIfNeeded`).
 */
export function ozonePlatform(env: Readonly<Record<string, string | undefined>>): 'wayland' | 'x11' {
  const [isWayland, isX11] = [Boolean(env.WAYLAND_DISPLAY), Boolean(env.DISPLAY)];
  if (isWayland !== isX11) return isWayland ? 'wayland' : 'x11';
  return env.XDG_SESSION_TYPE === 'wayland' ? 'wayland' : 'x11';
}

function written(name: string): string | undefined {
  const start = `--${name}`;
  const arg = process.argv.findLast((one) => one === start || one.startsWith(`${start}=`));
  return arg?.slice(start.length + 1);
}

export const commandLine = {
  appendSwitch(name: string, value = ''): void {
    switches.set(name.toLowerCase(), value);
  },
  getSwitchValue(name: string): string {
    const given = switches.get(name) ?? written(name);
    if (given !== undefined) return given;
    return name === 'ozone-platform' && process.platform === 'linux' ? ozonePlatform(process.env) : '';
  },
} satisfies Pick<CommandLine, 'appendSwitch' | 'getSwitchValue'>;
