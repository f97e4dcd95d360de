/** What is remembered from start to start: crashes of the graphics process, and restarts. */
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { App } from 'electron';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CrashMemoryFile } from './crash-memory.ts';
import { watchGraphics } from './graphics.ts';
import { type CrashMemory, noCrashes } from './recovery.policy.ts';

describe('the graphics process', () => {
  let app: EventEmitter;
  let memory: CrashMemory;
  let losses: number;
  const crash = (type = 'GPU', reason = 'crashed') => app.emit('child-process-gone', {}, { type, reason });
  beforeEach(() => {
    [app, memory, losses] = [new EventEmitter(), noCrashes, 0];
    const file = {
      read: () => memory,
      write: (next: CrashMemory) => {
        memory = next;
      },
    };
    watchGraphics({
      app: app as unknown as App,
      memory: file,
      now: () => 1000,
      log: () => undefined,
      lost: () => {
        losses += 1;
      },
    });
  });

  test('that crashed is told of each time, so that what stood on the windows is looked after', () => {
    crash();
    crash('GPU', 'memory-eviction');
    expect(losses).toBe(2);
  });

  test('that crashed twice leaves a mark for the next start', () => {
    crash();
    expect(memory.withoutGpuSince).toBeNull();
    crash();
    expect(memory.withoutGpuSince).toBe(1000);
  });

  test('that ended cleanly, and any other process, leave none', () => {
    for (const [type, reason] of [
      ['GPU', 'clean-exit'],
      ['Utility', 'crashed'],
    ]) {
      crash(type, reason);
      crash(type, reason);
    }
    expect(memory).toEqual(noCrashes);
    expect(losses).toBe(0);
  });
});

describe('the memory of crashes', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anteroom-memory-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  test.each(['', '{', '[]', '{"loops":"many","withoutGpuSince":null}', '{"loops":[1]}'])(
    'that is damaged (%j) is empty',
    (text) => {
      fs.writeFileSync(path.join(folder, 'crashes.json'), text);
      expect(new CrashMemoryFile(folder).read()).toEqual(noCrashes);
    },
  );

  test('in a folder that is not there is empty, and writing it is no failure', () => {
    const file = new CrashMemoryFile(path.join(folder, 'gone'));
    file.write(noCrashes);
    expect(file.read()).toEqual(noCrashes);
  });

  test('survives a restart, and leaves no draft behind', () => {
    const memory = { loops: [1, 2], withoutGpuSince: 3 };
    new CrashMemoryFile(folder).write(memory);
    expect(new CrashMemoryFile(folder).read()).toEqual(memory);
    expect(fs.readdirSync(folder)).toEqual(['crashes.json']);
  });
});
