import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HangMonitor } from './hang-monitor.ts';

let told: string[];
let monitor: HangMonitor;
beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  monitor = new HangMonitor({
    onUnresponsive: () => told.push('unresponsive'),
    onResponsive: () => told.push('responsive'),
  });
});
afterEach(() => vi.useRealTimers());

const send = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  monitor.sent(promise);
  return resolve;
};
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test('a page that nobody touches is never told of', async () => {
  await pass(3600);
  expect(told).toEqual([]);
});

test('an input that stays unanswered for 15 seconds is told of, and so is its answer', async () => {
  const answer = send();
  await pass(14.9);
  expect(told).toEqual([]);
  await pass(0.2);
  expect(told).toEqual(['unresponsive']);
  answer();
  await pass(0);
  expect(told).toEqual(['unresponsive', 'responsive']);
});

test('an answer in time begins a new wait for the inputs that are left', async () => {
  const [first, second] = [send(), send()];
  await pass(10);
  first();
  await pass(10);
  expect(told).toEqual([]);
  await pass(6);
  expect(told).toEqual(['unresponsive']);
  second();
});

test('a page that has gone is told of no more', async () => {
  send();
  monitor.stop();
  await pass(3600);
  expect(told).toEqual([]);
});
