import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf, type Target } from './groups.policy.ts';

const target = (part: number, top: number, isFirst = false): Target => ({ part, top, height: 60, isFirst });

test('What belongs together is one group, in the order of the page', () => {
  expect(groupsOf([target(0, 0), target(0, 0), target(1, 500), target(0, 100)])).toEqual([[0, 1, 3], [2]]);
});

test('What is needed most comes first', () => {
  expect(groupsOf([target(0, 0), target(1, 900, true), target(1, 900, true)])).toEqual([[1, 2], [0]]);
});

test('The keys of a keyboard are parted into their rows', () => {
  const keys = [10, 9, 7].flatMap((count, row) => Array.from({ length: count }, () => target(0, row * 80)));
  expect(groupsOf(keys).map(({ length }) => length)).toEqual([10, 9, 7]);
});

test('A long list, a line each, is parted into handfuls', () => {
  const list = Array.from({ length: 12 }, (_, line) => target(0, line * 80));
  expect(groupsOf(list).map(({ length }) => length)).toEqual([5, 5, 2]);
});

test('Two columns are read line by line', () => {
  const columns = [0, 80, 160, 240].map((top) => target(0, top));
  expect(groupsOf([...columns, ...columns])).toEqual([
    [0, 4, 1, 5],
    [2, 6, 3, 7],
  ]);
});

test('Whatever stands on a screen, each thing is in one group, and no group is empty', () => {
  const anyTarget = fc.record({
    part: fc.nat(4),
    isFirst: fc.boolean(),
    top: fc.integer({ min: -100, max: 2000 }),
    height: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(anyTarget, { maxLength: 60 }), (targets) => {
      const groups = groupsOf(targets);
      expect(groups.flat().sort((one, other) => one - other)).toEqual(targets.map((_, place) => place));
      for (const group of groups) expect(group.length).toBeGreaterThan(0);
    }),
  );
});
