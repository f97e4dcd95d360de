/**
 * Starts a kiosk and uses it as a visitor would, on either host: the preview, or Electron where its binary is found.
 * Both give the same `Kiosk`. Every kiosk has a data folder of its own, which `close` removes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Answer, Wish } from '../../scripts/preview/control-messages.ts';
import type { Jurisdiction } from '../../slides/format/model/library.ts';
import { electronBinary } from './electron-binary.ts';
import { launchElectron } from './electron-host.ts';
import { launchPreview } from './preview-host.ts';
import { placeFor } from './surroundings.ts';
import { type Point, swipeAcross, touchAt } from './touch.ts';
import { withoutVoices } from './voices.ts';

export type Host = 'preview' | 'electron';

export interface KioskWish {
  /** For example `['--idle-seconds', '5']`. */
  flags?: readonly string[];
  /** The whole `kiosk.config.json`; a text is written as it is, to try out broken files. */
  config?: object | string;
  /** The simulated display in pixels; 1920 × 1080 unless given. */
  size?: { width: number; height: number };
  /**
   * The country on the command line. Unless this is given, or flags or config say it, `us`: what is tried with the slides needs
   * those of a country. `null`: none.
   */
  country?: Jurisdiction | null;
  env?: Readonly<Record<string, string>>;
  host?: Host;
  /** An X display, for example `:7`, on which the preview shows its windows; without one it shows them nowhere. */
  display?: string;
  /** The preview has mounts of its own, see {@link Stick}, after some words of a shell if any. Takes root on Linux. */
  isApart?: boolean | string;
  /** The main script; the built kiosk unless given. */
  main?: string;
  /** An existing data folder, which then stays; a new one unless given. */
  data?: string;
}

/** How a kiosk ended. */
export interface Exit {
  code: number | null;
  signal: string | null;
}

/** What a host must be able to do; `Kiosk` is made of it. */
export interface HostProcess {
  readonly host: Host;
  readonly pid: number | undefined;
  /** The page that the window with this number shows now. */
  page(window: number): Promise<Page>;
  /** The lines of standard error so far. */
  log(): string[];
  /** Calls back at every new line, until the returned function is called. */
  onLine(listener: (line: string) => void): () => void;
  control<Do extends Wish['do']>(wish: Extract<Wish, { do: Do }>): Promise<Answer<Do>>;
  exit(): Promise<Exit>;
  /** Lets go of the process, as a test does that is ended from outside. */
  leave(): void;
  /** Closes the reading end of standard error. */
  deafen(): void;
  kill(): Promise<void>;
}

export interface Kiosk {
  readonly host: Host;
  readonly pid: number | undefined;
  readonly dataFolder: string;
  /** The page of a window, counted in the order of opening; after a crash this is the new page. */
  page(window?: number): Promise<Page>;
  /** The number of windows. */
  windows(): Promise<number>;
  /** Touches the middle of an element, once it is there and can be touched, or a point in CSS pixels. */
  touch(target: Locator | Point): Promise<void>;
  /** Draws one finger from a point to another. */
  swipe(from: Point, to: Point): Promise<void>;
  /** Presses a key, for example `Tab` or `Control+P`, and waits until the shell has decided about it. */
  press(key: string): Promise<void>;
  log(): string[];
  /** Resolves with the first line of standard error, past or to come, that matches. */
  line(pattern: string | RegExp): Promise<string>;
  /** Asks the preview for something that no visitor could do. @throws Error on Electron where it cannot be done */
  control<Do extends Wish['do']>(wish: Extract<Wish, { do: Do }>): Promise<Answer<Do>>;
  /** Resolves when the kiosk has ended by itself. */
  exit(): Promise<Exit>;
  /** Lets go of the kiosk, as a test does that is ended from outside; the preview then ends by itself. */
  leave(): void;
  /** Stops to read standard error, as a terminal does that is closed: the next write to it fails. */
  deafen(): void;
  /** Ends it, if it still runs, and removes its data. */
  close(): Promise<void>;
}

/** @throws Error with the kiosk's own words when it ends before it shows a page */
export async function launchKiosk(wish: KioskWish = {}): Promise<Kiosk> {
  const dataFolder = wish.data ?? mkdtempSync(join(tmpdir(), 'anteroom-test-'));
  const flags = [
    ...(wish.flags ?? []),
    ...sizeFlag(wish),
    ...configFlag(wish, dataFolder),
    ...countryFlag(wish),
  ];
  const place = placeFor(dataFolder, process.env);
  const start = {
    main: wish.main ?? join(import.meta.dirname, '../../out/main/main.js'),
    flags,
    env: {
      ...process.env,
      ...withoutVoices,
      ...place.env,
      ...display(wish),
      ...wish.env,
      ANTEROOM_DATA: dataFolder,
    },
    data: place.data,
    onDisplay: wish.display !== undefined,
    isApart: wish.isApart,
  };
  const process_ = await launchHost(wish.host ?? 'preview', start);
  return makeKiosk(process_, place.data, wish.data === undefined ? dataFolder : null);
}

function launchHost(host: Host, start: Parameters<typeof launchPreview>[0]): Promise<HostProcess> {
  if (host === 'preview') {
    return launchPreview(start);
  }
  const binary = electronBinary();
  if (binary === null) {
    throw new Error("Electron's binary is not installed; run: npx install-electron");
  }
  return launchElectron(binary, start);
}

/** @param remove what `close` removes, or null */
function makeKiosk(host: HostProcess, dataFolder: string, remove: string | null): Kiosk {
  const page = (window = 0) => host.page(window);
  return {
    host: host.host,
    pid: host.pid,
    dataFolder,
    page,
    windows: async () => (await host.control({ do: 'windows' })).length,
    touch: async (target) => touchAt(await page(), target),
    swipe: async (from, to) => swipeAcross(await page(), from, to),
    async press(key) {
      await (await page()).keyboard.press(key);
      await host.control({ do: 'settle-keys' });
    },
    log: () => host.log(),
    line: (pattern) => firstLine(host, pattern),
    control: (wish) => host.control(wish),
    exit: () => host.exit(),
    leave: () => host.leave(),
    deafen: () => host.deafen(),
    async close() {
      await host.kill();
      if (remove !== null) {
        rmSync(remove, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
      }
    },
  };
}

function firstLine(host: HostProcess, pattern: string | RegExp): Promise<string> {
  const matches = (line: string): boolean =>
    typeof pattern === 'string' ? line.includes(pattern) : pattern.test(line);
  const before = host.log().find(matches);
  if (before !== undefined) {
    return Promise.resolve(before);
  }
  return new Promise((resolve, reject) => {
    const stop = host.onLine((line) => {
      if (matches(line)) {
        stop();
        resolve(line);
      }
    });
    host.exit().then(({ code }) => {
      stop();
      const last = host.log().find(matches);
      const words = `The kiosk ended (${code}) and never said ${pattern}. It said:\n${host.log().join('\n')}`;
      return last === undefined ? reject(new Error(words)) : resolve(last);
    }, reject);
  });
}

function display({ display }: KioskWish): Record<string, string> {
  return display === undefined ? {} : { DISPLAY: display, WAYLAND_DISPLAY: '' };
}

function sizeFlag({ size }: KioskWish): string[] {
  return size ? ['--size', `${size.width}x${size.height}`] : [];
}

function countryFlag({ country, config, flags = [] }: KioskWish): string[] {
  const isSaid =
    typeof config === 'string' ||
    (config !== undefined && 'country' in config) ||
    flags.some((flag) => flag === '--config' || flag === '--country');
  const said = country === undefined && !isSaid ? 'us' : (country ?? null);
  return said === null ? [] : ['--country', said];
}

function configFlag({ config }: KioskWish, folder: string): string[] {
  if (config === undefined) {
    return [];
  }
  const file = join(folder, 'kiosk.config.json');
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config));
  return ['--config', file];
}
