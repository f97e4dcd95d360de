import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchDisplays } from './displays.ts';

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
