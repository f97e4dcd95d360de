/** What a slide shows only to those who ask for it. */
import { limits } from '../model/limits.ts';
import { countriesOf, slidesFor } from '../model/slides.ts';
import { placeOfSlide, type ShownSlide, shownSlides } from '../parse/deck/deck-text.ts';
import type { DeckView } from './deck-view.ts';
import { countDetailWords } from './words-of.ts';

/**
 * Details have few words, like a slide, and a slide has one button for them in every country. A transcript has the same
 * button, and as many words as its film.
 */
export function checkDetails({ file, text }: DeckView): void {
  for (const written of shownSlides(text)) {
    const found = countriesOf(file.jurisdictions).map((country) => detailsIn(written, country));
    const details = found.flat().filter((block) => block.type === 'details');
    const words = Math.max(0, ...details.map(countDetailWords));
    if (words > limits.wordsOnSlide) {
      text.reporter.report('too-many-words', placeOfSlide(written), {
        message: `the details of “${written.id}” have ${words} words`,
        advice: `Cut them to ${limits.wordsOnSlide}, or part them between two slides.`,
      });
    }
    if (found.some((each) => each.length > 1)) {
      text.reporter.report('details-twice', placeOfSlide(written), {
        message: `“${written.id}” has more than one “details” or “video”`,
        advice: 'Join them to one, or make two slides.',
      });
    }
  }
}

function detailsIn({ slide }: ShownSlide, country: Parameters<typeof slidesFor>[1]) {
  return slidesFor({ slides: [slide] }, country).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'details' || block.type === 'video' ? [block] : [])),
  );
}
