/** Switches with which a packaged kiosk refuses to start, because each of them opens a way around the lock. */
const refusedSwitches: readonly string[] = [
  'allow-file-access-from-files',
  'browser-subprocess-path',
  'debug',
  'debug-brk',
  'debug-port',
  'disable-extensions-except',
  'disable-gpu-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-setuid-sandbox',
  'disable-site-isolation-trials',
  'disable-web-security',
  'gpu-launcher',
  'inspect',
  'inspect-brk',
  'inspect-brk-node',
  'inspect-port',
  'inspect-publish-uid',
  'inspect-wait',
  'js-flags',
  'load-extension',
  'no-sandbox',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-io-pipes',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'renderer-cmd-prefix',
  'single-process',
  'utility-cmd-prefix',
];

/**
 * The refused switches in these arguments, each once. Chromium takes `--name`, `-name` and, on Windows, `/name`, with
 * or without a value, in any letter case on Windows. Node takes `_` for each `-` inside a name, and still knows
 * `debug` for `inspect`. All of them count everywhere.
 */
export function refusedSwitchesIn(args: readonly string[], isPackaged: boolean): string[] {
  if (!isPackaged) return [];
  const names = args.flatMap((arg) => {
    const match = /^(?:--?|\/)([^=]+)/.exec(arg.trim());
    return match?.[1] ? [match[1].toLowerCase().replaceAll('_', '-')] : [];
  });
  return refusedSwitches.filter((name) => names.includes(name));
}
