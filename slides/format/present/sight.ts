/** What people in one country would see of a deck, whatever the day. */
import type { DeckBundle } from '../model/bundle.ts';
import { countries } from '../model/countries.ts';
import type { Jurisdiction, Slide } from '../model/library.ts';
import { factsOf, slidesFor } from '../model/slides.ts';
import type { Audience } from './presentation.ts';

/**
 * The slides of a deck in a country, each with only the blocks, facts and sources of that country; none where the deck is
 * not shown to this audience. For `all` only what holds in every country, and nothing of a deck that is not for each of them.
 */
export function slidesIn(
  bundle: Pick<DeckBundle, 'deck' | 'facts'>,
  country: Jurisdiction,
  audience: Audience,
): Slide[] {
  const needed = country === 'all' ? countries : [country];
  if (needed.some((one) => bundle.deck.hashes[one] === undefined)) return [];
  if (!isSeenBy(bundle.deck, audience)) return [];
  const slides = slidesFor(bundle.deck, country).filter((slide) => isSeenBy(slide, audience));
  return slides.map((slide) => withFactsOfItsBlocks(slide, bundle.facts));
}

/** Whether a deck or a slide is shown to an audience. */
function isSeenBy(of: Pick<Slide, 'audience'>, audience: Audience): boolean {
  return audience === 'consultation' || of.audience === undefined;
}

/** A slide that lost a block also loses the facts and sources that only this block named. */
function withFactsOfItsBlocks(slide: Slide, known: DeckBundle['facts']): Slide {
  const named = factsOf(slide);
  const facts = slide.facts.filter((fact) => named.has(fact));
  const sources = [...new Set(facts.flatMap((fact) => known[fact]?.sources ?? []))];
  return { ...slide, facts, sources };
}

/** The last day on which all facts of a slide are within their review dates; undefined when it rests on none. */
export function firstReview(slide: Slide, known: DeckBundle['facts']): string | undefined {
  return slide.facts.flatMap((fact) => known[fact]?.reviewBy ?? []).sort()[0];
}
