import { beforeEach, expect, test } from 'vitest';
import { Typing } from './typing.ts';

let typing: Typing;
beforeEach(() => {
  typing = new Typing();
});

test('Nothing is typed in a page that has told nothing', () => {
  typing.told(2, 'search');
  expect(typing.in(1)).toBe('nothing');
});

test('Letters reach a page while its search is open', () => {
  typing.told(1, 'search');
  expect(typing.in(1)).toBe('letters');
  typing.told(1, 'attract');
  expect(typing.in(1)).toBe('nothing');
});

test('Digits alone reach a page at the staff door and behind it', () => {
  typing.told(1, 'door');
  expect(typing.in(1)).toBe('digits');
  typing.told(1, 'staff');
  expect(typing.in(1)).toBe('digits');
  typing.told(1, 'reset');
  expect(typing.in(1)).toBe('nothing');
});
