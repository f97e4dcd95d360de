/**
 * From what people write for JSON to what can be read as such, of the same length, so that every place stays where it
 * was. Pure. What is meant beyond doubt is mended: comments, commas too many, commas missing between two lines, curly
 * quotation marks, hard spaces. A text that cannot be told from what follows it is left blank: it costs one value, not the file.
 */

/** Something that was not written as JSON asks for, and at which character of the text, from 0. */
export interface Slip {
  kind:
    | 'comment'
    | 'comma-too-many'
    | 'comma-missing'
    | 'curly-quotes'
    | 'open-quote'
    | 'escape'
    | 'hard-space'
    | 'too-much';
  at: number;
}

/**
 * More brackets within each other, signs of nested lists in a row, or words than settings need. Parsers choke on them:
 * some take minutes over what is read in no time below these limits.
 */
const deepest = 20;
const longestRow = 4;
const mostWords = 10_000;

/** The words of JSON, and what people write in their place. */
const words = new RegExp(
  [
    String.raw`(?<comment>(?<!:)\/\/.*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|#.*)`,
    String.raw`(?<text>"(?:[^"\\\n]|\\.)*"|'[^'\n]*')`,
    String.raw`(?<curly>[“”„‟][^“”„‟"\n]*[“”„‟])`,
    `(?<open>["'“”„‟].*)`,
    String.raw`(?<space>(?:[^\S \t\r\n]|[\u200B\u2060])+)`,
    String.raw`(?<mark>[{}[\],:])`,
    String.raw`(?<word>[^\s\u200B\u2060{}[\],:"“”„‟]+)`,
  ].join('|'),
  'g',
);
type Kind = 'comment' | 'space' | 'text' | 'curly' | 'open' | 'mark' | 'word';

interface Word {
  kind: Kind;
  text: string;
  /** Its first character, and the one after its last. */
  at: number;
  end: number;
}

/** A text in which every backslash means something to JSON; one with a Windows path seldom is. */
const rightEscapes = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*$/;

/** The text, mended, and its slips in the order in which they stand. After `too-much` nothing more is looked at. */
export function mend(text: string): { text: string; slips: Slip[] } {
  const mending = new Mending(text);
  for (const word of wordsOf(text)) {
    if (!mending.take(word)) break;
  }
  return { text: mending.out.join(''), slips: mending.slips };
}

function* wordsOf(text: string): Generator<Word> {
  for (const { 0: found, groups = {}, index } of text.matchAll(words)) {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as Kind;
    const end = index + found.length;
    const comma = kind === 'open' ? /,\s*$/.exec(found) : null;
    if (comma === null) {
      yield { kind, text: found, at: index, end };
    } else {
      // The comma at the end of a line is none of the text whose quotation mark was forgotten.
      const before = index + comma.index;
      yield { kind, text: found.slice(0, comma.index), at: index, end: before };
      yield { kind: 'mark', text: ',', at: before, end: before + 1 };
    }
  }
}

const isOpening = (word: Word) => word.text === '{' || word.text === '[';
const isClosing = (word: Word) => word.text === '}' || word.text === ']';
const isQuoted = ({ kind }: Word) => kind === 'text' || kind === 'curly' || kind === 'open';

class Mending {
  readonly slips: Slip[] = [];
  /** The text, character by character. */
  readonly out: string[];
  /** The last word that was no comment. */
  #last: Word | undefined;
  #depth = 0;
  #row = 0;
  #words = 0;

  constructor(text: string) {
    this.out = text.split('');
  }

  /** Mends one word; false when the text is more than is read. */
  take(word: Word): boolean {
    if (word.kind === 'comment') {
      this.#slip('comment', word.at);
      this.#blank(word);
      return true;
    }
    if (word.kind === 'space') {
      this.#slip('hard-space', word.at);
      this.#blank(word);
      return true;
    }
    const isInside = this.#depth > 0;
    if (this.#isTooMuch(word)) {
      this.#slip('too-much', word.at);
      return false;
    }
    if (isInside) this.#mendCommas(word);
    this.#mendQuotes(word);
    this.#last = word;
    return true;
  }

  #isTooMuch(word: Word): boolean {
    this.#words += 1;
    if (isOpening(word)) this.#depth += 1;
    if (isClosing(word)) this.#depth = Math.max(0, this.#depth - 1);
    this.#row = /^[-?:]$/.test(word.text) ? this.#row + 1 : 0;
    return this.#depth > deepest || this.#row > longestRow || this.#words > mostWords;
  }

  #mendCommas(word: Word): void {
    const last = this.#last;
    if (last === undefined) return;
    const isSeparated = last.kind === 'mark' && !isClosing(last);
    if (last.text === ',' && (isClosing(word) || word.text === ',')) {
      this.#slip('comma-too-many', last.at);
      this.#blank(last);
    }
    const startsAnother = isQuoted(word) || (isOpening(word) && isClosing(last));
    if (startsAnother && !isSeparated && this.out[last.end]?.trim() === '') {
      this.#slip('comma-missing', last.end);
      this.out[last.end] = ',';
    }
  }

  #mendQuotes(word: Word): void {
    if (word.kind === 'curly') {
      this.#slip('curly-quotes', word.at);
      this.out[word.at] = '"';
      this.out[word.end - 1] = '"';
    }
    if (word.kind === 'open') {
      this.#slip('open-quote', word.at);
      this.#blank(word);
    }
    if ((word.kind === 'curly' || word.text.startsWith('"')) && !rightEscapes.test(word.text)) {
      this.#slip('escape', word.at);
      this.#blank(word);
    }
  }

  #slip(kind: Slip['kind'], at: number): void {
    this.slips.push({ kind, at });
  }

  /** Line breaks stay, so that lines keep their numbers. */
  #blank({ at, end }: { at: number; end: number }): void {
    for (let index = at; index < end; index += 1) {
      if (this.out[index] !== '\n') this.out[index] = ' ';
    }
  }
}
