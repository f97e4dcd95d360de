/** `app`: the life of the whole preview, from the first line of the main script to the exit code. */
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { isAbsolute } from 'node:path';
import type { App, CommandLine, Details, Event, WebContents } from 'electron';
import { readAppInfo } from './app-info.ts';
import { PreviewBrowserWindow, windowHooks } from './browser-window.ts';
import { commandLine, switches } from './command-line.ts';
import { type Engine, startEngine } from './engine.ts';
import { face, type Known, makeEvent } from './events.ts';
import { isHostile } from './hostile.ts';
import { InstanceLock } from './instance-lock.ts';
import { type PathName, usualPath } from './paths.ts';
import { closeSchemes } from './protocol.ts';
import { screen, usualSize } from './screen.ts';
import { engineStarted, setStarter } from './stage.ts';
import {
  hasDisplay,
  packagedArguments,
  packagedProgram,
  takeHeadless,
  wantsControl,
  wantsKiosk,
} from './surroundings.ts';

interface AppEvents {
  'second-instance': [event: Event, argv: string[], workingDirectory: string, additionalData: unknown];
  'window-all-closed': [];
  'before-quit': [event: Event];
  'child-process-gone': [event: Event, details: Details];
  'web-contents-created': [event: Event, webContents: WebContents];
}

/** A browser that lives for fewer milliseconds than this ended as soon as it was started. */
const shortestLife = 3000;
/** After so many of these in a row no other is started: nobody could stop a kiosk that goes on for ever. */
const mostShortLives = 2;

export class PreviewApp
  extends EventEmitter<Known<App, AppEvents>>
  implements
    Pick<
      App,
      | 'enableSandbox'
      | 'requestSingleInstanceLock'
      | 'whenReady'
      | 'isPackaged'
      | 'getPath'
      | 'setPath'
      | 'getVersion'
      | 'commandLine'
      | 'disableHardwareAcceleration'
      | 'quit'
      | 'exit'
      | 'relaunch'
    >
{
  readonly isPackaged: boolean;
  readonly commandLine: CommandLine = face<CommandLine>(commandLine);
  readonly #isHeadless = takeHeadless(process.argv);
  readonly #info = readAppInfo(process.argv[1] ?? process.cwd());
  readonly #paths = new Map<string, string>();
  #lock: InstanceLock | null = null;
  #farewells: Promise<unknown>[] = [];
  /** The browser, which may still be coming up. */
  #engine: Promise<Engine> | null = null;
  /** How many browsers in a row ended as soon as they were started. */
  #shortLives = 0;
  #ready = false;
  #failed = false;
  #quitting = false;
  #exiting = false;
  #relaunches = false;
  #resolveReady: () => void = () => undefined;
  readonly #whenReady = new Promise<void>((resolve) => {
    this.#resolveReady = resolve;
  });

  constructor() {
    super();
    const program = packagedProgram(process);
    this.isPackaged = program !== undefined;
    if (program !== undefined) {
      this.#paths.set('exe', program);
      process.argv = packagedArguments(process.argv, program);
    }
  }

  /** Every window of the preview is sandboxed anyway. */
  enableSandbox(): void {
    this.#onlyBeforeReady('enableSandbox');
  }

  disableHardwareAcceleration(): void {
    this.#onlyBeforeReady('disableHardwareAcceleration');
    switches.set('disable-gpu', '');
  }

  whenReady(): Promise<void> {
    return this.#whenReady;
  }

  isReady(): boolean {
    return this.#ready;
  }

  getVersion(): string {
    return this.#info.version;
  }

  getPath(name: PathName): string {
    const path = this.#paths.get(name) ?? usualPath(name, this.#info.name, (other) => this.getPath(other));
    if (path === null) {
      throw new Error(`Failed to get '${name}' path`);
    }
    return path;
  }

  setPath(name: string, path: string): void {
    if (!isAbsolute(path)) {
      throw new Error('Path must be absolute');
    }
    this.#paths.set(name, path);
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    if (this.#lock?.held) {
      return true;
    }
    if (this.#lock === null && this.#failsOnce()) {
      return false;
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

  /** In hostile surroundings the first lock that is asked for is none. */
  #failsOnce(): boolean {
    const fails = isHostile('failing-lock') && !this.#failed;
    this.#failed = true;
    return fails;
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
      this.exit(0);
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
    void this.#end(exitCode);
  }

  /** Starts the same again once this has ended, however it ends; as Electron does, and like there only once. */
  relaunch(): void {
    this.#relaunches = true;
  }

  /** Starts the browser; called once, after the first run of the main script. */
  async start(): Promise<void> {
    if (this.#exiting || this.#quitting) {
      return;
    }
    process.stderr.write('Anteroom preview: shows everything, but does not lock this machine.\n');
    this.#hook();
    const headless = this.#isHeadless || !hasDisplay(process);
    setStarter(() => this.#startEngine(headless));
    const engine = await engineStarted();
    if (this.#exiting) {
      return engine.stop();
    }
    const real = headless ? null : await engine.screenSize();
    screen.takeRealSize(real ?? usualSize);
    this.#ready = true;
    closeSchemes();
    this.#resolveReady();
  }

  async #startEngine(headless: boolean): Promise<Engine> {
    const startedAt = performance.now();
    this.#engine = startEngine({
      switches,
      headless,
      kiosk: wantsKiosk(process.argv),
      debuggingPort: wantsControl(process),
      size: screen.getPrimaryDisplay().size,
    });
    const engine = await this.#engine;
    void engine.ended.then(() => {
      this.#shortLives = performance.now() - startedAt < shortestLife ? this.#shortLives + 1 : 0;
      if (!this.#exiting && this.#shortLives >= mostShortLives) {
        process.stderr.write('The browser of the preview ends as soon as it is started.\n');
        this.exit(1);
      }
    });
    return engine;
  }

  #onlyBeforeReady(method: string): void {
    if (this.#ready) {
      throw new Error(`app.${method}() can only be called before app is ready`);
    }
  }

  #hook(): void {
    windowHooks.mayCreate = () => this.#ready;
    windowHooks.created = (window) => {
      const { contents } = window;
      this.emit('web-contents-created', makeEvent(), contents.face);
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

  async #end(exitCode: number): Promise<void> {
    const stopped = this.#engine?.then((engine) => engine.stop());
    await Promise.allSettled([...this.#farewells, stopped]);
    this.#lock?.release();
    if (this.#relaunches)
      spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
    process.exit(exitCode);
  }
}

export const app = new PreviewApp();
