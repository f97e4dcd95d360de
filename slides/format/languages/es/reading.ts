/** Reading ease of Spanish: INFLESZ (Szigriszt-Pazos 1993, Barrio-Cantalejo 2008) and Fernández-Huerta (1959). */
import { oneDigit, type ReadingFormula } from '../reading.ts';

/** The lowest INFLESZ of a deck; 55 begins "normal", 65 "rather easy" (Barrio-Cantalejo 2008). */
const lowestEase = 55;

export const inflesz: ReadingFormula = {
  syllablesOf: spanishSyllables,
  levelOf({ sentences, words, syllables }) {
    const perWord = syllables / words;
    const perSentence = words / sentences;
    const exact = 206.835 - 62.3 * perWord - perSentence;
    const ease = oneDigit(exact);
    return {
      inflesz: ease,
      fernandezHuerta: oneDigit(206.84 - 60 * perWord - 1.02 * perSentence),
      hardness: -exact,
      easyEnough: ease >= lowestEase,
      said: `INFLESZ ${ease}; at least ${lowestEase} is asked`,
    };
  },
};

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
