/** For whom a deck and its slides are: nothing is for nobody. */
import { type Applies, ages, diseases, isForSomebody, products } from '../model/applies.ts';
import { appliesIn, viewsIn } from '../model/slides.ts';
import { placeOfSlide, shownSlides } from '../parse/deck/deck-text.ts';
import type { DeckView } from './deck-view.ts';

/** Every deck, every slide within its deck and every view of a slide is for somebody: no product is for a disease for which it is not approved. */
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
    const { applies: own, blocks } = written.slide;
    if (!isForSomebody(applies, own)) {
      text.reporter.report('applies-to-nobody', placeOfSlide(written), {
        message: `the tags of “${written.id}”, with those of its deck, fit nobody together`,
        advice: adviceFor({ ...applies, ...own }),
      });
      continue;
    }
    for (const view of viewsIn(blocks)) {
      if (isForSomebody(applies, own, view.applies)) continue;
      text.reporter.report('applies-to-nobody', placeOfSlide(written), {
        message: `the tags of the view “${view.title}” of “${written.id}”, with those around it, fit nobody together`,
        advice: adviceFor({ ...applies, ...own, ...view.applies }),
      });
    }
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
