import { execFile } from 'node:child_process';
import { beforeEach, describe, expect, test } from 'vitest';
import { commandFor, waysOn } from './machine.policy.ts';
import { endBy, type MachineParts, runnerOver } from './machine.ts';

let did: string[];
let refusal: Error | null;
beforeEach(() => {
  [did, refusal] = [[], null];
});

const parts = (more: Partial<MachineParts> = {}): MachineParts => ({
  platform: 'linux',
  systemRoot: 'C:\\Windows',
  run: async ({ program, args }) => {
    did.push([program, ...args].join(' '));
    if (refusal) throw refusal;
  },
  end: (code) => did.push(`ends with ${code}`),
  isSupervised: true,
  relaunch: () => did.push('relaunches'),
  audit: { write: ({ event, role, detail }) => did.push(`records ${event} ${role} ${detail}`) },
  log: { info: () => undefined, error: (line) => did.push(`error ${line}`) },
  ...more,
});

test('The system that says no is told to staff as “cannot”, and why is in the log', async () => {
  refusal = new Error('Interactive authentication required.');
  expect(await endBy('restart-machine', 'staff', parts())).toBe('cannot');
  expect(did.at(-1)).toBe(
    'error the system refuses to restart-machine: Interactive authentication required.',
  );
});

test('What a system has no way for is not tried', async () => {
  expect(await endBy('sleep', 'staff', parts({ platform: 'darwin' }))).toBe('cannot');
  expect(did).toEqual([]);
});

test('Staff quit with a code of its own, which no supervisor answers with a start', async () => {
  expect(await endBy('quit', 'staff', parts())).toBe('done');
  expect(did).toEqual(['records ended staff quit', 'ends with 79']);
});

test('The kiosk is started again by who watches over it, and else by itself', async () => {
  await endBy('restart-app', 'admin', parts());
  expect(did).toEqual(['records ended admin restart-app', 'ends with 75']);
  did = [];
  await endBy('restart-app', 'admin', parts({ isSupervised: false }));
  expect(did).toEqual(['records ended admin restart-app', 'relaunches', 'ends with 75']);
});

test.each([
  ['linux', 'restart-machine', '/usr/bin/systemctl --no-ask-password reboot'],
  ['linux', 'sleep', '/usr/bin/systemctl --no-ask-password suspend'],
  ['win32', 'restart-machine', 'C:\\Windows\\System32\\shutdown.exe /r /t 0'],
] as const)('On %s, %s is: %s', async (platform, way, command) => {
  expect(await endBy(way, 'staff', parts({ platform }))).toBe('done');
  expect(did).toEqual([`records ended staff ${way}`, command]);
});

test('On Windows, sleep is asked of .NET, and a no is an error', () => {
  const { program, args } = commandFor('sleep', 'win32', 'D:\\Win') ?? {};
  expect(program).toBe('D:\\Win\\System32\\WindowsPowerShell\\v1.0\\powershell.exe');
  expect(args?.slice(0, 3)).toEqual(['-NoProfile', '-NonInteractive', '-Command']);
  expect(args?.[3]).toMatch(/SetSuspendState\('Suspend', \$false, \$false\)\) \{ exit 1 \}$/);
});

test('What can be done depends on the system; to quit and to start again can be done on each', () => {
  expect(waysOn('linux')).toEqual(['quit', 'restart-app', 'restart-machine', 'sleep']);
  expect(waysOn('win32')).toEqual(['quit', 'restart-app', 'restart-machine', 'sleep']);
  expect(waysOn('darwin')).toEqual(['quit', 'restart-app']);
});

describe('A program of the system', () => {
  const run = runnerOver(execFile);
  const script = (text: string) => run({ program: process.execPath, args: ['-e', text] });

  test('that ends well has done it', () => expect(script('')).resolves.toBeUndefined());

  test('that ends badly has not, and what it said is the reason', () =>
    expect(script('console.error("access denied"); process.exit(1)')).rejects.toThrow('access denied'));

  test('that is not there has not', () =>
    expect(run({ program: '/nowhere/systemctl', args: ['reboot'] })).rejects.toThrow('ENOENT'));

  test('gets its arguments as they are, and no shell reads them', async () => {
    await expect(
      run({
        program: process.execPath,
        args: ['-e', 'process.exit(process.argv[1] === "$(id); x" ? 0 : 1)', '$(id); x'],
      }),
    ).resolves.toBeUndefined();
  });
});
