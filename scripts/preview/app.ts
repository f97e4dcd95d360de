/** `app`: the life of the whole preview, from the first line of the main script to the exit code. */
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type {
  App,
  BrowserWindow,
  CommandLine,
  Details,
  Event,
  RelaunchOptions,
  RenderProcessGoneDetails,
  WebContents,
} from 'electron';
import { readAppInfo } from './app-info.ts';
import { PreviewBrowserWindow, windowHooks } from './browser-window.ts';
import { commandLine, switches } from './command-line.ts';
import { type Engine, startEngine } from './engine.ts';
import { face, type Known, makeEvent } from './events.ts';
import { InstanceLock } from './instance-lock.ts';
import { type PathName, usualPath } from './paths.ts';
import { screen, usualSize } from './screen.ts';
import { engineStarted, setStarter } from './stage.ts';
import { hasDisplay, wantsControl, wantsHeadless, wantsKiosk } from './surroundings.ts';

interface AppEvents {
  ready: [event: Event, launchInfo: object];
  'second-instance': [event: Event, argv: string[], workingDirectory: string, additionalData: unknown];
  'window-all-closed': [];
  'before-quit': [event: Event];
  'will-quit': [event: Event];
  quit: [event: Event, exitCode: number];
  'render-process-gone': [event: Event, webContents: WebContents, details: RenderProcessGoneDetails];
  'child-process-gone': [event: Event, details: Details];
  'web-contents-created': [event: Event, webContents: WebContents];
  'browser-window-created': [event: Event, window: BrowserWindow];
}

/** A browser that ends within so many milliseconds is not started again. */
const shortestLife = 3000;

export class PreviewApp
  extends EventEmitter<Known<App, AppEvents>>
  implements
    Pick<
      App,
      | 'enableSandbox'
      | 'requestSingleInstanceLock'
      | 'hasSingleInstanceLock'
      | 'releaseSingleInstanceLock'
      | 'whenReady'
      | 'isReady'
      | 'isPackaged'
      | 'getPath'
      | 'setPath'
      | 'getAppPath'
      | 'getVersion'
      | 'getName'
      | 'setName'
      | 'commandLine'
      | 'disableHardwareAcceleration'
      | 'quit'
      | 'exit'
      | 'relaunch'
    >
{
  readonly isPackaged = false;
  readonly commandLine: CommandLine = face<CommandLine>(commandLine);
  readonly #info = readAppInfo(process.argv[1] ?? process.cwd());
  readonly #paths = new Map<string, string>();
  #name = this.#info.name;
  #lock: InstanceLock | null = null;
  #farewells: Promise<unknown>[] = [];
  #stopEngine: () => Promise<void> = async () => undefined;
  #ready = false;
  #quitting = false;
  #exiting = false;
  #relaunch: (() => void) | null = null;
  #resolveReady: () => void = () => undefined;
  readonly #whenReady = new Promise<void>((resolve) => {
    this.#resolveReady = resolve;
  });

  /** Every window of the preview is sandboxed anyway. */
  enableSandbox(): void {}

  disableHardwareAcceleration(): void {
    switches.set('disable-gpu', '');
  }

  whenReady(): Promise<void> {
    return this.#whenReady;
  }

  isReady(): boolean {
    return this.#ready;
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    return this.#info.version;
  }

  getAppPath(): string {
    return this.#info.folder;
  }

  getPath(name: PathName): string {
    const path = this.#paths.get(name) ?? usualPath(name, this.#name, (other) => this.getPath(other));
    if (path === null) {
      throw new Error(`Failed to get '${name}' path`);
    }
    return path;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    if (this.#lock?.held) {
      return true;
    }
    const lock = new InstanceLock(this.getPath('userData'));
    this.#lock = lock;
    const taken = lock.take(({ argv, cwd, data }) => {
      this.emit('second-instance', makeEvent(), argv, cwd, data);
    });
    if (!taken) {
      this.#farewells.push(
        lock.report({ argv: process.argv, cwd: process.cwd(), data: additionalData ?? null }),
      );
    }
    return taken;
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock?.held ?? false;
  }

  releaseSingleInstanceLock(): void {
    this.#lock?.release();
  }

  /** Asks every window; one that refuses to close keeps the app running. */
  quit(): void {
    if (this.#exiting || this.#quitting) {
      return;
    }
    const before = makeEvent();
    this.emit('before-quit', before);
    if (before.defaultPrevented) {
      return;
    }
    this.#quitting = true;
    const refused = PreviewBrowserWindow.getAllWindows().some((window) => {
      window.close();
      return !window.isDestroyed();
    });
    this.#quitting = !refused;
    if (!refused) {
      this.#finishQuit();
    }
  }

  /** Ends at once, without asking anyone. */
  exit(exitCode = 0): void {
    if (this.#exiting) {
      return;
    }
    this.#exiting = true;
    for (const window of PreviewBrowserWindow.getAllWindows()) {
      window.destroy();
    }
    this.emit('quit', makeEvent(), exitCode);
    void this.#end(exitCode);
  }

  relaunch({ args = process.argv.slice(1), execPath = process.execPath }: RelaunchOptions = {}): void {
    this.#relaunch = () => {
      const { NODE_CHANNEL_FD: _channel, NODE_CHANNEL_SERIALIZATION_MODE: _mode, ...env } = process.env;
      spawn(execPath, [...process.execArgv, ...args], { stdio: 'inherit', detached: true, env }).unref();
    };
  }

  /** Starts the browser; called once, after the first run of the main script. */
  async start(): Promise<void> {
    if (this.#exiting || this.#quitting) {
      return;
    }
    process.stderr.write('Anteroom preview: shows everything, but does not lock this machine.\n');
    this.#hook();
    const headless = wantsHeadless(process.argv) || !hasDisplay(process);
    setStarter(() => this.#startEngine(headless));
    const engine = await engineStarted();
    if (this.#exiting) {
      return engine.stop();
    }
    const real = headless ? null : await engine.screenSize();
    screen.takeRealSize(real ?? usualSize);
    this.#ready = true;
    this.emit('ready', makeEvent(), {});
    this.#resolveReady();
  }

  async #startEngine(headless: boolean): Promise<Engine> {
    const startedAt = performance.now();
    const engine = await startEngine({
      switches,
      headless,
      kiosk: wantsKiosk(process.argv),
      debuggingPort: wantsControl(process),
      size: screen.getPrimaryDisplay().size,
    });
    this.#stopEngine = () => engine.stop();
    void engine.ended.then(() => {
      if (!this.#exiting && performance.now() - startedAt < shortestLife) {
        process.stderr.write('The browser of the preview ends as soon as it is started.\n');
        this.exit(1);
      }
    });
    return engine;
  }

  #hook(): void {
    windowHooks.mayCreate = () => this.#ready;
    windowHooks.created = (window) => {
      const { contents } = window;
      contents.on('render-process-gone', (_event, details) => {
        this.emit('render-process-gone', makeEvent(), contents.face, details);
      });
      this.emit('web-contents-created', makeEvent(), contents.face);
      this.emit('browser-window-created', makeEvent(), face<BrowserWindow>(window));
    };
    windowHooks.closed = () => {
      if (!this.#quitting && !this.#exiting && PreviewBrowserWindow.getAllWindows().length === 0) {
        this.#allClosed();
      }
    };
  }

  #allClosed(): void {
    if (this.listenerCount('window-all-closed') === 0) {
      this.quit();
    } else {
      this.emit('window-all-closed');
    }
  }

  #finishQuit(): void {
    const will = makeEvent();
    this.emit('will-quit', will);
    if (will.defaultPrevented) {
      this.#quitting = false;
      return;
    }
    this.exit(0);
  }

  async #end(exitCode: number): Promise<void> {
    await Promise.allSettled([...this.#farewells, this.#stopEngine()]);
    this.#lock?.release();
    this.#relaunch?.();
    process.exit(exitCode);
  }
}

export const app = new PreviewApp();
