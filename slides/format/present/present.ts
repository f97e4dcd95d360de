/** From compiled decks to what one clinic shows today: pure, so that tests can travel in place and time. */
import { bundleInSpelling } from '../languages/spelling/bundle.ts';
import type { DeckBundle } from '../model/bundle.ts';
import type { Card, Entry, Index, Sight, ToolWords } from '../model/catalogue.ts';
import { deckGroups, isOnHome } from '../model/groups.ts';
import type { Slide } from '../model/library.ts';
import { termsOf } from '../model/slides.ts';
import { isHeldBack, type Presentation, signedOn } from './presentation.ts';
import { firstReview, slidesIn } from './sight.ts';

/** A deck that holds the words of a tool, and the language in which it does. */
export interface ToolEntry {
  entry: Entry;
  language: string;
}

/** The words of tools among the decks of a language. */
export function toolsAmong(language: string, entries: readonly Entry[]): ToolEntry[] {
  return entries.flatMap((entry) => (isOnHome(entry.group) ? [] : { entry, language }));
}

/**
 * The decks of a language as the page gets to know them: one country, one day, in the clinic's order.
 *
 * @param tools the words of the tools; a language that lacks some may take them from another one
 */
export function presentIndex(
  language: string,
  entries: readonly Entry[],
  presentation: Presentation,
  tools: readonly ToolEntry[] = toolsAmong(language, entries),
): Index {
  const cards = [...entries]
    .sort(inOrder(presentation.deckOrder))
    .flatMap((entry) => ({ entry, shown: cardOf(entry, language, presentation) }));
  const words = tools.map((tool) => ({ entry: tool.entry, shown: toolOf(tool, presentation) }));
  const drawing = [...cards, ...words].flatMap(({ entry, shown }) =>
    shown && entry.cast !== null ? [entry.cast] : [],
  );
  return {
    language,
    cards: cards.flatMap(({ shown }) => shown ?? []),
    tools: words.flatMap(({ shown }) => shown ?? []),
    casts: [...new Set(drawing)],
  };
}

/**
 * A deck as the page gets it: in the spelling of the country, with nothing that its slides do not use; null when nothing
 * of it is shown here today.
 */
export function presentDeck(bundle: DeckBundle, presentation: Presentation): DeckBundle | null {
  const { deck, facts, language } = bundle;
  const { country, audience, today } = presentation;
  const whenExpired = whenExpiredOf(deck, presentation);
  const slides = slidesIn(bundle, country, audience).flatMap((slide): Slide[] => {
    const review = firstReview(slide, facts);
    if (review === undefined || review >= today) return [slide];
    return whenExpired === 'hide' ? [] : [{ ...slide, beingReviewed: true }];
  });
  if (slides.length === 0) return null;
  const content = country === 'all' ? undefined : deck.hashes[country];
  const signed = signedOn({ id: deck.id, language, content }, presentation);
  if (isHeldBack(deck.group, signed, presentation)) return null;
  const shown = { ...bundle, deck: { ...deck, slides, signedOn: signed }, ...whatTheyUse(bundle, slides) };
  return bundleInSpelling(shown, country);
}

/** The same as {@link presentDeck} says of a deck on home, without opening it. */
function cardOf(entry: Entry, language: string, presentation: Presentation): Card | undefined {
  const seen = seenOf(entry, language, presentation);
  if (seen === undefined || !isOnHome(entry.group)) return undefined;
  const { id, group, minutes, picture, applies } = entry;
  const { title = entry.title, summary = entry.summary } = seen.sight;
  const { slides, edition, signedOn } = seen;
  const tags = applies ? { applies } : {};
  return { id, title, summary, group, minutes, ...tags, slides, picture, edition, signedOn };
}

/** The same of the words of a tool. */
function toolOf({ entry, language }: ToolEntry, presentation: Presentation): ToolWords | undefined {
  const seen = seenOf(entry, language, presentation);
  return seen && { id: entry.id, language, edition: seen.edition };
}

/** What is seen of a deck here today; undefined when nothing is. */
function seenOf(entry: Entry, language: string, presentation: Presentation) {
  const sight = sightOf(entry, presentation);
  if (sight === undefined) return undefined;
  const whenExpired = whenExpiredOf(entry, presentation);
  const past = Object.entries(sight.reviews)
    .filter(([day]) => day < presentation.today)
    .reduce((sum, [, slides]) => sum + slides, 0);
  const slides = whenExpired === 'hide' ? sight.slides - past : sight.slides;
  if (slides <= 0) return undefined;
  const signed = signedOn({ id: entry.id, language, content: sight.content }, presentation);
  if (isHeldBack(entry.group, signed, presentation)) return undefined;
  const { country, audience } = presentation;
  const edition = [entry.bundle, country, audience, whenExpired, past, signed ?? 'unsigned'].join(' ');
  return { sight, slides, edition, signedOn: signed };
}

/** The words of a tool stay when a fact runs out, with a notice: a screen that says whom to call must never be empty. */
function whenExpiredOf(
  { group }: Pick<Entry, 'group'>,
  { whenExpired }: Presentation,
): Presentation['whenExpired'] {
  return isOnHome(group) ? whenExpired : 'show-notice';
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
    deckGroups.indexOf(a.group) - deckGroups.indexOf(b.group) ||
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
