import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groups } from '../../../slides/format/model/groups.ts';
import { exampleLibrary } from '../../../tests/screens/support/example-library.ts';
import { type CardGroup, groupedCards } from './groups.ts';
import { columnsFor, rowsOf } from './rows.ts';

const shape = (decks: number, columns: number) =>
  rowsOf(groupedCards(exampleLibrary(decks).index.cards), columns).map((row) =>
    row.map(({ cards, line }) => (line === cards.length ? cards.length : `${cards.length} by ${line}`)),
  );

describe('Rows of groups', () => {
  test('break no group that fits on a row, and let those that fit share one', () => {
    expect(shape(15, 5)).toEqual([[2], [5], [2, 3], [3]]);
  });

  test('break a group that is too large into lines of nearly equal length', () => {
    expect(shape(15, 3)).toEqual([[2], ['5 by 3'], [2], [3], [3]]);
    expect(shape(15, 4)).toEqual([[2], ['5 by 3'], [2], [3], [3]]);
  });

  test('are two where there are few decks', () => {
    expect(shape(5, 3)).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect(shape(8, 4)).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });

  test('hold every group once, in order, and none is wider than the page', () => {
    const anyGroups = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anyGroups, fc.integer({ min: 1, max: 5 }), (counts, columns) => {
        const [card] = exampleLibrary(1).index.cards;
        if (card === undefined) throw new Error('There is no card.');
        const all = counts.map((count, place): CardGroup => {
          const group = groups[place] ?? 'ahead';
          return { group, name: `group.${group}`, cards: Array(count).fill(card) };
        });
        const rows = rowsOf(all, columns);
        expect(rows.flat().map(({ group }) => group)).toEqual(all.map(({ group }) => group));
        for (const row of rows) {
          const wide = row.reduce((sum, { line }) => sum + line, 0);
          expect(wide).toBeLessThanOrEqual(columns);
          for (const { cards, line } of row) expect(cards.length % line === 0 || line > 1).toBe(true);
        }
      }),
    );
  });
});

test.each([
  [112, 15, 5],
  [94, 15, 5],
  [83, 15, 4],
  [59.5, 15, 3],
  [43, 15, 2],
  [12, 15, 1],
  [112, 4, 2],
  [112, 5, 3],
  [112, 8, 4],
])('On %d rem, %i decks stand %i side by side', (width, decks, columns) => {
  expect(columnsFor(width, decks, false)).toBe(columns);
});

test.each([
  [112, 15, 4],
  [72, 15, 2],
  [37, 15, 1],
  [12, 15, 1],
  [112, 4, 2],
])('On %d rem, %i decks with the largest words stand %i side by side', (width, decks, columns) => {
  expect(columnsFor(width, decks, true)).toBe(columns);
});
