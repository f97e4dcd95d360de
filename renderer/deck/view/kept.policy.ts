/**
 * Which slides of a deck are on the page with their content. A change must do as little as it can while a visitor
 * waits, so it only adds the slide to show where it is not there yet; the rest is done when there is time.
 */
export interface Kept {
  /** The slide that is shown, from 0. */
  readonly index: number;
  /** The slide that was shown before, as long as it may still be fading out. */
  readonly leaving: number | null;
  /** The slides on the page, in order. */
  readonly places: readonly number[];
}

/** How many slides may be on the page however fast somebody turns them. */
export const mostKept = 6;

/** A deck that begins with one slide. */
export const keptAtFirst = (index: number): Kept => ({ index, leaving: null, places: [index] });

/** Another slide is shown. Nothing is taken off the page, unless slides are turned faster than there is time. */
export function turned(kept: Kept, index: number): Kept {
  if (index === kept.index) return kept;
  const others = kept.places.filter((place) => place !== index && place !== kept.index);
  const nearest = others.sort((a, b) => Math.abs(a - index) - Math.abs(b - index)).slice(0, mostKept - 2);
  return { index, leaving: kept.index, places: inOrder([...nearest, kept.index, index]) };
}

/** There is time: the neighbours come, so that the next change finds its slide laid out, and what is far goes. */
export function prepared(kept: Kept, count: number): Kept {
  const { index, leaving } = kept;
  return withPlaces(kept, leaving === null ? nearby(index, count) : [...nearby(index, count), leaving]);
}

/** The slide that was shown before has faded out. */
export function settled(kept: Kept, count: number): Kept {
  return withPlaces({ ...kept, leaving: null }, nearby(kept.index, count));
}

function nearby(index: number, count: number): number[] {
  return [index - 1, index, index + 1].filter((place) => place >= 0 && place < count);
}

const inOrder = (places: readonly number[]) => [...new Set(places)].sort((a, b) => a - b);

/** With these places; the very same list where it holds the same, so that nothing is drawn anew. */
function withPlaces(kept: Kept, places: readonly number[]): Kept {
  const ordered = inOrder(places);
  const isSame =
    ordered.length === kept.places.length && ordered.every((place, at) => place === kept.places[at]);
  return { ...kept, places: isSame ? kept.places : ordered };
}
