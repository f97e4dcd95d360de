/** Groups of people say of how many people they are a part: “31 out of 100” of 101 is less sure than of 1,000. */

import { allBlocks } from '../model/slides.ts';
import { placeOfWord, shownSlides } from '../parse/deck/deck-text.ts';
import { formatNumber } from '../parse/facts/format-value.ts';
import type { DeckView } from './deck-view.ts';
import { linesOfSlide } from './words-of.ts';

/** Warns of groups whose facts count the people of the trial where no word of the slide does. */
export function checkPopulation({ text, ground }: DeckView): void {
  for (const written of shownSlides(text)) {
    const words = linesOfSlide(written.slide).join(' ');
    for (const block of allBlocks(written.slide)) {
      if (block.type !== 'people' || block.groups.length < 2) continue;
      const counts = block.groups.flatMap(({ fact }) => peopleIn(ground.facts.get(fact)));
      const said = counts.some((count) => words.includes(formatNumber(count, text.rules)));
      if (counts.length === 0 || said) continue;
      text.reporter.report('people-uncounted', placeOfWord(written, 'people'), {
        message: `“${written.id}” does not say how many people were counted`,
        advice: `Say in a claim how many they were: ${[...new Set(counts)].join(' or ')}.`,
      });
    }
  }
}

function peopleIn(fact: { values: Readonly<Record<string, unknown>> } | undefined): number[] {
  return Object.values(fact?.values ?? {}).flatMap((value) =>
    isCount(value) && value.unit === 'people' ? [value.value] : [],
  );
}

function isCount(value: unknown): value is { value: number; unit: string } {
  return typeof value === 'object' && value !== null && 'value' in value && 'unit' in value;
}
