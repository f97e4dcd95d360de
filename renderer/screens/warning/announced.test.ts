import { expect, test } from 'vitest';
import { announced } from './announced.ts';

test('What is left is read out three times in a warning, not each second', () => {
  const spoken = Array.from({ length: 31 }, (_, gone) => announced(30 - gone, 30));
  expect([...new Set(spoken)]).toEqual([30, 10, 5]);
});

test('What is read out first is how long the warning lasts', () => {
  expect(announced(45, 45)).toBe(45);
});
