/**
 * Where the words of a slide that do not fit part into pages. All lengths are in one unit, from the top of the words.
 */

/** A stretch of words, a picture or a control. */
export interface Passage {
  top: number;
  bottom: number;
  /** What it may be parted between where it is too high as a whole: rows, paragraphs, lines. */
  inner: readonly Passage[];
  /** It speaks of what follows it, as a heading does, and stays with it. */
  leads?: boolean;
  /** It is seen, and not read: where words beside it have to be parted, it is parted with them. */
  isPicture?: boolean;
}

/** What is seen at once, from here to there. */
export interface Part {
  from: number;
  to: number;
}

/** Browsers round heights and not places. */
const rounding = 1;

/**
 * Parts the words so that each part fits, and none begins or ends within a line, a picture or, where that can be, within a
 * passage. What is higher than the room by itself is parted where it must be.
 *
 * @param room the height in which words are seen, more than 0
 * @returns one part or more, in order; they leave nothing out
 */
export function partsOf(passages: readonly Passage[], room: number): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  let to = 0;
  const pieces = piecesOf(passages, room);
  for (const { top, bottom } of stepsOf(pieces, room)) {
    if (bottom - from > room + rounding) {
      if (to > from) parts.push({ from, to });
      from = Math.max(top, to);
    }
    for (; bottom - from > room + rounding; from += room) parts.push({ from, to: from + room });
    to = Math.max(to, bottom);
  }
  const end = Math.max(to, ...pieces.map(({ bottom }) => bottom));
  for (; end - from > room + rounding; from += room) parts.push({ from, to: from + room });
  return [...parts, { from, to: end }];
}

/** What is seen one after the other. A picture that is too high together with the words beside it leaves it to them where to part. */
function stepsOf(pieces: readonly Passage[], room: number): Passage[] {
  const steps = joined(pieces, room);
  if (steps.every(({ top, bottom }) => bottom - top <= room + rounding)) return steps;
  const words = pieces.filter(({ isPicture = false }) => !isPicture);
  const isAlone = (picture: Passage) =>
    words.every(({ top, bottom }) => top >= picture.bottom - rounding || bottom <= picture.top + rounding);
  return joined(
    pieces.filter((piece) => !piece.isPicture || isAlone(piece)),
    room,
  );
}

/**
 * The pieces that are not parted further, from top to bottom. What does not fit together with the heading that leads it is parted,
 * so that the heading does not stand alone.
 */
function piecesOf(passages: readonly Passage[], room: number): Passage[] {
  return passages
    .flatMap((passage, place) => {
      const before = passages[place - 1];
      const from = before?.leads === true ? before.top : passage.top;
      const fits = passage.bottom - from <= room + rounding;
      return fits || passage.inner.length === 0 ? [passage] : piecesOf(passage.inner, room);
    })
    .sort((one, other) => one.top - other.top);
}

/** What stands beside each other is one piece, and so is what leads with what follows it, where both fit. */
function joined(pieces: readonly Passage[], room: number): Passage[] {
  const all: Passage[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    const isBeside = last !== undefined && piece.top < last.bottom - rounding;
    const isLed = last?.leads === true && piece.bottom - last.top <= room + rounding;
    if (last !== undefined && (isBeside || isLed)) {
      const bottom = Math.max(last.bottom, piece.bottom);
      all[all.length - 1] = { top: last.top, bottom, inner: [], leads: isBeside && (piece.leads ?? false) };
    } else all.push(piece);
  }
  return all;
}

/** The part in which a place is, from 0; the last one below all of them. */
export function partAt(parts: readonly Part[], place: number): number {
  const found = parts.findIndex(({ to }) => place < to - rounding);
  return found === -1 ? Math.max(0, parts.length - 1) : found;
}
