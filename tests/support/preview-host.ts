/** A kiosk on the preview: a process of its own, steered over its control channel. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Answer, replySchema, type Wish } from '../../scripts/preview/control-messages.ts';
import type { Exit, HostProcess } from './kiosk.ts';
import { linesOf } from './surroundings.ts';

export interface Start {
  main: string;
  flags: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** Where the kiosk's data are. */
  data: string;
  /** Shows the windows on the display of this environment. Otherwise there is none, whatever the environment says. */
  onDisplay?: boolean | undefined;
  /**
   * In a mount namespace of its own, so that a stick is plugged in there alone; where words of a shell are given, they run there
   * first. Takes root on Linux.
   */
  isApart?: boolean | string | undefined;
}

const root = join(import.meta.dirname, '../..');
const register = join(root, 'scripts/preview/register.ts');
/** The Node that comes with the project; the tests themselves may run on an older one. */
const projectNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const patienceMilliseconds = 10_000;

/** Spares every kiosk but the first the compiling of what it loads. */
const compileCache = join(root, 'node_modules/.cache/anteroom/node');

export async function launchPreview({
  main,
  flags,
  env,
  data,
  onDisplay,
  isApart,
}: Start): Promise<HostProcess> {
  const args = ['--import', pathToImport(register), main, ...flags, ...(onDisplay ? [] : ['--headless'])];
  const child = spawn(
    isApart ? 'unshare' : projectNode,
    isApart ? inMountsOfItsOwn(isApart === true ? ':' : isApart, [projectNode, ...args]) : args,
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { NODE_COMPILE_CACHE: compileCache, ...env, ANTEROOM_CONTROL: '1', NODE_OPTIONS: '' },
    },
  );
  const exited = exitOf(child);
  const lines = linesOf(child, data, env);
  child.stdout?.resume();
  const control = makeControl(child, exited, () => lines.all());
  let browser: Promise<Browser> | null = null;
  const connect = async () => {
    // A browser that has ended has a successor, at another place.
    if (browser && !(await browser.catch(() => null))?.isConnected()) browser = null;
    browser ??= control({ do: 'endpoint' }).then((endpoint) => chromium.connectOverCDP(endpoint));
    return browser;
  };
  const pageOf = async (window: number): Promise<Page> => {
    for (;;) {
      const connection = await connect();
      const page = await findPage(connection, () => control({ do: 'page', window }));
      if (page) return page;
      browser = null;
      await connection.close().catch(() => undefined);
    }
  };
  return {
    host: 'preview',
    pid: child.pid,
    page: pageOf,
    log: () => lines.all(),
    onLine: (listener) => lines.onLine(listener),
    control,
    exit: () => exited,
    leave: () => child.disconnect(),
    deafen: () => child.stderr?.destroy(),
    async kill() {
      const open = await browser?.catch(() => null);
      await open?.close().catch(() => undefined);
      // A kiosk that hears deletes what it has left on the machine; one that does not is ended all the same.
      const unheard = setTimeout(() => child.kill('SIGKILL'), patienceMilliseconds);
      control({ do: 'exit' }).catch(() => undefined);
      await exited;
      clearTimeout(unheard);
    },
  };
}

/** What `unshare` is given so that a command has mounts of its own, after some words of a shell. */
export function inMountsOfItsOwn(first: string, command: readonly string[]): string[] {
  return ['--mount', '--propagation', 'private', 'sh', '-ec', `${first}\nexec "$@"`, 'sh', ...command];
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

function pathToImport(file: string): string {
  return new URL(`file://${file}`).href;
}

type Control = HostProcess['control'];

function makeControl(child: ChildProcess, exited: Promise<Exit>, log: () => string[]): Control {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  let last = 0;
  child.on('message', (message) => {
    const reply = replySchema.safeParse(message);
    const asked = reply.success ? waiting.get(reply.data.anteroomControl) : undefined;
    if (reply.success && asked) {
      waiting.delete(reply.data.anteroomControl);
      if (reply.data.ok) {
        asked.resolve(reply.data.value);
      } else {
        asked.reject(new Error(String(reply.data.value)));
      }
    }
  });
  void exited.then(({ code, signal }) => {
    for (const { reject } of waiting.values()) {
      reject(new Error(`The kiosk has ended (${code ?? signal}). It said:\n${log().join('\n')}`));
    }
  });
  return <Do extends Wish['do']>(wish: Extract<Wish, { do: Do }>) =>
    new Promise<Answer<Do>>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve: (value) => resolve(value as Answer<Do>), reject });
      if (!child.connected) {
        reject(new Error(`The kiosk has ended. It said:\n${log().join('\n')}`));
        return;
      }
      child.send({ anteroomControl: last, wish });
    });
}

/** Milliseconds between two looks for a page, and how many there are before the connection is taken for blind. */
const lookAgainAfter = 200;
const looks = 15;

/**
 * The page with the browser's id that `ask` gives, as soon as this connection has heard of it; null when it never does,
 * because it met the page while that was made or ended, and dropped it. It is asked again at each look, because a page that
 * crashes meanwhile has a successor.
 */
async function findPage(browser: Browser, ask: () => Promise<string>): Promise<Page | null> {
  const contexts = browser.contexts();
  for (let look = 0; look < looks; look += 1) {
    const target = await ask();
    for (const page of contexts.flatMap((context) => context.pages())) {
      if ((await idOf(page)) === target) {
        return page;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, lookAgainAfter));
  }
  return null;
}

const ids = new WeakMap<Page, string>();

/** The browser's id of a page; '' for one that is gone. */
async function idOf(page: Page): Promise<string> {
  const known = ids.get(page);
  if (known !== undefined) {
    return known;
  }
  try {
    const cdp = await page.context().newCDPSession(page);
    const { targetInfo } = await cdp.send('Target.getTargetInfo');
    await cdp.detach();
    ids.set(page, targetInfo.targetId);
    return targetInfo.targetId;
  } catch {
    return '';
  }
}
