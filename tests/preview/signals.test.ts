/** Ending `npm start` from outside: the whole chain of programs goes, and leaves room for the next start. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { collectLines, type Lines } from '../support/lines.ts';
import { withoutVoices } from '../support/voices.ts';
import { patience } from './fixture.ts';

vi.setConfig(patience);

const root = join(import.meta.dirname, '../..');

interface Started {
  outermost: ChildProcess;
  lines: Lines;
  exit: Promise<{ code: number | null; signal: string | null }>;
}

let folder: string;
let running: Started[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anteroom-signals-'));
  running = [];
});
afterEach(() => {
  // The number of a program that has ended may be another one's by now.
  const left = running.filter(
    ({ outermost }) => outermost.exitCode === null && outermost.signalCode === null,
  );
  const families = left.flatMap(({ outermost }) => (outermost.pid ? familyOf(outermost.pid) : []));
  for (const pid of [...families, ...mentioning(folder)]) kill(pid);
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** What `npm start -- --preview` runs. */
function start(): Started {
  const outermost = spawn('node', ['scripts/setup.mjs', 'scripts/start.ts', '--preview'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      ...withoutVoices,
      ANTEROOM_DATA: join(folder, 'data'),
      TMPDIR: folder,
      NODE_OPTIONS: '',
      // The build tools would leave what they compiled in the folder.
      NODE_DISABLE_COMPILE_CACHE: '1',
    },
  });
  const started = {
    outermost,
    lines: collectLines(outermost.stderr),
    exit: new Promise<{ code: number | null; signal: string | null }>((resolve) => {
      outermost.once('exit', (code, signal) => resolve({ code, signal }));
    }),
  };
  running.push(started);
  return started;
}

/** How often the log says that a page has come up to the attract screen. */
function timesUp(): number {
  try {
    return readFileSync(join(folder, 'data/logs/kiosk.log'), 'utf8').split('session: attract').length - 1;
  } catch {
    return 0;
  }
}

function processes(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

/** A process, the processes that it started, and theirs. */
function familyOf(pid: number): number[] {
  const parents = new Map(processes().map((one) => [one, Number(statOf(one)?.[1])]));
  const below = (one: number): number[] => [
    one,
    ...[...parents].filter(([, parent]) => parent === one).flatMap(([child]) => below(child)),
  ];
  return below(pid);
}

/** Processes whose arguments or surroundings name the folder: everything that one of these kiosks started. */
function mentioning(text: string): number[] {
  const isIn = (file: string) => {
    try {
      return readFileSync(file, 'utf8').includes(text);
    } catch {
      return false;
    }
  };
  return processes().filter((pid) => isIn(`/proc/${pid}/cmdline`) || isIn(`/proc/${pid}/environ`));
}

/** State, parent and so on of a process, or undefined when it is gone. */
function statOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return undefined;
  }
}

/** One that has ended and that nobody has asked about is gone too. */
const lives = (pid: number) => (statOf(pid)?.[0] ?? 'Z') !== 'Z';

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone, as it should be.
  }
}

/** Nothing is left of a kiosk: no process of its family, none that names its folder, and no file but its data. */
async function expectGone(family: number[]): Promise<void> {
  const left = () => [...family, ...mentioning(folder)].filter(lives);
  await vi.waitFor(() => expect(left()).toEqual([]), { timeout: 20_000 });
  await vi.waitFor(() => expect(readdirSync(folder)).toEqual(['data']), { timeout: 20_000 });
}

describe.runIf(process.platform === 'linux')('a kiosk whose start is ended from outside', () => {
  test('goes with everything that it started, and can be started again', async () => {
    for (const [round, signal] of (['SIGTERM', 'SIGINT'] as const).entries()) {
      const kiosk = start();
      await vi.waitFor(() => expect(timesUp()).toBe(round + 1), { timeout: 50_000, interval: 100 });
      const family = familyOf(kiosk.outermost.pid ?? 0);
      // set-up, start, the kiosk, and the browser with its own processes
      expect(family.length).toBeGreaterThan(4);
      kiosk.outermost.kill(signal);
      expect(await kiosk.exit).toEqual({ code: 0, signal: null });
      await expectGone(family);
      expect(kiosk.lines.all().join('\n')).not.toContain('already runs');
    }
  });

  test('goes as well while its browser is still coming up', async () => {
    const kiosk = start();
    await new Promise<void>((resolve) => {
      kiosk.lines.onLine((line) => line.startsWith('Anteroom preview:') && resolve());
    });
    const family = familyOf(kiosk.outermost.pid ?? 0);
    kiosk.outermost.kill('SIGHUP');
    expect(await kiosk.exit).toEqual({ code: 0, signal: null });
    await expectGone(family);
  });
});
