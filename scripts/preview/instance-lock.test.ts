import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InstanceLock, type Report } from './instance-lock.ts';

let folder: string;
let lock: InstanceLock;
const ignore = (): void => undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anteroom-lock-'));
  lock = new InstanceLock(folder);
});
afterEach(() => {
  lock.release();
  rmSync(folder, { recursive: true, force: true });
});

/** What an owner leaves behind: a link to its machine and process, and one to its socket. */
const leaveLock = (owner: string, socket: string) => {
  symlinkSync(owner, join(folder, 'SingletonLock'));
  symlinkSync(socket, join(folder, 'SingletonSocket'));
};

/** Runs another instance that takes the lock; calls back while it holds it. */
async function whileAnotherHolds(body: () => void): Promise<void> {
  const file = new URL('./instance-lock.ts', import.meta.url).href;
  const program = `
    import { InstanceLock } from ${JSON.stringify(file)};
    new InstanceLock(${JSON.stringify(folder)}).take(() => undefined);
    process.stdout.write('taken');
    process.stdin.resume().on('end', () => process.exit(0));
  `;
  const other = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  try {
    body();
  } finally {
    other.stdin.end();
    await once(other, 'exit');
  }
}

test('a lock of another living kiosk is respected', async () => {
  await whileAnotherHolds(() => {
    expect(lock.take(ignore)).toBe(false);
    expect(lock.held).toBe(false);
  });
});

test('a lock that its owner left behind is taken over, though its process number belongs to another program', () => {
  leaveLock(`${hostname()}-${process.ppid}`, join(folder, 'nobody-listens.sock'));
  expect(lock.take(ignore)).toBe(true);
});

test.each([
  ['a process that is gone', `${hostname()}-${2 ** 30}`],
  ['a process of another machine', `elsewhere-${process.ppid}`],
  ['nobody, because it cannot be read', 'nobody'],
])('a lock of %s is taken over', (_name, owner) => {
  leaveLock(owner, 'x');
  expect(lock.take(ignore)).toBe(true);
});

test.each([
  ['a file stands in its place', (file: string) => file],
  ['a file stands above it', (file: string) => join(file, 'data')],
])('a folder in which nothing can be made, because %s, has no lock, as in Electron', (_why, place) => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const none = new InstanceLock(place(file));
  expect(none.take(ignore)).toBe(false);
  expect(none.held).toBe(false);
});

test('its marks are those of Chromium', () => {
  lock.take(ignore);
  expect(readlinkSync(join(folder, 'SingletonLock'))).toBe(`${hostname()}-${process.pid}`);
});

test('a released lock can be taken again', () => {
  lock.take(ignore);
  lock.release();
  expect(lock.take(ignore)).toBe(true);
});

test('the owner hears of another start', async () => {
  const heard = new Promise<Report>((resolve) => lock.take(resolve));
  const report = { argv: ['a', 'b'], cwd: '/x', data: { n: 1 } };
  await new InstanceLock(folder).report(report);
  expect(await heard).toEqual(report);
});
