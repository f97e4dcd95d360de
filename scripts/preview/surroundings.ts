/** What the preview reads off the machine and the command line before it starts. */

interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

/** Is there a screen on which a window could be shown? */
export function hasDisplay({ platform, env }: Surroundings): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * `--headless` on the command line: a display is not used even if there is one. It is taken off the arguments, because
 * Electron has no such flag and the app is not to meet it.
 */
export function takeHeadless(args: string[]): boolean {
  const at = args.indexOf('--headless');
  if (at !== -1) args.splice(at, 1);
  return at !== -1;
}

/** Without `--windowed` the first window covers the screen. */
export function wantsKiosk(args: readonly string[]): boolean {
  return !args.includes('--windowed');
}

/** A test started this process and wants to steer it. */
export function wantsControl(process: { env: Surroundings['env']; send?: unknown }): boolean {
  return process.env.ANTEROOM_CONTROL === '1' && process.send !== undefined;
}

/**
 * So many milliseconds may an input stay unanswered until its page counts as hanging; a test may set them in
 * ANTEROOM_PREVIEW_PATIENCE. Undefined means as usual.
 */
export function patienceWithPages(process: Parameters<typeof wantsControl>[0]): number | undefined {
  const wish = Number(process.env.ANTEROOM_PREVIEW_PATIENCE);
  return wantsControl(process) && wish > 0 ? wish : undefined;
}

/**
 * The program that a test wants played as packaged, an absolute path in ANTEROOM_PREVIEW_PACKAGED. The main script then
 * lies below it, in `resources/app.asar`, which for the preview is the unpacked archive.
 */
export function packagedProgram(process: Parameters<typeof wantsControl>[0]): string | undefined {
  const wish = process.env.ANTEROOM_PREVIEW_PACKAGED;
  return wantsControl(process) && wish ? wish : undefined;
}

/** The arguments as a packaged program gets them: its own name and no main script. */
export function packagedArguments(args: readonly string[], program: string): string[] {
  return [program, ...args.slice(2)];
}
