/**
 * How a text to take home becomes one code or several. A code holds the words themselves: a phone needs no network to
 * read them, and nobody has to keep them anywhere.
 */

/**
 * What a code of each version, from 1, holds in bytes at the error correction M, which mends 15 of 100: enough for the
 * gloss of a screen, where nothing is torn or soiled (ISO/IEC 18004, table 7).
 */
export const codeBytes = [
  14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666, 711, 779,
] as const;

/** The smallest squares, in CSS pixels: about 1 mm, of which a phone half an arm away sees several pixels. */
export const leastSquare = 4;

/** A smaller screen is not offered ever more codes; then the squares are smaller instead. */
const leastVersion = 10;

/** How many codes there are at most: more of them nobody scans. */
export const mostCodes = 12;

/** The empty edge that a camera needs, in squares on each side (ISO/IEC 18004). */
export const quietEdge = 4;

/** How many squares a code of a version has on a side, its empty edges included. */
export function squaresOf(version: number): number {
  return 17 + 4 * version + 2 * quietEdge;
}

/** The version of the largest code that a phone reads well on a square of `side` CSS pixels. */
export function versionFor(side: number): number {
  const fits = Math.floor((side / leastSquare - squaresOf(0)) / 4);
  return Math.min(Math.max(fits, leastVersion), codeBytes.length);
}

/** The smallest version that holds so many bytes; the largest one where none does. */
export function versionHolding(bytes: number): number {
  const at = codeBytes.findIndex((room) => room >= bytes);
  return at === -1 ? codeBytes.length : at + 1;
}

/**
 * The side of a code in CSS pixels that is drawn as large as `side` allows with squares of whole device pixels, so that
 * none of them is wider than its neighbour.
 */
export function crispSide(version: number, side: number, devicePixels: number): number {
  const squares = squaresOf(version);
  const square = Math.max(1, Math.floor((side * devicePixels) / squares));
  return (square * squares) / devicePixels;
}

export interface Leaflet {
  /** The first line of every code. */
  title: string;
  /** What it says, line by line; an empty line sets apart. */
  lines: readonly string[];
}

export interface CodesAsked {
  /** How many bytes a code may hold. */
  bytes: number;
  /** The first line of one of several codes: the title, and which of how many it is. */
  heading: (part: number, parts: number) => string;
  /** What stands at the end where not everything could be said. */
  cut: string;
}

export interface Codes {
  /** What each code says, in order. */
  texts: readonly string[];
  /** The version with which all of them are drawn. */
  version: number;
  /** Whether the end of the text has no place in {@link mostCodes} codes. */
  isCut: boolean;
}

/** A text as codes: no line is broken that fits a code, no word that does, and no letter ever. */
export function codesOf({ title, lines }: Leaflet, { bytes, heading, cut }: CodesAsked): Codes {
  const whole = [title, '', ...lines].join('\n').trim();
  if (sizeOf(whole) <= bytes) return drawn([whole], false);
  const head = Math.max(bytesOf(heading(mostCodes, mostCodes)), bytesOf(heading(1, 1))) + 2 + markBytes;
  const room = Math.max(bytes - head, longestLetter);
  const all = filled(lines, room);
  const isCut = all.length > mostCodes;
  const bodies = isCut
    ? [...all.slice(0, mostCodes - 1), shortened(all[mostCodes - 1], cut, room)]
    : evenly(lines, all.length, room);
  return drawn(
    bodies.map((body, at) => `${heading(at + 1, bodies.length)}\n\n${body}`),
    isCut,
  );
}

function drawn(texts: readonly string[], isCut: boolean): Codes {
  return { texts, version: versionHolding(Math.max(...texts.map(sizeOf))), isCut };
}

/** How many bytes a text has in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) bytes += lettersBytes(letter.codePointAt(0) ?? 0);
  return bytes;
}

/** How many bytes the mark has that a code begins with which says more than ASCII does. */
const markBytes = 3;

/** How many bytes of a code a text takes: those of its letters, and of the mark by which a phone knows how to read them. */
export function sizeOf(text: string): number {
  const bytes = bytesOf(text);
  return bytes === text.length ? bytes : bytes + markBytes;
}

const longestLetter = 4;

function lettersBytes(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : longestLetter;
}

/** The lines in as few bodies of at most `room` bytes as there can be when each is filled in turn. */
function filled(lines: readonly string[], room: number): string[] {
  const bodies: string[] = [];
  let body = '';
  const add = (piece: string, glue: string) => {
    const longer = body === '' ? piece : `${body}${glue}${piece}`;
    if (bytesOf(longer) <= room) {
      body = longer;
      return;
    }
    bodies.push(body);
    body = piece;
  };
  for (const line of lines) {
    if (bytesOf(line) <= room) add(line, '\n');
    else for (const [at, piece] of piecesOf(line, room).entries()) add(piece, at === 0 ? '\n' : ' ');
  }
  return [...bodies, body].map((each) => each.trim()).filter((each) => each !== '');
}

/** A line that no code holds, word by word; a word that none holds, as many letters at a time as one does. */
function piecesOf(line: string, room: number): string[] {
  return line
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => (bytesOf(word) <= room ? word : chunksOf(word, room)));
}

function chunksOf(word: string, room: number): string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const letter of word) {
    if (bytesOf(chunk + letter) > room) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += letter;
  }
  return [...chunks, chunk];
}

/** The lines in so many bodies, the longest of which is as short as can be: smaller codes are read from further away. */
function evenly(lines: readonly string[], count: number, room: number): string[] {
  let [low, high] = [longestLetter, room];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (filled(lines, middle).length <= count) high = middle;
    else low = middle + 1;
  }
  return filled(lines, high);
}

/** The beginning of a body, line by line, with what says that there would be more. */
function shortened(body: string | undefined, cut: string, room: number): string {
  const lines = (body ?? '').split('\n');
  while (lines.length > 0 && bytesOf([...lines, cut].join('\n')) > room) lines.pop();
  return [...lines, cut].join('\n');
}
