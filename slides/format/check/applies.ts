/** For whom a deck and its slides are: nothing is for nobody. */
import { type Applies, ages, diseases, isForSomebody, products } from '../model/applies.ts';
import { appliesIn } from '../model/slides.ts';
import { placeOfSlide, shownSlides } from '../parse/deck/deck-text.ts';
import type { DeckView } from './deck-view.ts';

/** Every deck, and every slide within its deck, is for somebody: no product is for a disease for which it is not approved. */
export function checkApplies({ file, text }: DeckView): void {
  const { applies } = appliesIn(file);
  if (!isForSomebody(applies)) {
    text.reporter.report(
      'applies-to-nobody',
      { line: 1, column: 1 },
      { message: 'the tags in deck.yaml fit nobody together', advice: adviceFor(applies ?? {}) },
    );
    return;
  }
  for (const written of shownSlides(text)) {
    const own = written.slide.applies;
    if (isForSomebody(applies, own)) continue;
    text.reporter.report('applies-to-nobody', placeOfSlide(written), {
      message: `the tags of “${written.id}”, with those of its deck, fit nobody together`,
      advice: adviceFor({ ...applies, ...own }),
    });
  }
}

/** What the products that are named are for, or what the deck leaves. */
function adviceFor({ products: named = [] }: Applies): string {
  if (named.length === 0)
    return `Choose among what deck.yaml names; there are ${[...diseases, ...ages].join(', ')}.`;
  const uses = named.map((id) => {
    const { name, uses: own } = products[id];
    return `${name} is for ${own.map(({ disease, ages: who }) => `${disease} (${who.join(', ')})`).join(' and ')}`;
  });
  return `${uses.join('; ')}.`;
}
