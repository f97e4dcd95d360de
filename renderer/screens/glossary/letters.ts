import type { LookupTerm } from '../../../slides/format/model/lookup.ts';

/** The words that begin with a letter. */
export interface LetterWords {
  letter: string;
  terms: readonly LookupTerm[];
}

/**
 * Words A to Z as the language sorts them, by their first letters. What a language counts as a letter of its own (ñ in
 * Spanish) stands by itself; what it does not (á) stands with the letter under the accent.
 */
export function byLetter(terms: readonly LookupTerm[], language: string): readonly LetterWords[] {
  const order = new Intl.Collator(language);
  const isSame = new Intl.Collator(language, { sensitivity: 'base' });
  const sorted = [...terms].sort((a, b) => order.compare(a.term, b.term));
  const letters: { letter: string; terms: LookupTerm[] }[] = [];
  for (const term of sorted) {
    const last = letters.at(-1);
    const letter = initialOf(term.term, language, isSame);
    if (last?.letter === letter) last.terms.push(term);
    else letters.push({ letter, terms: [term] });
  }
  return letters;
}

function initialOf(term: string, language: string, { compare }: Intl.Collator): string {
  const first = ([...term.normalize('NFC')][0] ?? '').toLocaleUpperCase(language);
  const bare = [...first.normalize('NFD')][0] ?? first;
  return compare(first, bare) === 0 ? bare : first;
}
