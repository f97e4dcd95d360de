import { expect, test } from 'vitest';
import { screenLine, withLine } from './screen-line.policy.ts';

const screen = { width: 1920, height: 1080, diagonalInches: 32, lowerEdgeCm: 90 };

test('A screen of unknown size is to be looked at, and so is one that is too small', () => {
  expect(screenLine({ ...screen, diagonalInches: null }).verdict).toBe('look');
  expect(screenLine({ ...screen, diagonalInches: 12 }).verdict).toBe('look');
});

test('A screen that is large enough is good', () => {
  expect(screenLine(screen)).toEqual({
    line: 'fit',
    verdict: 'good',
    says: [
      { id: 'fit.right', values: { words: 5.4, targets: 26.5 } },
      { id: 'fit.in-reach', values: { from: 90, to: 122 } },
    ],
    problems: [],
  });
});

test('A screen that hangs too high, or nobody knows how high, is to be looked at', () => {
  expect(screenLine({ ...screen, lowerEdgeCm: 150 }).verdict).toBe('look');
  expect(screenLine({ ...screen, lowerEdgeCm: null }).verdict).toBe('look');
});

test('The line of the screen stands last among those that are as bad', () => {
  const line = (verdict: 'it' | 'look' | 'good', name: string) => ({ verdict, name });
  const lines = [line('it', 'a'), line('look', 'b'), line('good', 'c')];
  expect(withLine(lines, line('look', 'screen')).map(({ name }) => name)).toEqual(['a', 'b', 'screen', 'c']);
  expect(withLine(lines, line('good', 'screen')).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'screen']);
});
