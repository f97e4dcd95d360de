/**
 * A language for tests alone: English that is longer, accented, and runs from right to left. What is cut by it would be cut
 * by a translation, what stands unaccented was never given to a translator, and what is on the wrong side has been told so by
 * its side. Pure; no kiosk knows it, because only a page that was built for tests has its words (`pseudo-page.ts`).
 */
import { changeDeck } from '../../slides/format/languages/spelling/content.ts';
import type { DeckBundle } from '../../slides/format/model/bundle.ts';

/** How much longer a text is, as translations from English may be. */
const longerBy = 0.4;
/** A word of this many letters is not made longer; the text then gets more words. */
const longestWord = 12;
const moreWords = ['öñé', 'tŵö', 'ťhréé', 'ƒöúŕ'];

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ď',
  e: 'é',
  g: 'ğ',
  i: 'í',
  k: 'ķ',
  l: 'ł',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ť',
  u: 'ú',
  y: 'ý',
  z: 'ž',
};

const letters = /\p{L}/gu;
const lettersIn = (text: string) => text.match(letters)?.length ?? 0;

/** Names and numbers stay as they are, and in Latin letters: `CAR`, `CD19`, `8`, `St`. */
const isName = (word: string) => /\d/.test(word) || /\p{Lu}.*\p{Lu}/u.test(word) || lettersIn(word) === 0;

function accented(word: string): string {
  return [...word]
    .map((letter) => {
      const accent = accents[letter.toLowerCase()];
      if (accent === undefined) return letter;
      return letter === letter.toLowerCase() ? accent : accent.toUpperCase();
    })
    .join('');
}

/** A word with its vowels said longer, by so many letters at most. */
function stretched(word: string, by: number): string {
  let left = Math.min(by, Math.max(0, longestWord - lettersIn(word)));
  return [...word]
    .map((letter) => {
      if (left === 0 || !/[aeiou]/i.test(letter)) return letter;
      left -= 1;
      return letter + letter.toLowerCase();
    })
    .join('');
}

/** Marks that make Latin letters run from right to left, as Arabic ones do by themselves. */
const fromRight = (word: string) => `\u200f\u202e${word}\u202c\u200f`;

interface Way {
  /** Whether the text also gets longer. */
  isLonger: boolean;
}

/** A text in the language. Blanks at its ends stay. */
export function pseudo(text: string, { isLonger }: Way = { isLonger: true }): string {
  const wanted = isLonger ? Math.ceil(lettersIn(text) * longerBy) : 0;
  let added = 0;
  const changed = text.replaceAll(/\S+/g, (word) => {
    if (isName(word)) return word;
    const longer = isLonger ? stretched(word, Math.ceil(lettersIn(word) * longerBy)) : word;
    added += longer.length - word.length;
    return fromRight(accented(longer));
  });
  const more: string[] = [];
  for (let at = 0; changed !== text && wanted - added >= 3; at += 1) {
    const word = moreWords[at % moreWords.length] ?? '';
    more.push(fromRight(word));
    added += word.length;
  }
  return more.length === 0 ? changed : changed.replace(/\s*$/, (end) => ` ${more.join(' ')}${end}`);
}

/** A message with its blanks: what stands in braces is kept, but for the words of each case of a plural. */
export function pseudoMessage(message: string): string {
  let done = '';
  let rest = message;
  while (rest !== '') {
    const at = rest.indexOf('{');
    if (at === -1) return done + pseudo(rest);
    const end = closingOf(rest, at);
    done += pseudo(rest.slice(0, at)) + pseudoBlank(rest.slice(at, end + 1));
    rest = rest.slice(end + 1);
  }
  return done;
}

/** `{count, plural, one {# day} other {# days}}` with its cases changed; `{count}` as it is. */
function pseudoBlank(blank: string): string {
  const head = /^\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/.exec(blank)?.[0];
  if (head === undefined) return blank;
  let done = head;
  let rest = blank.slice(head.length);
  for (let at = rest.indexOf('{'); at !== -1; at = rest.indexOf('{')) {
    const end = closingOf(rest, at);
    done += `${rest.slice(0, at)}{${pseudoMessage(rest.slice(at + 1, end))}}`;
    rest = rest.slice(end + 1);
  }
  return done + rest;
}

/** Where the brace that opens at a place is closed. Throws an Error where it is not. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A brace is not closed in “${text}”`);
}

/** The words of the screens in the language. */
export function pseudoMessages<Id extends string>(
  messages: Readonly<Record<Id, string>>,
): Record<Id, string> {
  const changed = Object.entries<string>(messages).map(([id, text]) => [id, pseudoMessage(text)]);
  return Object.fromEntries(changed) as Record<Id, string>;
}

/**
 * A deck in the language, with the facts and hard words behind it. A label in a drawing is not made longer: whoever
 * translates one has the room of its place, and the check of the content measures it.
 */
export function pseudoBundle(bundle: DeckBundle): DeckBundle {
  const each = <T>(all: Readonly<Record<string, T>>, change: (one: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]));
  return {
    ...bundle,
    deck: changeDeck(bundle.deck, (pieces, between) =>
      pieces.map((piece) => pseudo(piece, { isLonger: between === '' })),
    ),
    facts: each(bundle.facts, (fact) => ({ ...fact, statement: pseudo(fact.statement) })),
    glossary: each(bundle.glossary, ({ term, meaning }) => ({
      term: pseudo(term),
      meaning: pseudo(meaning),
    })),
  };
}
