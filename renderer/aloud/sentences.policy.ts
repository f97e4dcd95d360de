/** Passages as sentences, each with the words that a voice is given for it. Pure. */
import type { LanguageSpeech } from '../../slides/format/languages/speech.ts';
import { anyOf, wholeWords } from '../../slides/format/languages/text/phrases.ts';
import { sentenceEnds } from '../../slides/format/languages/text/sentences.ts';
import { digitByDigit } from '../deck/inline/digit-by-digit.ts';
import type { Passage } from './passages.policy.ts';

/** What is said in one go, and lit up meanwhile. */
export interface Sentence {
  /** What the voice is given. Never empty. */
  said: string;
  /** The words as they stand on the screen; null where it tells of a picture or of nothing that is written. */
  shown: string | null;
  /** The picture that it tells of. */
  figure: string | null;
}

/** The sentences of passages, in their order. */
export function sentencesIn(passages: readonly Passage[], speech: LanguageSpeech): Sentence[] {
  return passages
    .flatMap((passage) => inPassage(passage, speech))
    .filter(({ said }) => /[\p{L}\p{N}]/u.test(said));
}

function inPassage({ shown, said, phones = [], ...about }: Passage, speech: LanguageSpeech): Sentence[] {
  const figure = about.figure ?? null;
  const voiced = (text: string) => pronounced(text, phones, speech);
  if (shown === null)
    return parted(said ?? '', speech).map((part) => ({ said: voiced(part), shown, figure }));
  if (said !== undefined) return [{ said: voiced(said), shown: shown.trim(), figure }];
  return parted(shown, speech).map((part) => ({ said: voiced(part), shown: part, figure }));
}

/** A text, parted behind the ends of its sentences; the stops stay. */
function parted(text: string, speech: LanguageSpeech): string[] {
  const ends = [...sentenceEnds(text, speech).map(({ after }) => after), text.length];
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim()).filter((part) => part !== '');
}

/** A dash between two numbers. A hyphen is none: it stands in names and phone numbers. */
const dash = /(\d)\s?[–—]\s?(?=\d)/gu;

/** A text as a voice is given it. */
export function pronounced(text: string, phones: readonly string[], speech: LanguageSpeech): string {
  const digits = phones.reduce((rest, phone) => rest.replaceAll(phone, digitByDigit(phone)), text);
  const ranges = digits.replace(dash, `$1${speech.range}`);
  return ranges
    .replace(namesOf(speech), (name) => speech.said.get(name) ?? name)
    .replace(/\s+/gu, ' ')
    .trim();
}

const known = new WeakMap<LanguageSpeech, RegExp>();

function namesOf(speech: LanguageSpeech): RegExp {
  const before = known.get(speech);
  if (before) return before;
  const names = wholeWords(anyOf(speech.said.keys()), 'gu');
  known.set(speech, names);
  return names;
}
