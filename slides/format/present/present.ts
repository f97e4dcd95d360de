/** From compiled decks to what one clinic shows today: pure, so that tests can travel in place and time. */
import { bundleInSpelling } from '../languages/spelling/bundle.ts';
import type { DeckBundle } from '../model/bundle.ts';
import type { Card, Entry, Index, Sight } from '../model/catalogue.ts';
import { groups } from '../model/groups.ts';
import type { Slide } from '../model/library.ts';
import { termsOf } from '../model/slides.ts';
import { type Presentation, signedOn } from './presentation.ts';
import { firstReview, slidesIn } from './sight.ts';

/** The decks of a language as the page gets to know them: one country, one day, in the clinic's order. */
export function presentIndex(language: string, entries: readonly Entry[], presentation: Presentation): Index {
  const shown = [...entries]
    .sort(inOrder(presentation.deckOrder))
    .flatMap((entry) => ({ entry, card: cardOf(entry, language, presentation) }));
  return {
    language,
    cards: shown.flatMap(({ card }) => card ?? []),
    casts: [...new Set(shown.flatMap(({ entry, card }) => (card && entry.cast ? [entry.cast] : [])))],
  };
}

/**
 * A deck as the page gets it: in the spelling of the country, with nothing that its slides do not use; null when nothing
 * of it is shown here today.
 */
export function presentDeck(bundle: DeckBundle, presentation: Presentation): DeckBundle | null {
  const { deck, facts, language } = bundle;
  const { country, audience, today, whenExpired } = presentation;
  const slides = slidesIn(bundle, country, audience).flatMap((slide): Slide[] => {
    const review = firstReview(slide, facts);
    if (review === undefined || review >= today) return [slide];
    return whenExpired === 'hide' ? [] : [{ ...slide, beingReviewed: true }];
  });
  if (slides.length === 0) return null;
  const content = country === 'all' ? undefined : deck.hashes[country];
  const signed = signedOn({ id: deck.id, language, content }, presentation);
  const shown = { ...bundle, deck: { ...deck, slides, signedOn: signed }, ...whatTheyUse(bundle, slides) };
  return bundleInSpelling(shown, country);
}

/** The same as {@link presentDeck} says of the deck, without opening it. */
function cardOf(entry: Entry, language: string, presentation: Presentation): Card | undefined {
  const sight = sightOf(entry, presentation);
  if (sight === undefined) return undefined;
  const past = Object.entries(sight.reviews)
    .filter(([day]) => day < presentation.today)
    .reduce((sum, [, slides]) => sum + slides, 0);
  const slides = presentation.whenExpired === 'hide' ? sight.slides - past : sight.slides;
  if (slides <= 0) return undefined;
  const { id, group, minutes, picture } = entry;
  const { title = entry.title, summary = entry.summary } = sight;
  const signed = signedOn({ id, language, content: sight.content }, presentation);
  const edition = [
    entry.bundle,
    presentation.country,
    presentation.audience,
    presentation.whenExpired,
    past,
    signed ?? 'unsigned',
  ].join(' ');
  return { id, title, summary, group, minutes, slides, picture, edition, signedOn: signed };
}

/** What the audience sees of a deck here; undefined when it is nothing. */
function sightOf({ countries, consultation }: Entry, { country, audience }: Presentation): Sight | undefined {
  const more = audience === 'consultation' ? consultation?.[country] : undefined;
  return more ?? countries[country];
}

function inOrder(deckOrder: readonly string[]): (a: Entry, b: Entry) => number {
  const wanted = (entry: Entry) => {
    const index = deckOrder.indexOf(entry.id);
    return index === -1 ? deckOrder.length : index;
  };
  return (a, b) =>
    wanted(a) - wanted(b) ||
    groups.indexOf(a.group) - groups.indexOf(b.group) ||
    a.order - b.order ||
    (a.id < b.id ? -1 : 1);
}

function whatTheyUse(
  bundle: DeckBundle,
  slides: readonly Slide[],
): Pick<DeckBundle, 'facts' | 'sources' | 'glossary'> {
  const facts = pick(
    bundle.facts,
    slides.flatMap((slide) => slide.facts),
  );
  const sources = pick(
    bundle.sources,
    Object.values(facts).flatMap((fact) => [...fact.sources, ...fact.read]),
  );
  const glossary = pick(
    bundle.glossary,
    slides.flatMap((slide) => [...termsOf(slide)]),
  );
  return { facts, sources, glossary };
}

function pick<T>(all: Record<string, T>, ids: string[]): Record<string, T> {
  const wanted = new Set(ids);
  return Object.fromEntries(Object.entries(all).filter(([id]) => wanted.has(id)));
}
