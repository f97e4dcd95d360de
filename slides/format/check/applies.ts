/** For whom a deck and its slides are: nothing is for nobody. */
import {
  type Applies,
  ages,
  diseases,
  isForSomebody,
  type ProductId,
  productIds,
  products,
} from '../model/applies.ts';
import type { Block, Prose } from '../model/library.ts';
import { appliesIn, factsIn, partsIn, viewsIn } from '../model/slides.ts';
import { placeOfSlide, shownSlides } from '../parse/deck/deck-text.ts';
import type { DeckView } from './deck-view.ts';

/**
 * Every deck, every slide within its deck and every view or part of a slide is for somebody: no product is for a disease for which it is
 * not approved. And what a tagged view or part says of a product is said to somebody for whom that product is.
 */
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
    for (const { called, body, tags } of taggedIn(blocks)) {
      if (!isForSomebody(applies, own, tags)) {
        text.reporter.report('applies-to-nobody', placeOfSlide(written), {
          message: `the tags of ${called} of “${written.id}”, with those around it, fit nobody together`,
          advice: adviceFor({ ...applies, ...own, ...tags }),
        });
        continue;
      }
      const product = productsBehind(body).find(
        (id) => !isForSomebody(applies, own, tags, { products: [id] }),
      );
      if (product === undefined) continue;
      text.reporter.report('applies-against-facts', placeOfSlide(written), {
        message: `${called} of “${written.id}” rests on a fact of ${products[product].name}, which is for nobody among those for whom it is tagged`,
        advice: adviceFor({ products: [product] }),
      });
    }
  }
}

interface TaggedPart {
  /** What the author calls it. */
  called: string;
  body: readonly Prose[];
  tags: Applies;
}

/** The views and parts of a slide that are not for everybody. */
function taggedIn(blocks: readonly Block[]): TaggedPart[] {
  const views = viewsIn(blocks).map((view) => ({ ...view, called: `the view “${view.title}”` }));
  const parts = partsIn(blocks).map((part) => ({ ...part, called: `the part “${part.name}”` }));
  return [...views, ...parts].flatMap(({ called, body, applies: tags }) =>
    tags === undefined ? [] : [{ called, body, tags }],
  );
}

/** The products of which something is said: the name of a fact begins with that of its product. */
function productsBehind(body: readonly Prose[]): ProductId[] {
  const facts = [...factsIn(body)];
  return productIds.filter((id) => facts.some((fact) => fact.startsWith(`${id}.`)));
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
