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

test('A text reaches a page while it says that its keyboard is open, and no other', () => {
  typing.told(1, 'staff');
  typing.writes(1, true);
  expect([typing.in(1), typing.in(2)]).toEqual(['text', 'nothing']);
  typing.writes(1, false);
  expect(typing.in(1)).toBe('digits');
});

test.each(['attract', 'asleep', 'door', 'reset'] as const)(
  'A page that is at %s is in the middle of no text, whatever it said before',
  (state) => {
    typing.writes(1, true);
    typing.told(1, state);
    expect(typing.in(1)).not.toBe('text');
  },
);

test('The warning does not end a text', () => {
  typing.writes(1, true);
  typing.told(1, 'warning');
  expect(typing.in(1)).toBe('text');
});
