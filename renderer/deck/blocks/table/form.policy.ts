/** Whether a table stands in columns, or each of its rows as a card. All lengths are in one unit. */

/** Of a table that stands in columns, and of its place. */
export interface Columns {
  /** How wide it is without a word being broken. */
  width: number;
  height: number;
  /** How wide its place is. */
  place: number;
  /** How much of it is seen at once; null where it is scrolled. */
  room: number | null;
}

export type TableForm = 'columns' | 'cards';

/** Browsers round widths. */
const rounding = 1;

/**
 * Columns where all of them have room, and the whole table is seen at once. Otherwise cards, each with the names of its columns,
 * since none that reaches beyond the side is read, and those above the first part are not there for the rows of the second.
 */
export function formOf({ width, height, place, room }: Columns): TableForm {
  const isTooWide = width > place + rounding;
  const isParted = room !== null && height > room + rounding;
  return isTooWide || isParted ? 'cards' : 'columns';
}
