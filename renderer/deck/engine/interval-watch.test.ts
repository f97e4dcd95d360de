import { expect, it } from 'vitest';
import { type Clock, watchStartInterval } from './interval-watch.ts';

function clock() {
  const running = new Set<number>();
  let last = 0;
  const setInterval: Clock['setInterval'] = () => {
    last += 1;
    running.add(last);
    return last;
  };
  return { running, setInterval, clearInterval: (id: number | undefined) => void running.delete(id ?? 0) };
}

/** What reveal.js does with its configuration when it starts. */
function start(config: { postMessage: boolean }, at: Clock) {
  if (config.postMessage) throw new Error('it must not listen to messages');
  const id = at.setInterval(() => {}, 1000);
  return { id, copy: { ...config } };
}

it('clears nothing when the deck never started', () => {
  const at = clock();
  const { setInterval } = at;
  at.setInterval(() => {});
  watchStartInterval({ postMessage: true }, at)();
  expect(at.running).toEqual(new Set([1]));
  expect(at.setInterval).toBe(setInterval);
});

it('clears the one interval of the start, and leaves those before and after it', () => {
  const at = clock();
  const config = { postMessage: true };
  const clear = watchStartInterval(config, at);
  const before = at.setInterval(() => {});
  start(config, at);
  const after = at.setInterval(() => {});
  clear();
  expect(at.running).toEqual(new Set([before, after]));
});

it('gives the clock back as it was', () => {
  const at = clock();
  const { setInterval } = at;
  const config = { postMessage: true };
  watchStartInterval(config, at);
  start(config, at);
  expect(at.setInterval).toBe(setInterval);
});

it('gives the clock back even when the start breaks off', () => {
  const at = clock();
  const { setInterval } = at;
  const config = { postMessage: true };
  const clear = watchStartInterval(config, at);
  const during = () => config.postMessage && at.setInterval(() => {});
  during();
  clear();
  expect(at.setInterval).toBe(setInterval);
});

it('says no to messages however often it is asked, and cannot be told otherwise', () => {
  const config = { postMessage: true };
  watchStartInterval(config, clock());
  config.postMessage = true;
  expect([config.postMessage, config.postMessage, config.postMessage]).toEqual([false, false, false]);
});
