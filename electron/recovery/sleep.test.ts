import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { watchSleep } from './sleep.ts';

test('sleep and a locked screen are told of with their ends, each for itself', () => {
  const power = new EventEmitter();
  const told: string[] = [];
  watchSleep(power as never, (why, isHidden) => told.push(`${why} ${isHidden ? 'begins' : 'ends'}`));
  for (const event of ['suspend', 'lock-screen', 'resume', 'unlock-screen']) power.emit(event);
  expect(told).toEqual(['sleep begins', 'lock begins', 'sleep ends', 'lock ends']);
});
