/** Runs Electron's program until it ends. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { waitFor } from '../wait-for.mjs';
import { sandboxHelp } from './choose-host.ts';

interface ElectronRun {
  binary: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  say: (line: string) => void;
}

/**
 * The environment for Electron: without ELECTRON_RUN_AS_NODE, which would turn it into Node. Windows does not look at
 * the letter case of names.
 */
export function electronEnvironment<Value>(env: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => name.toUpperCase() !== 'ELECTRON_RUN_AS_NODE'),
  );
}

/**
 * Gives Electron's exit code, or 128 and the number of the signal that ended it. Chromium traps itself where it cannot
 * make its sandbox; what then helps is said.
 */
export async function runElectron({ binary, args, cwd, env, say }: ElectronRun): Promise<number> {
  const code = await waitFor(spawn(binary, args, { cwd, stdio: 'inherit', env: electronEnvironment(env) }));
  if (process.platform === 'linux' && code === 128 + constants.signals.SIGTRAP) {
    say(`Electron gave up by itself (SIGTRAP). Where it names its sandbox above, ${sandboxHelp(binary)}`);
  }
  return code;
}
