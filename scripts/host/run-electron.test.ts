/** Real programs stand for Electron's: what counts is how they are started and how they end. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { electronEnvironment, runElectron } from './run-electron.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'anteroom-electron-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a program with these lines, and tells how it ended and what was said. */
async function run(lines: string, env: NodeJS.ProcessEnv = {}): Promise<{ code: number; said: string[] }> {
  const binary = path.join(folder, 'electron');
  writeFileSync(binary, `#!/bin/sh\n${lines}\n`);
  chmodSync(binary, 0o755);
  const said: string[] = [];
  const code = await runElectron({
    binary,
    args: ['app', '--x'],
    cwd: folder,
    env,
    say: (line) => said.push(line),
  });
  return { code, said };
}

describe.runIf(process.platform !== 'win32')('Electron', () => {
  test('that traps itself ends as 133, and what helps the sandbox is said in one line', async () => {
    const { code, said } = await run('kill -TRAP $$');
    expect(code).toBe(133);
    const helps =
      process.platform === 'linux' ? [expect.stringContaining(`chmod 4755 ${folder}/chrome-sandbox`)] : [];
    expect(said).toEqual(helps);
    expect(said.join('')).not.toContain('\n');
  });

  test.each([
    ['exit 78', 78],
    ['kill -KILL $$', 137],
    ['exit 0', 0],
  ])('that ends by "%s" ends as %i, and nothing is said', async (lines, code) => {
    expect(await run(lines)).toEqual({ code, said: [] });
  });

  test('that cannot be started ends as 127', async () => {
    const binary = path.join(folder, 'not-there');
    expect(await runElectron({ binary, args: [], cwd: folder, env: {}, say: () => undefined })).toBe(127);
  });

  test('gets its arguments and its environment, but is not turned into Node', async () => {
    await run('{ echo "$@ $HOME"; env | grep RUN_AS_NODE; } > told', {
      HOME: '/h',
      ELECTRON_RUN_AS_NODE: '1',
    });
    expect(readFileSync(path.join(folder, 'told'), 'utf8')).toBe('app --x /h\n');
  });
});

test('what turns Electron into Node is left out however it is written', () => {
  expect(electronEnvironment({ Electron_Run_As_Node: '1', ELECTRON_RUN_AS_NODES: '1', PATH: 'p' })).toEqual({
    ELECTRON_RUN_AS_NODES: '1',
    PATH: 'p',
  });
});
