/** One person in the picture of 100. */
export interface Person {
  /** From 0 to 99, row by row from the top left. */
  place: number;
  /** Whether this person is one of those that are counted. */
  filled: boolean;
  /** Column and row, from 0 to 9. */
  x: number;
  y: number;
}

/**
 * The 100 people of the picture, the first `count` of them filled.
 *
 * @throws RangeError when the count is not a whole number from 0 to 100
 */
export function peopleGrid(count: number): Person[] {
  if (!Number.isInteger(count) || count < 0 || count > 100) {
    throw new RangeError(`A picture of 100 people shows a whole number from 0 to 100, not ${count}`);
  }
  return Array.from({ length: 100 }, (_, place) => ({
    place,
    filled: place < count,
    x: place % 10,
    y: Math.floor(place / 10),
  }));
}
