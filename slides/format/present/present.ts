/** From the compiled library to what one clinic shows today: pure, so that tests can travel in place and time. */
import { libraryInSpelling } from '../languages/spelling/library.ts';
import type { Country } from '../model/countries.ts';
import { groups } from '../model/groups.ts';
import type { Deck, Library, Slide } from '../model/library.ts';
import type { SignOff } from '../model/sign-off.ts';
import { factsOf, slidesFor, termsOf } from '../model/slides.ts';

export interface Presentation {
  /** Where the clinic is. */
  country: Country;
  /** `YYYY-MM-DD`; a fact may be shown up to and including its review date. */
  today: string;
  /** What becomes of a slide with a fact past its review date. */
  whenExpired: 'show-notice' | 'hide';
  /** Deck ids in the order the clinic wants; the others follow by group and order. */
  deckOrder: readonly string[];
  signOffs: readonly SignOff[];
}

/** The library as the page gets it: one country, one day, in the clinic's order and its country's spelling, with nothing the slides do not use. */
export function present(library: Library, presentation: Presentation): Library {
  const expired = expiredFacts(library, presentation.today);
  const decks = library.decks
    .map((deck) => presentDeck(deck, library, expired, presentation))
    .filter((deck) => deck.slides.length > 0)
    .sort(inOrder(presentation.deckOrder));
  const shown = { ...library, decks, ...whatTheyUse(library, decks) };
  return libraryInSpelling(shown, presentation.country);
}

function expiredFacts(library: Library, today: string): Set<string> {
  return new Set(
    Object.values(library.facts)
      .filter((fact) => fact.reviewBy < today)
      .map((fact) => fact.id),
  );
}

function presentDeck(
  deck: Deck,
  library: Library,
  expired: ReadonlySet<string>,
  { country, whenExpired, signOffs }: Presentation,
): Deck {
  const slides = slidesFor(deck, country).flatMap((slide) => {
    const shown = withFactsOfItsBlocks(slide, library);
    if (!shown.facts.some((fact) => expired.has(fact))) return [shown];
    return whenExpired === 'hide' ? [] : [{ ...shown, beingReviewed: true }];
  });
  const signed = signOffs
    .filter((signOff) => signOff.deck === deck.id && signOff.language === library.language)
    .filter((signOff) => signOff.jurisdiction === country && signOff.hash === deck.hashes[country])
    .map((signOff) => signOff.on)
    .sort();
  return { ...deck, slides, signedOn: signed.at(-1) ?? null };
}

/** A slide that lost a block also loses the facts and sources that only this block named. */
function withFactsOfItsBlocks(slide: Slide, library: Library): Slide {
  const named = factsOf(slide);
  const facts = slide.facts.filter((fact) => named.has(fact));
  const sources = [...new Set(facts.flatMap((fact) => library.facts[fact]?.sources ?? []))];
  return { ...slide, facts, sources };
}

function inOrder(deckOrder: readonly string[]): (a: Deck, b: Deck) => number {
  const wanted = (deck: Deck) => {
    const index = deckOrder.indexOf(deck.id);
    return index === -1 ? deckOrder.length : index;
  };
  return (a, b) =>
    wanted(a) - wanted(b) ||
    groups.indexOf(a.group) - groups.indexOf(b.group) ||
    a.order - b.order ||
    (a.id < b.id ? -1 : 1);
}

function whatTheyUse(library: Library, decks: Deck[]): Pick<Library, 'facts' | 'sources' | 'glossary'> {
  const slides = decks.flatMap((deck) => deck.slides);
  const facts = pick(
    library.facts,
    slides.flatMap((slide) => slide.facts),
  );
  const sources = pick(
    library.sources,
    Object.values(facts).flatMap((fact) => [...fact.sources, ...fact.read]),
  );
  const glossary = pick(
    library.glossary,
    slides.flatMap((slide) => [...termsOf(slide)]),
  );
  return { facts, sources, glossary };
}

function pick<T>(all: Record<string, T>, ids: string[]): Record<string, T> {
  const wanted = new Set(ids);
  return Object.fromEntries(Object.entries(all).filter(([id]) => wanted.has(id)));
}
