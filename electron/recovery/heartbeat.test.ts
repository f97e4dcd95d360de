import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Heartbeat } from './heartbeat.ts';

let heart: Heartbeat;
let done: string[];

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  done = [];
  heart = new Heartbeat({
    now: Date.now,
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    ask: () => done.push('asked'),
    frozen: () => done.push('frozen'),
  });
});
afterEach(() => vi.useRealTimers());

const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

test('a page that has never called is not asked', () => {
  pass(100);
  expect(done).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that freezes is found, and nothing is left running', () => {
  heart.lives();
  pass(100);
  expect(done).toEqual(['asked', 'frozen']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that answers is asked again and again', () => {
  heart.lives();
  for (let answer = 0; answer < 50; answer += 1) {
    pass(2);
    heart.lives();
  }
  expect(done).toEqual(Array.from({ length: 50 }, () => 'asked'));
});

test('a page that is loaded anew is asked again once it has called', () => {
  heart.lives();
  pass(100);
  heart.rests();
  pass(100);
  heart.lives();
  pass(100);
  expect(done).toEqual(['asked', 'frozen', 'asked', 'frozen']);
});

describe('while nobody can see the page', () => {
  beforeEach(() => heart.lives());

  test('it is not asked, and nothing runs', () => {
    heart.hidden('sleeps', true);
    pass(3600);
    expect(done).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('for two reasons, it is asked only after both are over', () => {
    heart.hidden('sleeps', true);
    heart.hidden('is locked', true);
    heart.hidden('sleeps', false);
    pass(3600);
    expect(done).toEqual([]);
    heart.hidden('is locked', false);
    pass(2);
    expect(done).toEqual(['asked']);
  });

  test('a page that calls is not asked all the same', () => {
    heart.hidden('is locked', true);
    heart.lives();
    pass(3600);
    expect(done).toEqual([]);
  });

  test('one that could not answer before it was hidden is not asked afterwards either', () => {
    heart.rests();
    heart.hidden('sleeps', true);
    heart.hidden('sleeps', false);
    pass(100);
    expect(done).toEqual([]);
  });
});
