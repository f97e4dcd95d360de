/** A display of X without a screen, with a window manager on it, and what real keyboards and mice do there. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What has to be installed, by Debian's name for it. */
const needed = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool', wmctrl: 'wmctrl', xprop: 'x11-utils' };

/**
 * The packages that are missing for a display; empty where one can be had.
 *
 * @param programs what is looked for: names of programs, each with that of its Debian package
 */
export function missingForDisplay(
  path = process.env.PATH ?? '',
  programs: Readonly<Record<string, string>> = needed,
): string[] {
  const folders = path.split(delimiter);
  return Object.entries(programs)
    .filter(([program]) => !folders.some((folder) => canRun(join(folder, program))))
    .map(([, packageName]) => packageName);
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A window manager without a key, a menu or a button of its own; `chainQuitKey` has to be there and is no real key. */
const withoutKeys = `<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <desktops><number>1</number><popupTime>0</popupTime></desktops>
  <keyboard><chainQuitKey>F35</chainQuitKey></keyboard>
  <mouse></mouse>
</openbox_config>`;

export interface SeenWindow {
  id: string;
  /** What it is called, with its program. */
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export class XDisplay {
  /** For example `:7`. */
  readonly name: string;
  readonly size: { width: number; height: number };
  readonly #server: ChildProcess;
  readonly #manager: ChildProcess;
  readonly #folder: string;

  private constructor(
    name: string,
    size: { width: number; height: number },
    server: ChildProcess,
    manager: ChildProcess,
    folder: string,
  ) {
    this.name = name;
    this.size = size;
    this.#server = server;
    this.#manager = manager;
    this.#folder = folder;
  }

  /**
   * @param desktop whose keys the window manager has: `provisioned`, none at all, as a kiosk's machine is set up; or `usual`,
   *   its own
   * @throws Error when the server or the window manager ends instead of coming up
   */
  static async open(
    desktop: 'provisioned' | 'usual' = 'provisioned',
    size = { width: 1366, height: 768 },
  ): Promise<XDisplay> {
    // The server chooses a free number and writes it to the pipe when it can be used.
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp', '-noreset'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const pipe = server.stdio[3];
    if (!pipe) throw new Error('Xvfb has no pipe for its number.');
    const [number] = (await Promise.race([
      once(pipe, 'data'),
      once(server, 'exit').then(() => Promise.reject(new Error('Xvfb ended instead of coming up.'))),
    ])) as [Buffer];
    const name = `:${String(number).trim()}`;
    const folder = mkdtempSync(join(tmpdir(), 'anteroom-desktop-'));
    const settings = join(folder, 'rc.xml');
    writeFileSync(settings, withoutKeys);
    const own = desktop === 'provisioned' ? ['--config-file', settings] : [];
    const manager = spawn('openbox', ['--sm-disable', ...own], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: name },
    });
    const display = new XDisplay(name, size, server, manager, folder);
    while (!(await display.#isManaged())) {
      if (manager.exitCode !== null) throw new Error('openbox ended instead of coming up.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return display;
  }

  async #isManaged(): Promise<boolean> {
    return (await this.tool('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'])).includes('window id');
  }

  /** What a program of X says; '' when it fails. */
  async tool(program: string, args: readonly string[]): Promise<string> {
    const { stdout } = await run(program, [...args], {
      env: { ...process.env, DISPLAY: this.name },
      timeout: 10_000,
    }).catch(() => ({ stdout: '' }));
    return stdout.trim();
  }

  /** Presses and lets go of keys, one chord after the other, by XTEST: what a keyboard would send. */
  async press(keys: readonly string[]): Promise<void> {
    await this.tool('xdotool', ['key', '--delay', '20', ...keys]);
  }

  async mouse(args: readonly string[]): Promise<void> {
    await this.tool('xdotool', args);
  }

  /**
   * Every window that can be seen, menus and dialogs included, the window manager's own and frames left out. A window
   * that covers another is listed as well.
   */
  async windows(): Promise<SeenWindow[]> {
    const ids = (await this.tool('xdotool', ['search', '--onlyvisible', '--name', '.*'])).split('\n');
    const seen = await Promise.all(ids.filter((id) => id !== '').map((id) => this.#describe(id)));
    return seen.filter((window): window is SeenWindow => window !== null);
  }

  async #describe(id: string): Promise<SeenWindow | null> {
    const [geometry, properties] = await Promise.all([
      this.tool('xdotool', ['getwindowgeometry', '--shell', id]),
      this.tool('xprop', ['-id', id, 'WM_CLASS', 'WM_NAME', '_NET_WM_NAME']),
    ]);
    const of = (name: string) => Number(new RegExp(`^${name}=(-?\\d+)`, 'm').exec(geometry)?.[1] ?? 0);
    const program = /WM_CLASS\(STRING\) = "[^"]*", "([^"]*)"/.exec(properties)?.[1];
    const title = /_NET_WM_NAME\(UTF8_STRING\) = "([^"]*)"/.exec(properties)?.[1];
    if (program === undefined) return null;
    return {
      id,
      name: `${program} “${title ?? ''}”`,
      x: of('X'),
      y: of('Y'),
      width: of('WIDTH'),
      height: of('HEIGHT'),
    };
  }

  /** The window that has the keyboard, or null. */
  async active(): Promise<string | null> {
    const id = await this.tool('xdotool', ['getactivewindow']);
    return id === '' ? null : id;
  }

  /** Whether one window covers the display whole and has the keyboard. */
  async isCovered(): Promise<boolean> {
    const active = await this.active();
    const window = active === null ? null : await this.#describe(active);
    return (
      window !== null &&
      window.x === 0 &&
      window.y === 0 &&
      window.width === this.size.width &&
      window.height === this.size.height
    );
  }

  async close(): Promise<void> {
    this.#manager.kill();
    this.#server.kill();
    await Promise.all([ended(this.#manager), ended(this.#server)]);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function ended(process: ChildProcess): Promise<unknown> {
  return process.exitCode !== null || process.signalCode !== null ? Promise.resolve() : once(process, 'exit');
}
