import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test } from 'vitest';
import { exitCode } from '../start/exit-codes.ts';
import { type Ending, watchEnding } from './ending.ts';
import { type CrashMemory, noCrashes } from './recovery.policy.ts';

let app: EventEmitter & { quit: () => void; exit: (code?: number) => void };
let process: EventEmitter;
let ends: (number | string | undefined)[];
let errors: string[];
let memory: CrashMemory;
let ending: Ending;

beforeEach(() => {
  [process, ends, errors, memory] = [new EventEmitter(), [], [], noCrashes];
  app = Object.assign(new EventEmitter(), {
    quit: () => void ends.push('quit'),
    exit: (code?: number) => void ends.push(code),
  });
  ending = watchEnding({
    app: app as never,
    process: process as never,
    memory: {
      read: () => memory,
      write: (next) => {
        memory = next;
      },
    },
    now: () => 7,
    log: { info: () => undefined, warn: () => undefined, error: (line) => errors.push(line) },
  });
});

test('the kiosk ends with the code that staff wanted, and what ends with it is no failure', () => {
  ending.leave(79);
  ending.leave(75);
  ending.windowLost();
  app.emit('window-all-closed');
  expect([ends, errors, memory, ending.isQuitting()]).toEqual([[79], [], noCrashes, true]);
});

describe('the kiosk ends for a fresh start', () => {
  test('when the shell fails, without a dialog, and remembers it', () => {
    process.emit('uncaughtException', new Error('lost'));
    expect(ends).toEqual([70]);
    expect(errors[0]).toMatch(/^the shell failed: Error: lost/);
    expect(memory.loops).toEqual([7]);
  });

  test('when its last window is gone', () => {
    app.emit('window-all-closed');
    expect(ends).toEqual([70]);
  });

  test('when a window closes by itself, though others stay, and remembers it once', () => {
    ending.windowLost();
    app.emit('window-all-closed');
    expect(ends).toEqual([70]);
    expect(errors[0]).toBe('a window has closed by itself');
    expect(memory.loops).toEqual([7]);
  });

  test('when a page crashes too often', () => {
    ending.giveUp();
    expect(ends).toEqual([exitCode.crashLoop]);
  });
});

test('a promise that fails is written down, and the kiosk stays', () => {
  process.emit('unhandledRejection', new Error('late'));
  expect(errors).toEqual(['a promise failed: Error: late']);
  expect(ends).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s asks it to end', (signal) => {
  process.emit(signal);
  expect(ends).toEqual(['quit']);
});

test('windows may close only once the system asked for the end', () => {
  expect(ending.isQuitting()).toBe(false);
  app.emit('before-quit');
  expect(ending.isQuitting()).toBe(true);
});

test('a window that closes while ending is no failure either', () => {
  app.emit('before-quit');
  ending.windowLost();
  expect(ends).toEqual([]);
});

test('the last window that closes while ending is no failure', () => {
  app.emit('before-quit');
  app.emit('window-all-closed');
  expect(ends).toEqual([]);
});

describe('a supervisor', () => {
  const { done, crashLoop, refused } = exitCode;

  test('can tell an end that was asked for, a failure and a refusal apart', () => {
    expect(done).toBe(0);
    expect(new Set([done, crashLoop, refused]).size).toBe(3);
  });

  test.each([
    ['restarts the machine', 1],
    ['shuts the machine down', 2],
  ])('that %s at an exit code of %#, as Windows’ Shell Launcher can, never gets it', (_what, code) => {
    expect(Object.values(exitCode)).not.toContain(code);
  });
});
