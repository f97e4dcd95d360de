/** Where the buttons of a picture's parts stand: below the words of their slide, or among them. Lengths are in one unit. */

/** What the buttons leave to the words when they stand below them. */
export interface BesideList {
  /** How high the words' place is then. */
  room: number;
  /** How high the words are. */
  needed: number;
  /** Their size of type. */
  size: number;
}

/** Three lines of words of 1.4 sizes each, and the line that says which part it is, of 1.75. */
const leastSizes = 3 * 1.4 + 1.75;

/** Whether the words have to be seen in parts and would have less than three lines for each, so that the buttons give way. */
export function belongsAmongWords({ room, needed, size }: BesideList): boolean {
  return needed > room + 1 && room < leastSizes * size;
}
