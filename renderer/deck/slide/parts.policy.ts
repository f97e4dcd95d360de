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
  /** What it is about, as a row is about what stands first in it: a part that begins behind that says it again. */
  name?: Name;
}

/** Words, and where they stand. */
export interface Name {
  words: string;
  top: number;
  bottom: number;
}

/** What is seen at once, from here to there. */
export interface Part {
  from: number;
  to: number;
  /** What is said again above it, and how high that is. */
  again?: { words: string; height: number };
}

/** Browsers round heights and not places. */
const rounding = 1;

/**
 * Parts the words so that each part fits, and none begins or ends within a line, a picture or, where that can be, within a
 * passage. What is higher than the room by itself is parted where it must be.
 *
 * @param room the height in which words are seen, more than 0; what is said again takes its part of it
 * @returns one part or more, in order; they leave nothing out
 */
export function partsOf(passages: readonly Passage[], room: number): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  let to = 0;
  const roomFrom = (place: number) => room - (againAt(passages, place, room)?.height ?? 0);
  const isTooHigh = (bottom: number) => bottom - from > roomFrom(from) + rounding;
  const partTo = (end: number) => {
    const again = againAt(passages, from, room);
    parts.push({ from, to: end, ...(again && { again }) });
  };
  const partWithin = (bottom: number) => {
    for (; isTooHigh(bottom); from += roomFrom(from)) partTo(from + roomFrom(from));
  };
  const pieces = piecesOf(passages, room);
  for (const { top, bottom } of stepsOf(pieces, room)) {
    if (isTooHigh(bottom)) {
      if (to > from) partTo(to);
      from = Math.max(top, to);
    }
    partWithin(bottom);
    to = Math.max(to, bottom);
  }
  const end = Math.max(to, ...pieces.map(({ bottom }) => bottom));
  partWithin(end);
  partTo(end);
  return parts;
}

/** What a part that begins at a place says again: the name of the passage in which it begins, unless that took most of the room. */
function againAt(passages: readonly Passage[], from: number, room: number): Part['again'] {
  const around = passages.find(({ top, bottom }) => top + rounding < from && from < bottom - rounding);
  if (around === undefined) return undefined;
  return againOf(around, from, room) ?? againAt(around.inner, from, room);
}

function againOf({ name }: Passage, from: number, room: number): Part['again'] {
  if (name === undefined || from < name.bottom - rounding) return undefined;
  const height = name.bottom - name.top;
  return height > room / 2 ? undefined : { words: name.words, height };
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
      if (fits || passage.inner.length === 0) return [passage];
      return piecesOf(passage.inner, room - (againOf(passage, passage.bottom, room)?.height ?? 0));
    })
    .sort((one, other) => one.top - other.top);
}

/** What stands beside each other is one piece, and so is what leads with what follows it, where both fit. */
function joined(pieces: readonly Passage[], room: number): Passage[] {
  const all: Passage[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last === undefined || piece.top >= last.bottom - rounding) all.push(piece);
    else all[all.length - 1] = { ...piece, top: last.top, bottom: Math.max(last.bottom, piece.bottom) };
  }
  // From the end, so that of two headings above each other the lower one is the last to leave what it speaks of.
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const [piece, next] = [all[at], all[at + 1]];
    if (piece?.leads && next && next.bottom - piece.top <= room + rounding)
      all.splice(at, 2, { ...next, top: piece.top });
  }
  return all;
}

/** The part in which a place is, from 0; the last one below all of them. */
export function partAt(parts: readonly Part[], place: number): number {
  const found = parts.findIndex(({ to }) => place < to - rounding);
  return found === -1 ? Math.max(0, parts.length - 1) : found;
}
