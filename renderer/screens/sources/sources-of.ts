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
  return own.length > 0 ? { of: 'slide', cited: own } : { of: 'deck', cited: sourcesOfDeck(bundle) };
}

/** The sources of a whole deck. */
export function sourcesOfDeck(bundle: DeckBundle): readonly CitedSource[] {
  return cite(bundle, bundle.deck.slides);
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

/** A page that stands in the panel: one that was read, or one that nobody has checked yet. */
export interface ListedPage {
  page: Source;
  /** The last day on which it was read; null when nobody has checked it yet. */
  day: string | null;
  /** Whether what was read covers only a part of the claims. */
  partly: boolean;
  /** The first publications of these claims, which were not opened. */
  originals: readonly Source[];
}

/** The pages to show for `cited`, each once: where a claim was checked in another page, that page leads. */
export function pagesOf(cited: readonly CitedSource[], bundle: DeckBundle): ListedPage[] {
  const pages = new Map<string, ListedPage>();
  for (const each of cited) {
    for (const page of listed(each, readingOf(each, bundle))) {
      const known = pages.get(page.page.id);
      pages.set(page.page.id, known ? merged(known, page) : page);
    }
  }
  return [...pages.values()];
}

function listed({ source }: CitedSource, reading: Reading): ListedPage[] {
  if (reading.how === 'not-yet') return [{ page: source, day: null, partly: false, originals: [] }];
  const { day, partly } = reading;
  if (reading.how === 'itself') return [{ page: source, day, partly, originals: [] }];
  return reading.copies.map((page) => ({ page, day, partly, originals: [source] }));
}

function merged(one: ListedPage, other: ListedPage): ListedPage {
  const days = [one.day, other.day].filter((day) => day !== null).sort();
  return {
    page: one.page,
    day: days.at(-1) ?? null,
    partly: one.partly || other.partly,
    originals: [...new Set([...one.originals, ...other.originals])],
  };
}
