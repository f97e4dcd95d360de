/** Characters that deceive or that are damage: refused before anything is parsed. */
import type { Finding, Place, Reporter } from '../model/problem/problem.ts';

const hidden = [
  // Bidirectional controls
  '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069',
  // Zero width, soft hyphen, joiners, invisible operators, fillers
  '\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0',
  // Control characters other than tab and line ends; line and paragraph separators
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029',
  // Interlinear annotation, tags and variation selectors
  '\\ufff0-\\ufffb\\u{e0000}-\\u{e0fff}',
  // Halves of surrogate pairs
  '\\ud800-\\udfff',
].join('');
const refused = new RegExp(`[${hidden}]|\\ufffd`, 'gu');
const isRefused = new RegExp(`[${hidden}]|\\ufffd`, 'u');

/** An emoji with all that belongs to it: selectors, joiners, tones of skin, the frame of a key. */
const emoji =
  /(?:\p{Extended_Pictographic}|[\d#*](?=\ufe0f))(?:\u200d|\u20e3|[\ufe0e\ufe0f]|[\u{e0020}-\u{e007f}]|\p{Extended_Pictographic}|\p{Emoji_Modifier})*/gu;

/** A character written by its number or its name, as HTML, YAML and programs write it. */
const written =
  /&#x([\da-f]{1,6});|&#(\d{1,7});|\\u\{?([\da-f]{4,6})\}?|\\U([\da-f]{8})|\\x([\da-f]{2})|&(ZeroWidthSpace|zwn?j|shy|lrm|rlm|NoBreak|ApplyFunction|af|InvisibleTimes|it|InvisibleComma|ic);/gi;

/** The most that are reported of one file; a binary file has thousands. */
const shownOnes = 5;
const shownEmoji = 50;

interface Found {
  index: number;
  length: number;
  kind: 'broken' | 'hidden' | 'written' | 'emoji';
  /** As it is named to the author: the code point, what is written, or the emoji. */
  name: string;
}

/** Refuses broken and hidden characters of a text with their place; undefined when the text may not be used. */
export function readableText(text: string, reporter: Reporter): string | undefined {
  const body = withoutMark(text);
  const found = refusedIn(body);
  for (const one of found) report(one, body, reporter);
  return found.length > 0 ? undefined : body;
}

export interface ReadableLines {
  /** The text with spaces in place of what is refused. */
  text: string;
  /** Lines, counted from 1, that hold something hidden or broken. */
  damaged: ReadonlySet<number>;
  /** Lines that hold an emoji: what is said beside it can still be read. */
  withEmoji: ReadonlySet<number>;
}

/**
 * The same for a text whose parts can be used without each other: only the lines with such characters may not be used.
 * Undefined when there are so many that the file as a whole is damaged; emoji do not add up to that.
 */
export function readableLines(text: string, reporter: Reporter): ReadableLines | undefined {
  const body = withoutMark(text);
  const found = refusedIn(body);
  for (const one of found) report(one, body, reporter);
  const linesOf = (some: readonly Found[]) => new Set(some.map(({ index }) => placeIn(body, index, 1).line));
  if (found.filter(({ kind }) => kind !== 'emoji').length >= shownOnes) return undefined;
  return {
    text: found.reduce(
      (rest, { index, length }) => rest.slice(0, index) + ' '.repeat(length) + rest.slice(index + length),
      body,
    ),
    damaged: linesOf(found.filter(({ kind }) => kind !== 'emoji')),
    withEmoji: linesOf(found.filter(({ kind }) => kind === 'emoji')),
  };
}

/** A byte-order mark at the start is no character of the text. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** What of a text is refused, in order. */
function refusedIn(text: string): Found[] {
  const emojis = take(text.matchAll(emoji), shownEmoji, ({ 0: sign, index }) =>
    isRefused.test(sign) ? { index, length: sign.length, kind: 'emoji', name: sign } : undefined,
  );
  const inEmoji = (index: number) =>
    emojis.some((one) => one.index <= index && index < one.index + one.length);
  const hiddenOnes = take(text.matchAll(refused), shownOnes, ({ 0: character, index }) =>
    inEmoji(index) ? undefined : bare(character, index),
  );
  const writtenOnes = take(text.matchAll(written), shownOnes, ({ 0: spelled, index, ...groups }) =>
    standsForRefused(groups) ? { index, length: spelled.length, kind: 'written', name: spelled } : undefined,
  );
  return [...emojis, ...hiddenOnes, ...writtenOnes].sort((a, b) => a.index - b.index);
}

function bare(character: string, index: number): Found {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const kind = character === '\ufffd' ? 'broken' : 'hidden';
  return { index, length: character.length, kind, name: `U+${code}` };
}

/** Whether what is written stands for a character that is refused; every name in the pattern does. */
function standsForRefused({
  1: hex,
  2: decimal,
  3: short,
  4: long,
  5: byte,
}: Record<number, string>): boolean {
  const digits = hex ?? short ?? long ?? byte;
  if (digits === undefined && decimal === undefined) return true;
  const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
  return code > 0x10ffff || isRefused.test(String.fromCodePoint(code));
}

/** The first matches that are something. */
function take(
  matches: Iterable<RegExpExecArray>,
  most: number,
  read: (match: RegExpExecArray) => Found | undefined,
): Found[] {
  const found: Found[] = [];
  for (const match of matches) {
    const one = read(match);
    if (one) found.push(one);
    if (found.length >= most) break;
  }
  return found;
}

const findings: Readonly<Record<Found['kind'], (name: string) => Finding>> = {
  broken: (name) => ({
    message: `bytes that are not UTF-8 (they arrive as ${name})`,
    advice: 'Save the file as UTF-8 and write this character again.',
  }),
  hidden: (name) => ({
    message: `the hidden character ${name}`,
    advice: 'Delete it; if a letter is missing then, type it again.',
  }),
  written: (name) => ({
    message: `“${name}” stands for a character that cannot be seen`,
    advice: 'Delete it.',
  }),
  emoji: (name) => ({
    message: `the emoji “${name}”, which is joined by characters that cannot be seen`,
    advice: `Delete “${name}” and say it in words, or draw it in a figure.`,
  }),
};

function report({ index, length, kind, name }: Found, text: string, reporter: Reporter): void {
  const code = kind === 'broken' ? 'broken-text' : 'hidden-character';
  reporter.report(code, placeIn(text, index, length), findings[kind](name));
}

function placeIn(text: string, index: number, length: number): Place {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length };
}
