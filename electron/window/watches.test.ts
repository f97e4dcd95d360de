/** The small watches: displays, the graphics process, and what is remembered from start to start. */
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { App } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CrashMemoryFile } from './crash-memory.ts';
import { watchDisplays } from './displays.ts';
import { watchGraphics } from './graphics.ts';
import { type CrashMemory, noCrashes } from './recovery.policy.ts';

describe('displays', () => {
  let screen: EventEmitter;
  let power: EventEmitter;
  let changes: number;
  beforeEach(() => {
    vi.useFakeTimers();
    [screen, power, changes] = [new EventEmitter(), new EventEmitter(), 0];
    watchDisplays(screen as never, power as never, () => {
      changes += 1;
    });
  });
  afterEach(() => vi.useRealTimers());

  test('that change in several steps count once', () => {
    screen.emit('display-removed', {}, {});
    screen.emit('display-added', {}, {});
    screen.emit('display-metrics-changed', {}, {}, ['bounds', 'rotation']);
    vi.advanceTimersByTime(500);
    expect(changes).toBe(1);
  });

  test('whose task bar moved do not count', () => {
    screen.emit('display-metrics-changed', {}, {}, ['workArea']);
    vi.advanceTimersByTime(5000);
    expect(changes).toBe(0);
  });

  test('are looked at after the machine woke up', () => {
    power.emit('resume');
    vi.advanceTimersByTime(500);
    expect(changes).toBe(1);
  });
});

describe('the graphics process', () => {
  let app: EventEmitter;
  let memory: CrashMemory;
  const crash = (type = 'GPU', reason = 'crashed') => app.emit('child-process-gone', {}, { type, reason });
  beforeEach(() => {
    [app, memory] = [new EventEmitter(), noCrashes];
    const file = {
      read: () => memory,
      write: (next: CrashMemory) => {
        memory = next;
      },
    };
    watchGraphics(
      app as unknown as App,
      file,
      () => 1000,
      () => undefined,
    );
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
