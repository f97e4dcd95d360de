/** Words of a text that countries spell differently. Names are left out, whatever words they are made of. */
import { anyOf, cover, wholeWords } from '../text/phrases.ts';
import type { OtherSpelling, Spelling } from './spelling.ts';
import { doubtOf, inOther, inSource } from './twin.ts';

/** A word or phrase of a text, and how it is written in the other spelling. */
export interface FoundSpelling {
  index: number;
  word: string;
  written: string;
}

/** A pattern of everything that is a name: what the language keeps, and these names, such as those of a glossary. */
export function namePattern(spelling: Spelling, names: readonly string[]): RegExp {
  const known = namePatterns.get(names);
  if (known?.spelling === spelling) return known.pattern;
  const given = names.filter((name) => spelling.others.some((other) => holdsVariant(name, other)));
  const pattern = wholeWords([anyOf(given), spelling.keep].filter((part) => part !== '').join('|'), 'gu');
  namePatterns.set(names, { spelling, pattern });
  return pattern;
}

/** A glossary's names are asked for with every label and line. */
const namePatterns = new WeakMap<readonly string[], { spelling: Spelling; pattern: RegExp }>();

function holdsVariant(text: string, other: OtherSpelling): boolean {
  return wordsIn(text).some(({ word }) => inOther(word, other) ?? inSource(word, other));
}

/** The words and phrases of a text in the source spelling that the other one writes otherwise. */
export function wordsOfSource(text: string, other: OtherSpelling, names: RegExp): FoundSpelling[] {
  const nameless = cover(text, rangesOf(text, names));
  const phrases = [...nameless.matchAll(phrasesOf(other))].flatMap(({ 0: word, index }) =>
    found(index, word, inOther(word, other)),
  );
  const rest = cover(
    nameless,
    phrases.map(({ index, word }) => ({ index, length: word.length })),
  );
  return [
    ...phrases,
    ...wordsIn(rest).flatMap(({ index, word }) => found(index, word, inOther(word, other))),
  ];
}

/** The words of a text in the other spelling, with what the source spelling writes. */
export function wordsOfOther(text: string, other: OtherSpelling, names: RegExp): FoundSpelling[] {
  return look(text, names, (word) => inSource(word, other));
}

/** The words of a text which look like words of two spellings and which no table knows, with their twins. */
export function doubtfulWords(text: string, other: OtherSpelling, names: RegExp): FoundSpelling[] {
  return look(text, names, (word) => doubtOf(word, other));
}

/** Names in a text that hold a word of either spelling. */
export function keptNames(text: string, other: OtherSpelling, names: RegExp): string[] {
  return [...text.matchAll(names)].map(([name]) => name).filter((name) => holdsVariant(name, other));
}

function look(text: string, names: RegExp, twin: (word: string) => string | undefined): FoundSpelling[] {
  const hits = wordsIn(text).flatMap(({ index, word }) => found(index, word, twin(word)));
  if (hits.length === 0) return hits;
  const taken = rangesOf(text, names);
  return hits.filter(
    ({ index }) => !taken.some((range) => range.index <= index && index < range.index + range.length),
  );
}

function found(index: number, word: string, written: string | undefined): FoundSpelling[] {
  return written === undefined ? [] : [{ index, word, written }];
}

function wordsIn(text: string): { index: number; word: string }[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(({ 0: word, index }) => ({ index, word }));
}

function rangesOf(text: string, pattern: RegExp): { index: number; length: number }[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ index, length }));
}

const phrasePatterns = new WeakMap<OtherSpelling, RegExp>();

function phrasesOf(other: OtherSpelling): RegExp {
  const known = phrasePatterns.get(other);
  if (known) return known;
  const phrases = [...other.words.keys()].filter((word) => word.includes(' '));
  const made = phrases.length > 0 ? wholeWords(anyOf(phrases)) : /(?!)/g;
  phrasePatterns.set(other, made);
  return made;
}
