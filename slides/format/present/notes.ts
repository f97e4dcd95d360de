/** From the notes of a deck to what a consultant reads in one clinic today. Pure. */
import { changeLines } from '../languages/spelling/content.ts';
import { respell, respellPieces } from '../languages/spelling/respell.ts';
import { countries } from '../model/countries.ts';
import type { Jurisdiction } from '../model/library.ts';
import type { NotePoint, NotesBundle, ShownNotes, ShownPoint } from '../model/notes.ts';
import { factsIn, holdsIn } from '../model/slides.ts';
import { type Presentation, signedOn } from './presentation.ts';

/**
 * The notes in the spelling of the country, with nothing that they do not name; null where the deck is not shown, and where
 * nothing of them is left. A point with a fact past its review date is marked, or left out, as the clinic chose for slides.
 */
export function presentNotes(bundle: NotesBundle, presentation: Presentation): ShownNotes | null {
  const { deck, language, status, hashes } = bundle;
  const { country, today, whenExpired } = presentation;
  const needed = country === 'all' ? countries : [country];
  if (needed.some((one) => hashes[one] === undefined)) return null;
  const words = (country === 'all' ? undefined : bundle.spelling?.[country]) ?? {};
  const shown = (point: NotePoint): ShownPoint[] => {
    const isPast = [...factsIn(point)].some((id) => (bundle.facts[id]?.reviewBy ?? today) < today);
    if (isPast && whenExpired === 'hide') return [];
    const spelled = changeLines(point.words, (pieces) => respellPieces(pieces, words));
    return [{ ...point, words: spelled, ...(isPast ? { beingReviewed: true } : {}) }];
  };
  const slides: Record<string, ShownPoint[]> = {};
  for (const group of bundle.groups) {
    const points = holdsIn(group.jurisdictions, country) ? group.points.flatMap(shown) : [];
    if (points.length === 0) continue;
    for (const slide of group.slides) slides[slide] = [...(slides[slide] ?? []), ...points];
  }
  if (Object.keys(slides).length === 0) return null;
  const named = factsIn(Object.values(slides));
  const facts = keep(bundle.facts, named, (fact) => ({ ...fact, statement: respell(fact.statement, words) }));
  const cited = new Set(Object.values(facts).flatMap((fact) => [...fact.sources, ...fact.read]));
  const content = country === 'all' ? undefined : hashes[country];
  return {
    deck,
    language,
    status,
    slides,
    facts,
    sources: keep(bundle.sources, cited, (source) => source),
    signedOn: signedOn({ id: deck, language, content, part: 'notes' }, presentation),
  };
}

/** A point, and the countries that it is for where it is not for all of the deck's. */
export interface LookedAtPoint {
  point: NotePoint;
  jurisdictions?: readonly Jurisdiction[] | undefined;
}

/**
 * What is noted to a slide, for tools that look at decks without a clinic: in one country, in its spelling, or, for `all`,
 * in every country.
 */
export function notesTo(
  { groups, spelling }: Pick<NotesBundle, 'groups' | 'spelling'>,
  slide: string,
  country: Jurisdiction,
): LookedAtPoint[] {
  const words = spelling?.[country] ?? {};
  return groups
    .filter((group) => group.slides.includes(slide))
    .filter(({ jurisdictions }) => country === 'all' || holdsIn(jurisdictions, country))
    .flatMap(({ points, jurisdictions }) =>
      points.map((point) => ({
        point: { ...point, words: changeLines(point.words, (pieces) => respellPieces(pieces, words)) },
        jurisdictions,
      })),
    );
}

function keep<T>(
  all: Readonly<Record<string, T>>,
  ids: ReadonlySet<string>,
  change: (one: T) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, one]) => (ids.has(id) ? [[id, change(one)]] : [])),
  );
}
