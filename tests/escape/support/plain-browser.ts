/**
 * What the kiosk is compared with: an installed Chromium in its own kiosk mode, and nothing more (`--kiosk --app`), or with the
 * managed policy that a supervised preview gets.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser, howToGetBrowser } from '../../../scripts/preview/find-browser.ts';
import { withPolicy } from '../../support/managed-policy.ts';
import { inMountsOfItsOwn } from '../../support/preview-host.ts';
import type { Act } from '../attempt.ts';
import type { Sight } from '../judge.ts';
import { act } from './hands.ts';
import { look, mark, watch, within } from './look.ts';
import { programsBelow } from './programs.ts';
import type { Stage } from './stage.ts';
import type { World } from './world.ts';
import type { XDisplay } from './x-display.ts';

/** A page as anybody would put it into a kiosk: words, a picture, a link. */
const plainPage = `<!doctype html><title>Plain</title><body data-screen="plain" style="font:40px sans-serif;margin:60px">
<h1>What is CAR T-cell therapy?</h1><p>Words of a slide, which somebody may select.</p>
<img style="float:right" width="300" height="300" alt="" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'%3E%3Crect width='9' height='9' fill='teal'/%3E%3C/svg%3E">
<p style="position:absolute;left:15%;top:80%"><a href="/next">Sources of this slide</a></p></body>`;

interface PlainBrowserWish {
  name: string;
  world: World;
  display: XDisplay;
  /** Its machine has the managed policy. Takes root on Linux. */
  isManaged: boolean;
}

export class PlainBrowser implements Stage {
  readonly name: string;
  readonly comesBack = false;
  readonly #world: World;
  readonly #display: XDisplay;
  readonly #isManaged: boolean;
  readonly #server: Server;
  #program: ChildProcess | null = null;
  #profile = '';
  #browser: Browser | null = null;
  #page!: Page;
  #programs: readonly string[] = [];

  private constructor({ name, world, display, isManaged }: PlainBrowserWish, server: Server) {
    this.name = name;
    this.#world = world;
    this.#display = display;
    this.#isManaged = isManaged;
    this.#server = server;
  }

  static async open(wish: PlainBrowserWish): Promise<PlainBrowser> {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(plainPage);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = new PlainBrowser(wish, server);
    await browser.#start();
    return browser;
  }

  async #start(): Promise<void> {
    const program = findBrowser();
    if (program === null) throw new Error(howToGetBrowser(process.platform));
    this.#profile = mkdtempSync(join(tmpdir(), 'anteroom-plain-'));
    const { port } = this.#server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}`;
    const command = [
      program,
      '--kiosk',
      `--app=${address}/`,
      `--user-data-dir=${this.#profile}`,
      '--no-first-run',
      '--remote-debugging-port=0',
      '--touch-events=enabled',
      // Whoever tests as the superuser has no sandbox; the bar that says so would lie over the page.
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ];
    const [first = program, ...rest] = this.#isManaged
      ? ['unshare', ...inMountsOfItsOwn(withPolicy(program, [address]), command)]
      : command;
    this.#program = spawn(first, rest, {
      stdio: 'ignore',
      env: { ...process.env, ...this.#world.env, DISPLAY: this.#display.name, WAYLAND_DISPLAY: '' },
    });
    const file = join(this.#profile, 'DevToolsActivePort');
    // The file is there before its lines are.
    while (!existsSync(file) || !readFileSync(file, 'utf8').includes('\n')) {
      if (this.#program.exitCode !== null) throw new Error('The plain browser ended instead of coming up.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const [devtools] = readFileSync(file, 'utf8').split('\n');
    this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${devtools}`);
    const [context] = this.#browser.contexts();
    this.#page = context?.pages()[0] ?? ((await context?.waitForEvent('page')) as Page);
    await this.#page.locator('[data-screen]').waitFor();
    await watch(this.#page, false);
    await mark(this.#page);
    while (!(await this.#display.isCovered())) await new Promise((resolve) => setTimeout(resolve, 50));
    this.#programs = programsBelow(this.#program.pid);
  }

  act(tried: Act): Promise<string> {
    return act(
      {
        page: this.#page,
        world: this.#world,
        display: this.#display,
        pressInPage: (key) => this.#page.keyboard.press(key),
        permission: null,
        closeWindow: async () => {
          const active = await this.#display.active();
          if (active) await this.#display.tool('wmctrl', ['-i', '-c', `0x${Number(active).toString(16)}`]);
        },
      },
      tried,
    );
  }

  look(): Promise<Sight> {
    return look({
      page: this.#page,
      world: this.#world,
      display: this.#display,
      pressAllowed: () => this.#display.press(['Up']),
      programs: () => [...new Set([...this.#programs, ...programsBelow(this.#program?.pid)])].sort(),
      keyPatience: 1500,
    });
  }

  async ended(): Promise<string> {
    return this.#program?.exitCode !== null || this.#program?.signalCode !== null ? 'the browser ended' : '';
  }

  async reset(): Promise<void> {
    await this.#stop();
    await this.#start();
  }

  async #stop(): Promise<void> {
    const program = this.#program;
    await within(this.#browser?.close() ?? Promise.resolve());
    if (program && program.exitCode === null && program.signalCode === null) {
      const gone = once(program, 'exit');
      program.kill('SIGKILL');
      await gone;
    }
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  async close(): Promise<void> {
    await this.#stop();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
