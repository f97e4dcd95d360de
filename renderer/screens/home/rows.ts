import type { CardGroup } from './groups.ts';

/** The least width of a card, that of one with the largest words, and the room between two, in rem. */
const card = 17.25;
const largestCard = 26;
const gap = 1.5;

/** Most cards side by side: more would be too small to be read from a chair. */
const mostColumns = 5;

/**
 * How many cards stand side by side.
 *
 * @param width of the place for the cards, in rem
 * @param decks how many cards there are; few of them are to be large, in two rows
 * @param isLargest whether their words are the largest ones, which need wider cards
 */
export function columnsFor(width: number, decks: number, isLargest: boolean): number {
  const thatFit = Math.floor((width + gap) / ((isLargest ? largestCard : card) + gap));
  return Math.max(1, Math.min(thatFit, mostColumns, Math.max(2, Math.ceil(decks / 2))));
}

/** A group on a row, with the number of cards on each of its lines. */
export interface RowGroup extends CardGroup {
  line: number;
}

/**
 * The groups in rows, in their order: groups that fit beside each other share a row, and one that is too large for a
 * row has lines of equal length within its own.
 */
export function rowsOf(groups: readonly CardGroup[], columns: number): readonly (readonly RowGroup[])[] {
  const rows: RowGroup[][] = [];
  let free = 0;
  for (const group of groups) {
    const count = group.cards.length;
    const placed = { ...group, line: Math.ceil(count / Math.ceil(count / columns)) };
    if (count > free) {
      rows.push([]);
      free = columns;
    }
    rows.at(-1)?.push(placed);
    free -= count;
  }
  return rows;
}
