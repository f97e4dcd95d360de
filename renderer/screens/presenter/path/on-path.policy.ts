/** What a path for one family means for decks, for slides and for what can be looked up. */
import type { Card } from '../../../../slides/format/model/catalogue.ts';
import type { Deck } from '../../../../slides/format/model/library.ts';
import type { Lookup } from '../../../../slides/format/model/lookup.ts';
import { type Path, type Standing, standingOn } from '../../../../slides/format/model/path.ts';

/** The decks on a path, those that were made for the family first within their group. */
export interface DecksOnPath {
  cards: readonly Card[];
  /** Decks of which nothing is for this family. */
  left: readonly Card[];
  /** By deck that is shown: how many of its slides were made for the family, where any were. */
  forward: ReadonlyMap<string, number>;
  /** By deck that is shown: the first slide that is not left out, where that is not its first. */
  firsts: ReadonlyMap<string, number>;
  /** How many slides are left out, those of such decks among them. */
  slides: number;
}

/**
 * What the home screen shows on a path.
 *
 * @param lookup the slides of all decks; null while they are on their way, and then only whole decks are left out
 */
export function decksOnPath(path: Path, cards: readonly Card[], lookup: Lookup | null): DecksOnPath {
  const looked = cards.map((card) => ({ card, ...slidesOf(card, path, lookup) }));
  const isLeft = ({ card, standings }: (typeof looked)[number]) =>
    standingOn(path, card.applies) === 'out' ||
    (standings.length > 0 && standings.every((standing) => standing === 'out'));
  const shown = looked.filter((each) => !isLeft(each));
  const left = looked.filter(isLeft);
  const forward = shown.flatMap(({ card, standings }) => {
    const count = standings.filter((standing) => standing === 'forward').length;
    return count > 0 ? [[card.id, count] as const] : [];
  });
  const firsts = shown.flatMap(({ card, standings }) => {
    const first = standings.findIndex((standing) => standing !== 'out');
    return first > 0 ? [[card.id, first] as const] : [];
  });
  const isForward = ({ applies }: Card) => standingOn(path, applies) === 'forward';
  const inOrder = shown.map(({ card }) => card);
  return {
    cards: [...inOrder.filter(isForward), ...inOrder.filter((card) => !isForward(card))],
    left: left.map(({ card }) => card),
    forward: new Map(forward),
    firsts: new Map(firsts),
    slides:
      left.reduce((sum, { card }) => sum + card.slides, 0) + countOut(shown.map((one) => one.standings)),
  };
}

function slidesOf(card: Card, path: Path, lookup: Lookup | null): { standings: Standing[] } {
  const slides = lookup?.slides.filter(({ deck }) => deck === card.id) ?? [];
  return { standings: slides.map(({ applies }) => standingOn(path, card.applies, applies)) };
}

const countOut = (standings: readonly Standing[][]) =>
  standings.flat().filter((standing) => standing === 'out').length;

/** How each slide of a deck stands on a path, in their order. */
export function slidesOnPath(path: Path, { applies, slides }: Pick<Deck, 'applies' | 'slides'>): Standing[] {
  return slides.map((slide) => standingOn(path, applies, slide.applies));
}

/** The places at which the standing is such, from 0. */
export function placesOf(standings: readonly Standing[], wanted: Standing): number[] {
  return standings.flatMap((standing, index) => (standing === wanted ? [index] : []));
}

/** What can be looked up without what is left out, and with what was made for the family first. */
export function lookupOnPath(path: Path, cards: readonly Card[], lookup: Lookup): Lookup {
  const tags = new Map(cards.map(({ id, applies }) => [id, applies]));
  const standing = new Map(
    lookup.slides.map((slide) => [slide, standingOn(path, tags.get(slide.deck), slide.applies)]),
  );
  const having = (wanted: Standing) => lookup.slides.filter((slide) => standing.get(slide) === wanted);
  return { ...lookup, slides: [...having('forward'), ...having('stays')] };
}
