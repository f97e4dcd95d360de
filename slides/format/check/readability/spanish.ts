/** Reading ease of Spanish: INFLESZ (Szigriszt-Pazos 1993, Barrio-Cantalejo 2008) and Fernández-Huerta (1959). */
import { measureText } from './measure.ts';

export interface SpanishEase {
  /** 0 to 100 and beyond; 55 begins "normal", 65 "rather easy". */
  inflesz: number;
  fernandezHuerta: number;
}

/** The reading ease of some lines; undefined without words. */
export function spanishEase(lines: readonly string[], names: readonly string[]): SpanishEase | undefined {
  const { sentences, words, syllables } = measureText(lines, names, spanishSyllables);
  if (words === 0) return undefined;
  const perWord = syllables / words;
  const perSentence = words / sentences;
  return {
    inflesz: 206.835 - 62.3 * perWord - perSentence,
    fernandezHuerta: 206.84 - 60 * perWord - 1.02 * perSentence,
  };
}

/**
 * The syllables of a Spanish word. A syllable is a group of vowels; two strong vowels (a, e, o, and i or u with an
 * accent) belong to two syllables, and a weak vowel joins its neighbour. The u of que, qui, gue and gui is silent.
 */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/y(?![aeiouáéíóúü])/g, 'i')
    .replace(/h/g, '');
  const groups = letters.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((count, group) => count + syllablesOfGroup(group), 0),
  );
}

function syllablesOfGroup(group: string): number {
  const strong = group.match(/[aeoáéóíú]/g)?.length ?? 0;
  return Math.max(1, strong);
}
