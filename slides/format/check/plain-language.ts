/** Words on a slide, and the reading level of a deck. */

import { firstLanguage } from '../languages/faces.ts';
import type { Language } from '../languages/language.ts';
import type { ReadingLevel } from '../languages/reading.ts';
import { limits } from '../model/limits.ts';
import { countriesOf, slidesFor } from '../model/slides.ts';
import { type DeckText, placeOfSlide, type ShownSlide, shownSlides } from '../parse/deck/deck-text.ts';
import type { Ground } from '../parse/ground/ground.ts';
import type { DeckView } from './deck-view.ts';
import { readingLevel } from './readability/level.ts';
import { countBodyWords, linesOfSlide } from './words-of.ts';

/** Each slide has few words, in every country. */
export function checkWordCount({ file, text }: DeckView): void {
  for (const written of shownSlides(text)) {
    const words = mostWords(written, file.jurisdictions);
    if (words <= limits.wordsOnSlide) continue;
    text.reporter.report('too-many-words', placeOfSlide(written), {
      message: `the body of “${written.id}” has ${words} words`,
      advice: `Cut it to ${limits.wordsOnSlide}, or make two slides of it: one idea a slide.`,
    });
  }
}

/** The most words that the body of a slide shows at once in any country. */
export function mostWords({ slide }: ShownSlide, jurisdictions: DeckView['file']['jurisdictions']): number {
  const counts = countriesOf(jurisdictions)
    .flatMap((country) => slidesFor({ slides: [slide] }, country))
    .map(countBodyWords);
  return Math.max(0, ...counts);
}

/** How easy the text of a deck is to read. */
export function levelOf(text: DeckText, ground: Ground): ReadingLevel | undefined {
  const lines = shownSlides(text).flatMap(({ slide }) => linesOfSlide(slide));
  return readingLevel(lines, text.rules, readableNames(ground, text.language));
}

/** The deck as a whole is easy to read; the hardest of its slides is pointed at. */
export function checkReadingLevel({ text, ground, level }: DeckView): void {
  if (!level || level.easyEnough) return;
  const hardest = hardestSlide(shownSlides(text), text.rules, readableNames(ground, text.language));
  text.reporter.report('hard-to-read', hardest ? placeOfSlide(hardest) : { line: 1, column: 1 }, {
    message: `the deck is hard to read (${level.said}); this slide is the hardest`,
    advice: 'Write shorter sentences and shorter words, and mark names in the glossary with name: true.',
  });
}

/** Names that do not count as hard words: those of the glossary, and names with digits. */
function readableNames(ground: DeckView['ground'], language: string): string[] {
  const known = namesOf.get(ground)?.get(language);
  if (known) return known;
  const entries = [
    ...(ground.glossaries.get(language)?.values() ?? []),
    ...(ground.glossaries.get(firstLanguage)?.values() ?? []),
  ];
  const marked = entries.filter((entry) => entry.name).flatMap((entry) => entry.forms);
  const names = [...new Set([...marked, ...ground.names])];
  const perLanguage = namesOf.get(ground) ?? new Map<string, string[]>();
  namesOf.set(ground, perLanguage.set(language, names));
  return names;
}

/** The same for every deck that stands on the same ground. */
const namesOf = new WeakMap<object, Map<string, string[]>>();

function hardestSlide(
  slides: ShownSlide[],
  language: Language,
  names: readonly string[],
): ShownSlide | undefined {
  const hardness = ({ slide }: ShownSlide) =>
    readingLevel(linesOfSlide(slide), language, names)?.hardness ?? Number.NEGATIVE_INFINITY;
  return [...slides].sort((a, b) => hardness(b) - hardness(a))[0];
}
