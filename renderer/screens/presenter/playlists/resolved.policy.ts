/** A playlist as it can be shown today: where its slides stand now, and which of them are passed over, and why. */
import type { Card } from '../../../../slides/format/model/catalogue.ts';
import type { Lookup } from '../../../../slides/format/model/lookup.ts';
import { type Path, standingOn } from '../../../../slides/format/model/path.ts';
import type { Playlist } from '../../../../slides/format/model/playlist.ts';
import type { Stop } from '../../../session/index.ts';

/** A slide that can be shown, with its headline of today. */
export interface FoundStop extends Stop {
  title: string;
}

/** A slide that is passed over: it is gone, or says something else than when it was chosen. */
export interface PassedOver {
  title: string;
  why: 'gone' | 'changed';
}

export interface Resolved {
  stops: FoundStop[];
  passedOver: PassedOver[];
}

/**
 * Finds the slides of a playlist among those of today. Whether one says something else can only be seen in the language in which
 * it was chosen.
 */
export function resolved(
  { slides, language }: Playlist,
  lookup: Pick<Lookup, 'language' | 'slides'>,
  cards: readonly Pick<Card, 'id' | 'slides'>[],
): Resolved {
  const stops: FoundStop[] = [];
  const passedOver: PassedOver[] = [];
  for (const { deck, slide, title, print } of slides) {
    const card = cards.find(({ id }) => id === deck);
    const found = lookup.slides.find((each) => each.deck === deck && each.id === slide);
    const isComparable = print !== undefined && language === lookup.language;
    if (card === undefined || found === undefined) passedOver.push({ title: title ?? slide, why: 'gone' });
    else if (isComparable && found.print !== print) passedOver.push({ title: found.title, why: 'changed' });
    else stops.push({ deck, slides: card.slides, index: found.index, title: found.title });
  }
  return { stops, passedOver };
}

/** The stops that are left out on a path, from 0. */
export function stopsOut(
  path: Path,
  stops: readonly Stop[],
  lookup: Pick<Lookup, 'slides'>,
  cards: readonly Pick<Card, 'id' | 'applies'>[],
): number[] {
  return stops.flatMap(({ deck, index }, place) => {
    const slide = lookup.slides.find((each) => each.deck === deck && each.index === index);
    const card = cards.find(({ id }) => id === deck);
    return standingOn(path, card?.applies, slide?.applies) === 'out' ? [place] : [];
  });
}
