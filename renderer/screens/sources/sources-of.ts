import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { ShownFact, Slide, Source } from '../../../slides/format/model/library.ts';

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

/** The sources of a slide; those of its deck where the slide makes no claim. What the bundle lacks is left out. */
export function sourcesOf(bundle: DeckBundle, slide: Slide): SourcesShown {
  const own = cite(bundle, [slide]);
  return own.length > 0
    ? { of: 'slide', cited: own }
    : { of: 'deck', cited: cite(bundle, bundle.deck.slides) };
}

function cite(bundle: DeckBundle, slides: readonly Slide[]): CitedSource[] {
  const facts = [...new Set(slides.flatMap((slide) => slide.facts))].flatMap((id) => bundle.facts[id] ?? []);
  const sources = [...new Set(slides.flatMap((slide) => slide.sources))].flatMap(
    (id) => bundle.sources[id] ?? [],
  );
  return sources.map((source) => ({
    source,
    facts: facts.filter((fact) => fact.sources.includes(source.id)),
  }));
}

/** What can honestly be said of how a source was read for the claims that rest on it. */
export type Reading =
  /** The page itself was read, the last time on this day. */
  | { how: 'itself'; day: string; partly: boolean }
  /** The page was not opened; the claims were checked in other pages, the last time on this day. */
  | { how: 'copies'; day: string; copies: readonly Source[]; partly: boolean }
  /** Nobody has checked it yet. */
  | { how: 'not-yet' };

/** How `source` was read for `facts`. `partly`: what was read did not cover all that they say. */
export function readingOf({ source, facts }: CitedSource, bundle: DeckBundle): Reading {
  const checked = facts.filter((fact) => fact.readOn !== null && fact.read.length > 0);
  const day = checked
    .flatMap((fact) => fact.readOn ?? [])
    .sort()
    .at(-1);
  if (day === undefined || checked.length < facts.length) return { how: 'not-yet' };
  const partly = checked.some((fact) => fact.verification !== 'read');
  if (checked.every((fact) => fact.read.includes(source.id))) return { how: 'itself', day, partly };
  const others = new Set(checked.flatMap((fact) => fact.read).filter((id) => id !== source.id));
  return { how: 'copies', day, copies: [...others].flatMap((id) => bundle.sources[id] ?? []), partly };
}
