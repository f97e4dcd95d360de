/**
 * A kiosk that is asked in its main process: `evaluate` sends a function there, which gets Electron's API. Nothing is
 * attached to the process and its command line is a real kiosk's, so this is how Electron itself is tested; on the
 * preview the same functions run against what the preview plays.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type Electron from 'electron';
import { z } from 'zod';
import { windowArguments } from '../../scripts/host/choose-host.ts';
import { electronEnvironment } from '../../scripts/host/run-electron.ts';
import { profileIn } from '../../scripts/preview/hostile.ts';
import { electronBinary } from './electron-binary.ts';
import type { Exit, Host } from './kiosk.ts';
import { linesOf, placeFor } from './surroundings.ts';

/** Electron's API in the main process. */
export type Api = typeof Electron;

export interface MainProcessWish {
  host: Host;
  /** The main script; the built kiosk unless given. */
  main?: string;
  flags?: readonly string[];
  env?: Readonly<Record<string, string>>;
}

export interface MainProcess {
  readonly host: Host;
  /**
   * Runs `work` in the main process. It is sent as source: it must not use anything from outside itself, and what it
   * takes and gives has to be JSON.
   *
   * @throws Error with the words of the main process
   */
  evaluate<Result, Argument = undefined>(
    work: (electron: Api, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** Runs `work` in the page of the first window, in its own world; the same rules hold. */
  inPage<Result, Argument = undefined>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  log(): string[];
  /** Resolves when the kiosk has ended by itself. */
  exit(): Promise<Exit>;
  /** Ends it, if it still runs, and removes its data. */
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');
const inside = join(import.meta.dirname, 'inside.cjs');
const projectNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const register = new URL(`file://${join(root, 'scripts/preview/register.ts')}`).href;
const compileCache = join(root, 'node_modules/.cache/anteroom/node');

const patienceMilliseconds = 10_000;

const answerSchema = z.object({ id: z.int(), ok: z.boolean(), value: z.unknown() });

/** @throws Error with the kiosk's own words when it ends before it can be asked */
export async function launchMainProcess(wish: MainProcessWish): Promise<MainProcess> {
  const data = mkdtempSync(join(tmpdir(), 'anteroom-test-'));
  const place =
    process.platform === 'win32' ? `\\\\.\\pipe\\anteroom-${randomUUID()}` : join(data, 'inside.sock');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(place, resolve));
  const connected = new Promise<Socket>((resolve) => server.once('connection', resolve));
  const own = placeFor(data, process.env);
  const child = start(wish, { ANTEROOM_INSIDE: place, ...own.env });
  const exited = exitOf(child);
  const lines = linesOf(child, own.data, process.env);
  const ask = await Promise.race([connected.then((socket) => talkOver(socket)), exited.then(() => null)]);
  if (!ask) {
    end(server, data);
    throw new Error(`The kiosk ended before it could be asked. It said:\n${lines.all().join('\n')}`);
  }
  await Promise.race([incidentsOver(wish.host, child), exited]);
  const evaluate: MainProcess['evaluate'] = <Result, Argument>(
    work: (electron: Api, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) =>
    Promise.race([
      ask(String(work), argument) as Promise<Result>,
      exited.then(({ code, signal }) => {
        throw new Error(`The kiosk has ended (${code ?? signal}). It said:\n${lines.all().join('\n')}`);
      }),
    ]);
  return {
    host: wish.host,
    evaluate,
    inPage: <Result, Argument>(work: (argument: Argument) => Result | Promise<Result>, argument?: Argument) =>
      evaluate(
        ({ BrowserWindow }, code) =>
          BrowserWindow.getAllWindows()
            .sort((a, b) => a.id - b.id)[0]
            ?.webContents.executeJavaScript(code) as Promise<Result>,
        `(${work})(${JSON.stringify(argument) ?? ''})`,
      ),
    log: () => lines.all(),
    exit: () => exited,
    async close() {
      // A kiosk that hears deletes what it has left on the machine; one that does not is ended all the same.
      const unheard = setTimeout(() => child.kill('SIGKILL'), patienceMilliseconds);
      evaluate(({ app }) => app.exit(0)).catch(() => undefined);
      await exited;
      clearTimeout(unheard);
      end(server, data);
    },
  };
}

function start(wish: MainProcessWish, own: Record<string, string>): ChildProcess {
  const main = wish.main ?? join(root, 'out/main/main.js');
  const flags = wish.flags ?? [];
  if (wish.host === 'electron') {
    const binary = electronBinary();
    if (binary === null) throw new Error("Electron's binary is not installed; run: npx install-electron");
    const env = electronEnvironment({ ...process.env, ...wish.env, ...own });
    const windows = windowArguments({ platform: process.platform, env });
    return spawn(binary, [...windows, '-r', inside, main, ...flags], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      env,
    });
  }
  const args = ['--import', register, '--require', inside, main, ...flags, '--headless'];
  return spawn(projectNode, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      NODE_COMPILE_CACHE: compileCache,
      ...process.env,
      ...wish.env,
      ...own,
      ANTEROOM_CONTROL: '1',
      NODE_OPTIONS: '',
    },
  });
}

/** Resolves when the process has ended and its last line has been read. */
async function exitOf(child: ChildProcess): Promise<Exit> {
  const read = new Promise((resolve) => child.stderr?.once('close', resolve));
  const exit = await new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  await read;
  return exit;
}

/** In hostile surroundings, what happens to the kiosk at its start has happened when its page can be had. */
async function incidentsOver(host: Host, child: ChildProcess): Promise<void> {
  if (host !== 'preview' || profileIn(process.env) === null) return;
  const answered = new Promise((resolve) => child.once('message', resolve));
  child.send({ anteroomControl: 1, wish: { do: 'page' } });
  await answered;
}

function talkOver(socket: Socket): (source: string, argument: unknown) => Promise<unknown> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  let last = 0;
  socket.on('error', () => undefined);
  createInterface({ input: socket }).on('line', (line) => {
    const { id, ok, value } = answerSchema.parse(JSON.parse(line));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (ok) asked?.resolve(value);
    else asked?.reject(new Error(String(value)));
  });
  return (source, argument) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.write(`${JSON.stringify({ id: last, source, argument })}\n`);
    });
}

function end(server: Server, data: string): void {
  server.close();
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
