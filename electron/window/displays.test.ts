import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchDisplays } from './displays.ts';

let screen: EventEmitter;
let power: EventEmitter;
let seen: number[];
let warnings: string[];
/** From which look on all windows stand as planned. */
let settledAt: number;
let rearrange: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  [screen, power, seen, warnings, settledAt] = [new EventEmitter(), new EventEmitter(), [], [], 0];
  rearrange = watchDisplays({
    screen: screen as never,
    powerMonitor: power as never,
    arrange: (look) => {
      seen.push(look);
      return look >= settledAt;
    },
    warn: (message) => warnings.push(message),
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
});
afterEach(() => vi.useRealTimers());

const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

describe('windows', () => {
  test('that never come to stand as planned are given up after the fifth look, and it is said', () => {
    settledAt = Number.POSITIVE_INFINITY;
    screen.emit('display-removed', {}, {});
    pass(60_000);
    expect(seen).toEqual([0, 1, 2, 3, 4]);
    expect(warnings).toEqual(['a window does not come to stand where its display is']);
  });

  test('that stand late are looked at until they do', () => {
    settledAt = 3;
    screen.emit('display-added', {}, {});
    pass(60_000);
    expect(seen).toEqual([0, 1, 2, 3]);
    expect(warnings).toEqual([]);
  });

  test('that stood at once are looked at a second time, a second later', () => {
    rearrange();
    pass(999);
    expect(seen).toEqual([0]);
    pass(60_000);
    expect(seen).toEqual([0, 1]);
  });
});

describe('displays', () => {
  test('that change in several steps count once', () => {
    screen.emit('display-removed', {}, {});
    screen.emit('display-added', {}, {});
    screen.emit('display-metrics-changed', {}, {}, ['bounds', 'rotation']);
    pass(500);
    expect(seen).toEqual([0]);
  });

  test('that change again begin anew', () => {
    settledAt = Number.POSITIVE_INFINITY;
    rearrange();
    pass(1000);
    screen.emit('display-removed', {}, {});
    pass(500);
    expect(seen).toEqual([0, 1, 0]);
  });

  test('whose task bar moved do not count', () => {
    screen.emit('display-metrics-changed', {}, {}, ['workArea']);
    pass(60_000);
    expect(seen).toEqual([]);
  });

  test('are looked at after the machine woke up', () => {
    power.emit('resume');
    pass(500);
    expect(seen).toEqual([0]);
  });
});
