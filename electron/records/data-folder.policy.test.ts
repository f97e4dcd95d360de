import { describe, expect, test } from 'vitest';
import { afterLock, whyUnwritable } from './data-folder.policy.ts';

describe('a lock that was refused', () => {
  test('means that the kiosk already runs only where another one has left its mark', () => {
    expect(afterLock({ isHeld: false, isInUse: true, isSpare: false })).toBe('runs already');
    expect(afterLock({ isHeld: false, isInUse: true, isSpare: true })).toBe('runs already');
  });

  test('where nobody has, sends the data to the spare folder', () => {
    expect(afterLock({ isHeld: false, isInUse: false, isSpare: false })).toBe('use the spare');
  });

  test('of the spare folder too, leaves the kiosk without one', () => {
    expect(afterLock({ isHeld: false, isInUse: false, isSpare: true })).toBe('no folder');
  });
});

test.each([
  { isInUse: false, isSpare: false },
  { isInUse: true, isSpare: false },
  { isInUse: false, isSpare: true },
])('a lock that is held lets the kiosk start: %o', (more) => {
  expect(afterLock({ isHeld: true, ...more })).toBe('start');
});

test.each([
  ['EACCES', 'this user may not write there (EACCES)'],
  ['EROFS', 'its disk can only be read (EROFS)'],
  ['ENOSPC', 'its disk is full (ENOSPC)'],
  ['ENOTDIR', 'a file stands in its place (ENOTDIR)'],
  ['EWHATEVER', 'nothing can be written there (EWHATEVER)'],
])('%s is told in words', (code, words) => {
  expect(whyUnwritable(code)).toBe(words);
});
