import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitFor } from './wait-for.mjs';

/** Stays until it is told to end, or until whoever started it is gone. */
const stays =
  'const parent = process.ppid; console.log("up");' +
  'setInterval(() => process.ppid === parent || process.exit(), 100);';

let started: ChildProcess[];
beforeEach(() => {
  started = [];
});
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
});

function node(script: string): ChildProcess {
  const args = ['--input-type=module', '--eval', script];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(child);
  return child;
}

/** A program that waits for a child which stays until it is told to end, and then ends as `onTerm` says. */
const parentOf = (onTerm: string) => {
  const child = `process.on("SIGTERM", () => { ${onTerm} }); ${stays}`;
  return node(`
    import { spawn } from 'node:child_process';
    import { waitFor } from ${JSON.stringify(`file://${path.join(import.meta.dirname, 'wait-for.mjs')}`)};
    await waitFor(spawn(process.execPath, ['--eval', ${JSON.stringify(child)}], { stdio: 'inherit' }));
    console.log('goes on');
  `);
};

const isUp = (child: ChildProcess) => new Promise((resolve) => child.stdout?.once('data', resolve));

async function textOf(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const part of child.stdout ?? []) text += part;
  return text;
}

test('a program that cannot be started is 127', async () => {
  await expect(waitFor(spawn(path.join(import.meta.dirname, 'not-there')))).resolves.toBe(127);
});

test.runIf(process.platform !== 'win32')('a child that a signal ends is 128 and its number', async () => {
  const child = node(stays);
  const code = waitFor(child);
  await isUp(child);
  child.kill('SIGKILL');
  await expect(code).resolves.toBe(137);
});

test.each([0, 3, 70])('a child that ends with %i is just that', async (code) => {
  await expect(waitFor(node(`process.exit(${code})`))).resolves.toBe(code);
});

test('waiting leaves no listener behind', async () => {
  const before = process.listenerCount('SIGTERM');
  const code = waitFor(node(''));
  expect(process.listenerCount('SIGTERM')).toBe(before + 1);
  await code;
  expect(process.listenerCount('SIGTERM')).toBe(before);
});

test.runIf(process.platform !== 'win32').each([
  ['with the code of its child', 'process.exit(7)', 7],
  [
    'with the signal that ended its child',
    'process.removeAllListeners("SIGTERM"); process.kill(process.pid, "SIGTERM")',
    143,
  ],
])(
  'a program that is asked to end hands that on and ends %s, without going on',
  async (_how, onTerm, code) => {
    const parent = parentOf(onTerm);
    await isUp(parent);
    const rest = textOf(parent);
    parent.kill('SIGTERM');
    await expect(waitFor(parent)).resolves.toBe(code);
    expect(await rest).not.toContain('goes on');
  },
);
