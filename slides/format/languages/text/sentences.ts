/** Where sentences end: the one home of it for the reading level, for titles of a timeline, and for all that follows. */
import type { Language } from '../language.ts';
import { anyOf, wholeWords } from './phrases.ts';

type Sentences = Pick<Language, 'stops' | 'abbreviations'>;

export interface SentenceEnd {
  /** Where its stop begins, and the stop itself: `.`, `?!`. */
  index: number;
  stop: string;
  /** Where the sentence is over: behind quotation marks and brackets that belong to it. */
  after: number;
}

/** Quotation marks and brackets that close behind a stop. */
const closing = '[”"’»)\\]]*';

/** The ends of sentences within a text, in order. A text that simply stops has no end there. */
export function sentenceEnds(text: string, language: Sentences): SentenceEnd[] {
  const { ends, abbreviation } = patternsOf(language);
  const covered = abbreviation
    ? text.replace(abbreviation, (found) => found.replaceAll('.', '\u2022'))
    : text;
  return [...covered.matchAll(ends)].map(({ 0: whole, 1: stop = '', index }) => ({
    index,
    stop,
    after: index + whole.length,
  }));
}

/** A text parted at the ends of its sentences. */
export function sentencesOf(text: string, language: Sentences): string[] {
  let from = 0;
  const sentences = sentenceEnds(text, language).map(({ index, after }) => {
    const sentence = text.slice(from, index);
    from = after;
    return sentence;
  });
  return [...sentences, text.slice(from)];
}

/** A text whose abbreviations are each one word without stops: "in the US". */
export function plainAbbreviations(text: string, language: Sentences): string {
  const { abbreviation } = patternsOf(language);
  return abbreviation ? text.replace(abbreviation, (found) => found.replace(/[.\s]/g, '')) : text;
}

interface Patterns {
  ends: RegExp;
  abbreviation: RegExp | undefined;
}

const known = new WeakMap<Sentences, Patterns>();

function patternsOf(language: Sentences): Patterns {
  const before = known.get(language);
  if (before) return before;
  const { stops, abbreviations } = language;
  const made = {
    ends: new RegExp(`([${stops}]+)${closing}(?=\\s|$)`, 'gu'),
    abbreviation: abbreviations ? wholeWords(anyOf(abbreviations)) : undefined,
  };
  known.set(language, made);
  return made;
}
