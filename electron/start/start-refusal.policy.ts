/**
 * Which switches a packaged kiosk starts with. Chromium knows well over a thousand, and Node in Electron some more; many
 * open a way around the lock, and new ones come with every version. So those that a clinic may need are listed, with the
 * values that they take, and with any other the kiosk refuses to start.
 */

/** Switches of Chromium that unlock nothing. `null`: without a value. */
const harmless: Readonly<Record<string, RegExp | null>> = {
  // X11 under Wayland, where windows can be placed; it counts only on the command line.
  'ozone-platform': /^(x11|wayland)$/,
  // A graphics card that shows nothing.
  'disable-gpu': null,
  // A panel whose resolution the system reports wrongly.
  'force-device-scale-factor': /^[1-9](\.\d{1,3})?$/,
  // A touch screen that X11 does not report as one.
  'touch-events': /^(auto|enabled|disabled)$/,
  'touch-devices': /^\d{1,3}(,\d{1,3})*$/,
};

export interface CommandLine {
  /** Without the program's name. */
  args: readonly string[];
  /** Names of the kiosk's own flags, in small letters, without their dashes; their values are read elsewhere. */
  own: readonly string[];
  /** As `process.platform` names it. */
  platform: string;
  isPackaged: boolean;
}

/**
 * The switches with which this kiosk does not start, each once, as `--name` or `--name=value`, at most 80 characters of
 * it. Chromium takes `--name` and `-name` and, on Windows, `/name`, all of them in any letter case, and trims them. What
 * comes after `--` counts as well, because Node does not end there.
 */
export function refusedSwitchesIn({ args, own, platform, isPackaged }: CommandLine): string[] {
  if (!isPackaged) return [];
  const dashes = platform === 'win32' ? /^(--|-(?!-)|\/)(?=[^=])/ : /^(--|-(?!-))(?=[^=])/;
  const written = args.map((arg) => arg.trim()).filter((arg) => dashes.test(arg));
  const refused = written.map((arg) => arg.replace(dashes, '')).filter((text) => !isTaken(text, own));
  return [...new Set(refused.map((text) => `--${text}`.slice(0, 80)))];
}

function isTaken(text: string, own: readonly string[]): boolean {
  const at = text.indexOf('=');
  const name = (at === -1 ? text : text.slice(0, at)).toLowerCase();
  if (own.includes(name)) return true;
  if (!Object.hasOwn(harmless, name)) return false;
  const values = harmless[name];
  return values ? values.test(at === -1 ? '' : text.slice(at + 1)) : at === -1;
}

/** What the log says of a start that is refused. */
export function refusalLine(refused: readonly string[], own: readonly string[]): string {
  const taken = [...own, ...Object.keys(harmless)].map((name) => `--${name}`);
  return `the kiosk does not start with ${refused.join(', ')}; what it takes: ${taken.join(', ')}`;
}
