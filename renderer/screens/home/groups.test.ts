import { expect, test } from 'vitest';
import { exampleLibrary } from '../../../tests/screens/support/example-library.ts';
import { groupedCards, homeLayout } from './groups.ts';

test('A group without a card is not shown', () => {
  expect(groupedCards(exampleLibrary(2).index.cards).map(({ group }) => group)).toEqual([
    'start',
    'treatment',
  ]);
});

test('Groups keep their order whatever the order of the cards, and cards keep theirs', () => {
  const reversed = [...exampleLibrary(15).index.cards].reverse();
  const groups = groupedCards(reversed);
  expect(groups.map(({ group }) => group)).toEqual(['start', 'treatment', 'after', 'weighing', 'ahead']);
  expect(groups[0]?.cards.map(({ id }) => id)).toEqual(['who-is-it-for', 'what-is-car-t']);
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
