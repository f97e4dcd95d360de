/** What a sentence does: it states something, asks, tells people what to do, or only names a thing. */
import type { Language } from '../language.ts';
import { spokenWords } from './words.ts';

export type SentenceKind = 'statement' | 'question' | 'instruction' | 'name';

/** The most words with which a line without a stop only names a thing: "T cell". */
const wordsOfName = 2;

/**
 * The kind of a sentence. `stop` is the sign that ends it, empty where it has none. Undefined for a language of which
 * nobody has written down how instructions begin.
 */
export function sentenceKind(
  sentence: string,
  stop: string,
  { instructions }: Pick<Language, 'instructions'>,
): SentenceKind | undefined {
  if (instructions === null) return undefined;
  if (/[?؟]/.test(stop)) return 'question';
  const opening = sentence.replace(/^[^\p{L}\p{N}]+/u, '');
  if (beginning(instructions).test(opening)) return 'instruction';
  return stop === '' && spokenWords(sentence).length <= wordsOfName ? 'name' : 'statement';
}

const known = new Map<string, RegExp>();

function beginning(instructions: string): RegExp {
  const made = known.get(instructions) ?? new RegExp(`^(?:${instructions})(?![\\p{L}\\p{M}])`, 'iu');
  known.set(instructions, made);
  return made;
}
