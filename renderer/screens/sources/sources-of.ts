import type { Deck, Library, ShownFact, Slide, Source } from '../../../slides/format/library.ts';

/** A source with the facts that rest on it here. */
export interface CitedSource {
  source: Source;
  facts: readonly ShownFact[];
}

export interface SourcesShown {
  /** Whether they belong to the slide, or to the whole deck because the slide has none. */
  of: 'slide' | 'deck';
  cited: readonly CitedSource[];
}

/** The sources of a slide; those of its deck where the slide makes no claim. What the library lacks is left out. */
export function sourcesOf(library: Library, deck: Deck, slide: Slide): SourcesShown {
  const own = cite(library, [slide]);
  return own.length > 0 ? { of: 'slide', cited: own } : { of: 'deck', cited: cite(library, deck.slides) };
}

function cite(library: Library, slides: readonly Slide[]): CitedSource[] {
  const facts = [...new Set(slides.flatMap((slide) => slide.facts))].flatMap((id) => library.facts[id] ?? []);
  const sources = [...new Set(slides.flatMap((slide) => slide.sources))].flatMap(
    (id) => library.sources[id] ?? [],
  );
  return sources.map((source) => ({
    source,
    facts: facts.filter((fact) => fact.sources.includes(source.id)),
  }));
}

/** How far a source was read, and when last. */
export interface Reading {
  verification: ShownFact['verification'];
  readOn: string | null;
}

/** The most careful thing that can be said of all facts that rest on a source. */
export function readingOf(facts: readonly ShownFact[]): Reading {
  const order: readonly ShownFact['verification'][] = ['unread', 'partly', 'read'];
  const verification = order.find((each) => facts.some((fact) => fact.verification === each)) ?? 'unread';
  const days = facts.flatMap((fact) => fact.readOn ?? []).sort();
  return { verification, readOn: days.at(-1) ?? null };
}
