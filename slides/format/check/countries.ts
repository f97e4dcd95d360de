/** What a deck loses in each of the countries it is meant for. */
import { countriesOf, holdsIn, slidesFor, stemOf } from '../model/slides.ts';
import { placeOfSlide, type ShownSlide, shownSlides } from '../parse/deck/deck-text.ts';
import type { DeckView } from './deck-view.ts';

/** Every country keeps every needed slide, in its own version if there are several, and no slide is for nobody. */
export function checkCountries(view: DeckView): void {
  const { file, text } = view;
  const own = countriesOf(file.jurisdictions);
  const slides = shownSlides(text);
  for (const written of slides) {
    checkOutside(written, view);
    if (!written.needed) continue;
    const versions = slides.filter((other) => isVersion(other, written)).map(({ slide }) => slide);
    if (versions[0]?.id !== written.id) continue;
    const lost = own.filter((country) => slidesFor({ slides: versions }, country).length === 0);
    if (lost.length === 0) continue;
    text.reporter.report('needed-slide-lost', placeOfSlide(written), {
      message: `in ${lost.join(' and ')} the deck has no slide “${stemOf(written)}”`,
      advice: `Write “${stemOf(written)}-${lost[0]}” for it, or add needed=no to the ::slide line.`,
    });
  }
  for (const country of own) {
    if (slides.length === 0 || slidesFor({ slides: slides.map(({ slide }) => slide) }, country).length > 0)
      continue;
    text.reporter.report(
      'jurisdiction-empty',
      { line: 1, column: 1 },
      {
        message: `in ${country} nothing of the deck is left`,
        advice: `Take ${country} out of the jurisdictions in deck.yaml, or write slides for it.`,
      },
    );
  }
}

/** A slide that visitors do not see is no version of one that they do. */
function isVersion(other: ShownSlide, of: ShownSlide): boolean {
  return stemOf(other) === stemOf(of) && other.slide.audience === of.slide.audience;
}

function checkOutside(written: ReturnType<typeof shownSlides>[number], { file, text }: DeckView): void {
  const own = countriesOf(file.jurisdictions);
  const scopes = [written.slide.jurisdictions, ...written.slide.blocks.map((block) => block.jurisdictions)];
  if (scopes.every((scope) => own.some((country) => holdsIn(scope, country)))) return;
  text.reporter.report('jurisdiction-outside', placeOfSlide(written), {
    message: `“${written.id}” or a block of it is for a country in which the deck is not shown`,
    advice: `Choose among ${own.join(', ')}, or add the country to deck.yaml.`,
  });
}
