import { expect, test } from 'vitest';
import { Typing } from './typing.ts';

test('Letters reach a page while its search is open, and no other page', () => {
  const typing = new Typing();
  const reached = () => [1, 2].filter((page) => typing.isIn(page));
  expect(reached()).toEqual([]);
  typing.told(1, 'search');
  expect(reached()).toEqual([1]);
  typing.told(2, 'deck');
  expect(reached()).toEqual([1]);
  typing.told(1, 'attract');
  expect(reached()).toEqual([]);
});
