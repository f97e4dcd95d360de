import { expect, test } from 'vitest';
import { exampleLibrary } from '../../../tests/screens/support/example-library.ts';
import { groupedDecks, homeLayout } from './groups.ts';

test('A group without a deck is not shown', () => {
  expect(groupedDecks(exampleLibrary(2).decks).map(({ group }) => group)).toEqual(['start', 'treatment']);
});

test('Groups keep their order whatever the order of the decks, and decks keep theirs', () => {
  const reversed = [...exampleLibrary(12).decks].reverse();
  const groups = groupedDecks(reversed);
  expect(groups.map(({ group }) => group)).toEqual(['start', 'treatment', 'weighing', 'ahead']);
  expect(groups[0]?.decks.map(({ id }) => id)).toEqual(['seven-therapies', 'is-it-for-me', 'what-is-car-t']);
});

test.each([
  [1, 'one'],
  [2, 'few'],
  [3, 'few'],
  [4, 'many'],
  [12, 'many'],
] as const)('With %i decks the layout is "%s"', (decks, layout) => {
  expect(homeLayout(decks)).toBe(layout);
});
