/** Tries a packed program: what it starts with, what it refuses, and whether it notices that it was changed. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readFuses, wantedFuses } from './fuses.ts';

export interface Finding {
  what: string;
  isGood: boolean;
  /** What was seen, for a person. */
  saw: string;
}

export interface Trial {
  /** The program's file. */
  program: string;
  platform: NodeJS.Platform;
  /** Seconds that a start may take. */
  patience: number;
}

/** The log says so when the attract screen is shown. */
const shown = 'session: attract';
/** The exit code of a start that is refused (`electron/start/exit-codes.ts`). */
const refused = 78;
/** A text of the main script that is changed to see whether somebody notices. */
const inMain = 'starts version';

/** All findings, in order. Takes a few seconds for each start. */
export async function tryPacked(trial: Trial): Promise<Finding[]> {
  const findings = [fuses(trial)];
  const plain = await start(trial, []);
  findings.push({ what: 'starts and shows its first screen', isGood: plain === 'shown', saw: plain });
  for (const given of ['--inspect=0', '--remote-debugging-port=0', '--no-sandbox']) {
    const saw = await start(trial, [given]);
    findings.push({ what: `does not start with ${given}`, isGood: saw === `exit code ${refused}`, saw });
  }
  const asNode = await start(trial, ['-e', 'process.exit(7)'], { ELECTRON_RUN_AS_NODE: '1' });
  findings.push({ what: 'is not Node for anybody', isGood: asNode === `exit code ${refused}`, saw: asNode });
  findings.push(trial.platform === 'linux' ? untouchable(trial) : await changed(trial));
  return findings;
}

function fuses({ program }: Trial): Finding {
  const [found, wanted] = [readFuses(program), wantedFuses()];
  const wrong = Object.keys(wanted).filter((name) => found[name] !== wanted[name]);
  return {
    what: 'has its fuses as electron-builder.yml says',
    isGood: wrong.length === 0,
    saw: wrong.length === 0 ? 'all' : `otherwise: ${wrong.join(', ')}`,
  };
}

/** Linux: Electron compares nothing, so that nobody but root may be able to change the program. */
function untouchable({ program }: Trial): Finding {
  const folder = path.dirname(program);
  const open = [program, folder, path.join(folder, 'resources'), archiveOf(program)].filter((place) => {
    try {
      fs.accessSync(place, fs.constants.W_OK);
      return true;
    } catch {
      return false;
    }
  });
  return {
    what: 'cannot be changed by who starts it',
    isGood: open.length === 0,
    saw: open.length === 0 ? 'nothing is writable' : `writable: ${open.join(', ')}`,
  };
}

/** Changes one letter of the main script in a copy of the program, and starts that. */
async function changed(trial: Trial): Promise<Finding> {
  const what = 'does not start with one letter of it changed';
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-changed-'));
  try {
    fs.cpSync(path.dirname(trial.program), copy, { recursive: true });
    const program = path.join(copy, path.basename(trial.program));
    const bytes = fs.readFileSync(archiveOf(program));
    const at = bytes.indexOf(inMain);
    if (at === -1) return { what, isGood: false, saw: `no "${inMain}" in ${archiveOf(program)}` };
    bytes[at] = 'S'.charCodeAt(0);
    fs.writeFileSync(archiveOf(program), bytes);
    const saw = await start({ ...trial, program }, []);
    return { what, isGood: saw.startsWith('exit code') && saw !== 'exit code 0', saw };
  } finally {
    fs.rmSync(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function archiveOf(program: string): string {
  return path.join(path.dirname(program), 'resources/app.asar');
}

/** Starts the program with data of its own: `shown`, `exit code N`, or what else came of it. */
async function start(
  { program, patience }: Trial,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-home-'));
  const log = path.join(home, 'anteroom/logs/kiosk.log');
  const child = spawn(program, args, {
    stdio: 'ignore',
    env: { ...process.env, XDG_CONFIG_HOME: home, APPDATA: home, ...env },
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`cannot be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(code === null ? `signal ${signal}` : `exit code ${code}`));
  });
  let end: string | undefined;
  void ended.then((how) => {
    end = how;
  });
  const until = Date.now() + patience * 1000;
  const hasShown = () => fs.existsSync(log) && fs.readFileSync(log, 'utf8').includes(shown);
  while (end === undefined && !hasShown() && Date.now() < until) await pause(200);
  const seen = end ?? (hasShown() ? 'shown' : `neither a screen nor an end within ${patience} s`);
  child.kill('SIGKILL');
  await ended;
  fs.rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return seen;
}
